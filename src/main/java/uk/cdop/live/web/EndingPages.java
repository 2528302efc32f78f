package uk.cdop.live.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import uk.cdop.analysis.AnalysisCodes;
import uk.cdop.live.CaseReview;
import uk.cdop.live.FinaliseCases;
import uk.cdop.live.LiveMeeting;
import uk.cdop.live.LiveView;
import uk.cdop.live.ReopenCase;
import uk.cdop.live.ReviewCases;
import uk.cdop.live.ViewLive;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Messages;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Page;

/** The end of a meeting: looking over all cases, the chair's finalising, opening one again, and forms for paper. */
@Path("/live/{meeting}")
@Produces(MediaType.TEXT_HTML)
public class EndingPages {
  private static final String ATTESTATION = Messages.find("live.attestation").orElseThrow();

  @Inject ReviewCases reviewCases;
  @Inject FinaliseCases finaliseCases;
  @Inject ReopenCase reopenCase;
  @Inject ViewLive viewLive;
  @Inject AnalysisCodes codes;

  /** All cases with what they say in short. */
  public record ReviewView(CaseReview review, AnalysisCodes codes) {}

  /** The chair's last look before finalising, or the form again. */
  public record FinaliseView(CaseReview review, String attestation, Entered entered, Mistakes mistakes) {}

  /** What came of finalising, a row a case. */
  public record ResultView(LiveView meeting, List<FinaliseCases.Result> results) {
    public long done() {
      return results.stream().filter(one -> one.ending() instanceof LiveMeeting.Ending.Done).count();
    }

    public String words(LiveMeeting.Ending ending) {
      return switch (ending) {
        case LiveMeeting.Ending.Done done -> "Finalised";
        case LiveMeeting.Ending.NotReady(var findings) ->
            findings.isEmpty() ? "Not finalised: something must be fixed first" : "Not finalised: " + findings.getFirst().text();
        case LiveMeeting.Ending.ReasonMissing missing -> "Not finalised: a reason is missing. Look at it again";
        case LiveMeeting.Ending.Overtaken overtaken -> "Not finalised: somebody saved something meanwhile. Look at it again";
      };
    }
  }

  /** The form for opening a case again. */
  public record ReopenView(UUID meeting, LiveView.Line item, Entered entered, Mistakes mistakes) {}

  /** Empty forms to print. */
  public record PaperView(LiveView meeting, AnalysisCodes codes) {}

  @GET
  @Path("review")
  public Page review(@PathParam("meeting") String meeting) {
    return Page.of("live/review", new ReviewView(reviewCases.review(LiveId.of(meeting)), codes));
  }

  @GET
  @Path("finalise")
  public Page finalising(@PathParam("meeting") String meeting) {
    return Page.of("live/finalise", view(meeting, Entered.nothing(), Mistakes.none()));
  }

  @POST
  @Path("finalise")
  public Page finalise(@PathParam("meeting") String meeting, MultivaluedMap<String, String> sent) {
    Entered typed = Entered.of(sent);
    FinaliseView view = view(meeting, typed, Mistakes.none());
    List<CaseReview.One> chosen = view.review().finalisable().stream().filter(one -> typed.has("case", one.item().letter())).toList();
    Mistakes mistakes = Mistakes.none();
    mistakes.addIf(typed.all("case").isEmpty(), "case", "Select the cases to finalise");
    chosen.stream()
        .filter(one -> !one.quorate() && typed.text(reason(one)).isEmpty())
        .forEach(one -> mistakes.add(reason(one), "Say why you finalise " + one.item().name() + " although the meeting was not quorate for it"));
    chosen.stream()
        .filter(one -> !one.proceedings().isEmpty() && typed.text("proceedingsReason-" + one.item().letter()).isEmpty())
        .forEach(
            one ->
                mistakes.add(
                    "proceedingsReason-" + one.item().letter(), "Say why you finish the review of " + one.item().name() + " although criminal proceedings have not ended"));
    mistakes.addIf(!typed.has("agreed", "yes"), "agreed", "Confirm what you sign");
    if (mistakes.any()) {
      return Page.refused("live/finalise", new FinaliseView(view.review(), ATTESTATION, typed, mistakes));
    }
    List<FinaliseCases.Wanted> wanted =
        typed.all("case").stream()
            .distinct()
            .map(letter -> new FinaliseCases.Wanted(LiveLetter.of(letter), typed.text("fingerprint-" + letter), typed.text("quorumReason-" + letter), typed.text("proceedingsReason-" + letter)))
            .toList();
    List<FinaliseCases.Result> results = finaliseCases.finalise(LiveId.of(meeting), wanted, ATTESTATION);
    return Page.of("live/finalised", new ResultView(viewLive.view(LiveId.of(meeting)), results));
  }

  @GET
  @Path("reopen/{letter}")
  public Page reopening(@PathParam("meeting") String meeting, @PathParam("letter") String letter) {
    return Page.of("live/reopen", reopenView(meeting, letter, Entered.nothing(), Mistakes.none()));
  }

  @POST
  @Path("reopen/{letter}")
  public Object reopen(@PathParam("meeting") String meeting, @PathParam("letter") String letter, MultivaluedMap<String, String> sent) {
    Entered typed = Entered.of(sent);
    if (typed.text("reason").isEmpty() || typed.text("reason").length() > 1000) {
      Mistakes wrong = Mistakes.none().add("reason", "Say in 1,000 characters or fewer why the case is opened again");
      return Page.refused("live/reopen", reopenView(meeting, letter, typed, wrong));
    }
    reopenCase.reopen(LiveId.of(meeting), LiveLetter.of(letter), typed.text("reason"));
    return Response.seeOther(URI.create("/live/" + LiveId.of(meeting) + "/record/" + letter)).build();
  }

  /** What the recorder prints in advance, for a meeting without a network. */
  @GET
  @Path("paper")
  public Page paper(@PathParam("meeting") String meeting) {
    return Page.of("live/paper", new PaperView(reviewCases.review(LiveId.of(meeting)).meeting(), codes));
  }

  private FinaliseView view(String meeting, Entered typed, Mistakes mistakes) {
    return new FinaliseView(finaliseCases.look(LiveId.of(meeting)), ATTESTATION, typed, mistakes);
  }

  private ReopenView reopenView(String meeting, String letter, Entered typed, Mistakes mistakes) {
    return new ReopenView(LiveId.of(meeting), reopenCase.look(LiveId.of(meeting), LiveLetter.of(letter)), typed, mistakes);
  }

  private static String reason(CaseReview.One one) {
    return "quorumReason-" + one.item().letter();
  }
}
