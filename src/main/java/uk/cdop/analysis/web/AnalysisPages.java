package uk.cdop.analysis.web;

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
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import uk.cdop.analysis.AnalysisCodes;
import uk.cdop.analysis.AnalysisState;
import uk.cdop.analysis.CompareVersions;
import uk.cdop.analysis.OpenAnalysis;
import uk.cdop.analysis.OpenVersion;
import uk.cdop.analysis.ReopenAnalysis;
import uk.cdop.analysis.SignOffAnalysis;
import uk.cdop.analysis.Signing;
import uk.cdop.platform.Denied;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Messages;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Page;
import uk.cdop.review.CaseFrame;
import uk.cdop.review.ReviewId;

/** The analysis of a case as a whole: overview, check, sign-off, re-opening, and its versions. */
@Path("/reviews/{id}/analysis")
@Produces(MediaType.TEXT_HTML)
public class AnalysisPages {
  private static final String ATTESTATION = Messages.find("analysis.attestation").orElseThrow();

  @Inject OpenAnalysis openAnalysis;
  @Inject OpenVersion openVersion;
  @Inject CompareVersions compareVersions;
  @Inject SignOffAnalysis signOff;
  @Inject ReopenAnalysis reopen;
  @Inject AnalysisCodes codes;

  /** The check page's view; `changed` when something was saved after the chair last looked. */
  public record CheckView(OpenAnalysis.Opened at, WholeView whole, boolean changed) {}

  /** The interruption page before signing, and the form for re-opening. */
  public record SignView(OpenAnalysis.Opened at, String attestation, Entered entered, Mistakes mistakes) {}

  /** One version to read. */
  public record VersionView(CaseFrame frame, AnalysisState state, WholeView whole, List<Integer> numbers, boolean mayReopen) {
    public String title() {
      return "Analysis, version " + state.number();
    }
  }

  @GET
  public Page overview(@PathParam("id") String id) {
    OpenAnalysis.Opened at = opened(id, "analysis.viewed");
    return at.state().signed()
        ? Page.of("analysis/version", version(at))
        : Page.of("analysis/overview", Overview.of(at, codes));
  }

  @GET
  @Path("versions/{number: \\d{1,4}}")
  public Page version(@PathParam("id") String id, @PathParam("number") int number) {
    OpenVersion.Opened opened = openVersion.open(ReviewId.of(id), number);
    WholeView whole = WholeView.of(opened.state(), opened.facts(), codes);
    return Page.of("analysis/version", new VersionView(opened.frame(), opened.state(), whole, opened.numbers(), false));
  }

  @GET
  @Path("versions/{number: \\d{1,4}}/changes")
  public Page changes(@PathParam("id") String id, @PathParam("number") int number) {
    return Page.of("analysis/changes", ChangesView.of(compareVersions.compare(ReviewId.of(id), number), codes));
  }

  @GET
  @Path("check")
  public Response check(@PathParam("id") String id) {
    OpenAnalysis.Opened at = opened(id, "analysis.check_viewed");
    return at.state().signed() ? to(at.href("")) : Response.ok(Page.of("analysis/check", check(at, false))).build();
  }

  @GET
  @Path("sign-off")
  public Response beforeSigning(@PathParam("id") String id) {
    OpenAnalysis.Opened at = openedByChair(id);
    return at.state().signed() || at.blocked() || !at.chairs()
        ? to(at.href("check"))
        : Response.ok(Page.of("analysis/sign-off", new SignView(at, ATTESTATION, Entered.nothing(), Mistakes.none()))).build();
  }

  @POST
  @Path("sign-off")
  public Response sign(@PathParam("id") String id, MultivaluedMap<String, String> form) {
    Entered typed = Entered.of(form);
    if (!typed.has("agreed", "yes")) {
      OpenAnalysis.Opened at = openedByChair(id);
      Mistakes wrong = reasons(at, typed).add("agreed", "Confirm what you sign");
      return Response.ok(Page.refused("analysis/sign-off", new SignView(at, ATTESTATION, typed, wrong))).build();
    }
    var given = new SignOffAnalysis.Attestation(typed.text("fingerprint"), ATTESTATION, typed.text("quorumReason"), typed.text("proceedingsReason"));
    Signing outcome = signOff.sign(ReviewId.of(id), given);
    if (outcome instanceof Signing.Signed) {
      return to("/reviews/" + ReviewId.of(id) + "/analysis");
    }
    OpenAnalysis.Opened at = openedByChair(id);
    return switch (outcome) {
      case Signing.ReasonMissing missing ->
          Response.ok(Page.refused("analysis/sign-off", new SignView(at, ATTESTATION, typed, reasons(at, typed)))).build();
      case Signing.Changed changed when !at.state().signed() ->
          Response.ok(Page.stale("analysis/check", check(at, true))).build();
      case Signing.Changed changed -> to(at.href(""));
      case Signing.NotReady notReady -> Response.ok(Page.refused("analysis/check", check(at, false))).build();
      case Signing.Signed signed -> to(at.href(""));
    };
  }

  private static Mistakes reasons(OpenAnalysis.Opened at, Entered typed) {
    return Mistakes.none()
        .addIf(!at.quorate() && typed.text("quorumReason").isEmpty(), "quorumReason", "Say why you sign although the meeting was not quorate")
        .addIf(
            !at.frame().proceedings().isEmpty() && typed.text("proceedingsReason").isEmpty(),
            "proceedingsReason",
            "Say why you sign although criminal proceedings have not ended");
  }

  @GET
  @Path("re-open")
  public Response beforeReopening(@PathParam("id") String id) {
    OpenAnalysis.Opened at = openedByChair(id);
    return at.state().signed()
        ? Response.ok(Page.of("analysis/re-open", new SignView(at, "", Entered.nothing(), Mistakes.none()))).build()
        : to(at.href(""));
  }

  @POST
  @Path("re-open")
  public Response reopen(@PathParam("id") String id, MultivaluedMap<String, String> form) {
    Entered typed = Entered.of(form);
    if (typed.text("reason").isEmpty()) {
      Mistakes wrong = Mistakes.none().add("reason", "Say why the analysis is opened again");
      return Response.ok(Page.refused("analysis/re-open", new SignView(openedByChair(id), "", typed, wrong))).build();
    }
    reopen.reopen(ReviewId.of(id), typed.whole("number").orElse(0L).intValue(), typed.text("reason"));
    return to("/reviews/" + ReviewId.of(id) + "/analysis");
  }

  private OpenAnalysis.Opened opened(String id, String look) {
    return openAnalysis.open(ReviewId.of(id), look);
  }

  /** @throws Denied for anyone who may look but not sign */
  private OpenAnalysis.Opened openedByChair(String id) {
    OpenAnalysis.Opened at = opened(id, "analysis.check_viewed");
    if (!at.mayChair()) {
      throw new Denied("sign off an analysis");
    }
    return at;
  }

  private CheckView check(OpenAnalysis.Opened at, boolean changed) {
    return new CheckView(at, WholeView.of(at.state(), at.facts(), codes), changed);
  }

  private VersionView version(OpenAnalysis.Opened at) {
    List<Integer> numbers =
        IntStream.rangeClosed(1, at.state().number()).boxed().sorted(Comparator.reverseOrder()).toList();
    return new VersionView(at.frame(), at.state(), WholeView.of(at.state(), at.facts(), codes), numbers, at.mayChair());
  }

  private static Response to(String path) {
    return Response.seeOther(URI.create(path)).build();
  }
}
