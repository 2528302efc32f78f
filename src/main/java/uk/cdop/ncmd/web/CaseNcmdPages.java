package uk.cdop.ncmd.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import uk.cdop.ncmd.Occasion;
import uk.cdop.ncmd.ProduceSubmission;
import uk.cdop.ncmd.ProduceSubmission.Outcome;
import uk.cdop.ncmd.TellOfCase;
import uk.cdop.ncmd.ViewSubmissions;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Page;
import uk.cdop.platform.ui.ErrorLine;
import uk.cdop.review.ReviewId;

/** The NCMD part of a case. */
@Path("/reviews/{id}/ncmd")
@Produces(MediaType.TEXT_HTML)
public class CaseNcmdPages {
  @Inject ViewSubmissions viewSubmissions;
  @Inject ProduceSubmission produceSubmission;
  @Inject TellOfCase tellOfCase;

  @GET
  public Page show(@PathParam("id") String id, @QueryParam("done") String done) {
    String banner =
        switch (done == null ? "" : done) {
          case "produced" -> "The document was produced and is kept below. It has not been sent yet.";
          case "unchanged" -> "The case has not changed since the last document, so no new one was produced.";
          default -> "";
        };
    return Page.of("ncmd/case", CaseView.of(viewSubmissions.view(ReviewId.of(id)), banner, List.of()));
  }

  @POST
  @Path("produce")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Object produce(@PathParam("id") String id, MultivaluedMap<String, String> form) {
    ReviewId review = ReviewId.of(id);
    Entered entered = Entered.of(form);
    Occasion occasion = Occasion.read(entered.text("occasion")).filter(Occasion::produced).orElseThrow(Missing::new);
    return switch (produceSubmission.produce(review, occasion, entered.text("idempotencyKey"))) {
      case Outcome.Produced produced -> back(review, "produced");
      case Outcome.Unchanged unchanged -> back(review, "unchanged");
      case Outcome.Incomplete incomplete -> {
        ViewSubmissions.Shown shown = viewSubmissions.view(review);
        yield Page.refused("ncmd/case", CaseView.of(shown, "", CaseView.errors(shown, occasion)));
      }
      case Outcome.Misfit misfit -> Page.refused(
          "ncmd/case",
          CaseView.of(
              viewSubmissions.view(review),
              "",
              misfit.places().stream()
                  .map(place -> new ErrorLine("The document does not fit its schema at " + place, "#documents"))
                  .toList()));
    };
  }

  @GET
  @Path("reopen")
  public Page reopen(@PathParam("id") String id) {
    return Page.of("ncmd/tell", TellForm.of(viewSubmissions.view(ReviewId.of(id)).frame(), Occasion.REOPEN));
  }

  @GET
  @Path("withdraw")
  public Page withdraw(@PathParam("id") String id) {
    return Page.of("ncmd/tell", TellForm.of(viewSubmissions.view(ReviewId.of(id)).frame(), Occasion.WITHDRAW));
  }

  @POST
  @Path("reopen")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Object reopened(@PathParam("id") String id, MultivaluedMap<String, String> form) {
    return tell(ReviewId.of(id), Occasion.REOPEN, Entered.of(form));
  }

  @POST
  @Path("withdraw")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Object withdrawn(@PathParam("id") String id, MultivaluedMap<String, String> form) {
    return tell(ReviewId.of(id), Occasion.WITHDRAW, Entered.of(form));
  }

  private Object tell(ReviewId review, Occasion occasion, Entered entered) {
    TellForm read = TellForm.read(viewSubmissions.view(review).frame(), occasion, entered);
    if (read.mistakes().any()) {
      return Page.refused("ncmd/tell", read);
    }
    return switch (tellOfCase.tell(review, occasion, entered.text("reason"), entered.text("idempotencyKey"))) {
      case TellOfCase.Outcome.Produced produced -> DocumentPages.back(review.toString(), produced.submission().toString(), "produced");
      case TellOfCase.Outcome.NothingToTell nothing -> {
        read.mistakes().add("reason", occasion == Occasion.REOPEN
            ? "The final record is not what was told last, so there is nothing to open again"
            : "Nothing of this case has reached the national database, so there is nothing to withdraw");
        yield Page.refused("ncmd/tell", read);
      }
    };
  }

  private static Response back(ReviewId review, String done) {
    return Response.seeOther(URI.create("/reviews/" + review + "/ncmd?done=" + done)).build();
  }
}
