package uk.cdop.ncmd.web;

import jakarta.enterprise.context.Dependent;
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
import java.util.UUID;
import uk.cdop.ncmd.DownloadSubmission;
import uk.cdop.ncmd.ProduceAgain;
import uk.cdop.ncmd.Transport;
import uk.cdop.ncmd.ViewSubmission;
import uk.cdop.ncmd.sending.RecordOutcome;
import uk.cdop.ncmd.sending.SendSubmission;
import uk.cdop.ncmd.sending.ShowSending;
import uk.cdop.ncmd.sending.WithdrawSubmission;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Page;
import uk.cdop.platform.ui.ErrorLine;
import uk.cdop.review.ReviewId;

/** A document of the ledger: how it fares, and what a coordinator does with it. */
@Path("/reviews/{id}/ncmd/documents/{submission}")
@Produces(MediaType.TEXT_HTML)
public class DocumentPages {
  @Inject ViewSubmission viewSubmission;
  @Inject ShowSending showSending;
  @Inject DownloadSubmission downloadSubmission;
  @Inject Acting acting;

  /** What a coordinator does with a document. */
  @Dependent
  static class Acting {
    @Inject SendSubmission sendSubmission;
    @Inject WithdrawSubmission withdrawSubmission;
    @Inject ProduceAgain produceAgain;
    @Inject RecordOutcome recordOutcome;
  }

  @GET
  public Page show(@PathParam("id") String id, @PathParam("submission") String submission, @QueryParam("done") String done) {
    String banner =
        switch (done == null ? "" : done) {
          case "produced" -> "The document was produced. Nothing has been sent yet.";
          case "queued" -> "The document is on its way. Nothing more is needed from you; this page says what comes back.";
          case "withdrawn" -> "The document will not be sent. It is kept here as it was produced.";
          case "recorded" -> "What the national database said is recorded.";
          case "mended" -> "The change is saved. When everything is fixed, produce the document again below.";
          case "entered" -> "It is recorded that you entered the document.";
          default -> "";
        };
    return Page.of("ncmd/document", view(id, submission, banner, List.of()));
  }

  @POST
  @Path("send")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Object send(@PathParam("id") String id, @PathParam("submission") String submission) {
    return switch (acting.sendSubmission.send(ReviewId.of(id), uuid(submission))) {
      case SendSubmission.Outcome.Queued queued -> back(id, submission, "queued");
      case SendSubmission.Outcome.NothingToSend nothing -> back(id, submission, "");
      case SendSubmission.Outcome.CannotSend obstacle -> refused(id, submission, obstacle.why());
    };
  }

  /** Produces the document anew after what was turned down was mended, and goes straight on to sending it. */
  @POST
  @Path("again")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Object again(@PathParam("id") String id, @PathParam("submission") String submission, MultivaluedMap<String, String> form) {
    ReviewId review = ReviewId.of(id);
    return switch (acting.produceAgain.produce(review, uuid(submission), Entered.of(form).text("idempotencyKey"))) {
      case ProduceAgain.Outcome.Produced(UUID made, Transport transport) -> switch (transport) {
        case API -> send(id, made.toString());
        case PORTAL -> Response.seeOther(URI.create("/reviews/" + review + "/ncmd/documents/" + made + "/entering")).build();
        case FILE -> back(id, made.toString(), "produced");
      };
      case ProduceAgain.Outcome.Refused(String why) -> refused(id, submission, why);
    };
  }

  @POST
  @Path("withdraw")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Object withdraw(@PathParam("id") String id, @PathParam("submission") String submission) {
    return acting.withdrawSubmission.withdraw(ReviewId.of(id), uuid(submission))
        ? back(id, submission, "withdrawn")
        : refused(id, submission, "Its sending has begun, so it may have arrived. Wait for the answer; you can then send a correction or withdraw the case");
  }

  @GET
  @Path("outcome")
  public Page outcome(@PathParam("id") String id, @PathParam("submission") String submission) {
    return Page.of("ncmd/outcome", OutcomeForm.of(viewSubmission.view(ReviewId.of(id), uuid(submission)), Entered.nothing()));
  }

  @POST
  @Path("outcome")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Object record(@PathParam("id") String id, @PathParam("submission") String submission, MultivaluedMap<String, String> form) {
    OutcomeForm read = OutcomeForm.read(viewSubmission.view(ReviewId.of(id), uuid(submission)), Entered.of(form));
    if (read.mistakes().any()) {
      return Page.refused("ncmd/outcome", read);
    }
    return acting.recordOutcome.record(ReviewId.of(id), uuid(submission), read.said())
        ? back(id, submission, "recorded")
        : refused(id, submission, "This document has not been sent, or this outcome stands already");
  }

  @GET
  @Path("json")
  @Produces(MediaType.APPLICATION_JSON)
  public Response json(@PathParam("id") String id, @PathParam("submission") String submission) {
    return attachment(id, submission, DownloadSubmission.Form.JSON, MediaType.APPLICATION_JSON);
  }

  @GET
  @Path("csv")
  @Produces("application/zip")
  public Response csv(@PathParam("id") String id, @PathParam("submission") String submission) {
    return attachment(id, submission, DownloadSubmission.Form.CSV, "application/zip");
  }

  @GET
  @Path("fhir")
  @Produces("application/fhir+json")
  public Response fhir(@PathParam("id") String id, @PathParam("submission") String submission) {
    return attachment(id, submission, DownloadSubmission.Form.FHIR, "application/fhir+json");
  }

  private Response attachment(String id, String submission, DownloadSubmission.Form form, String type) {
    DownloadSubmission.File file = downloadSubmission.download(ReviewId.of(id), uuid(submission), form);
    return Response.ok(file.bytes(), type)
        .header("Content-Disposition", "attachment; filename=\"" + file.name() + "\"")
        .tag(file.sha256())
        .build();
  }

  private Page refused(String id, String submission, String why) {
    return Page.refused("ncmd/document", view(id, submission, "", List.of(new ErrorLine(why, "#acts"))));
  }

  private DocumentView view(String id, String submission, String banner, List<ErrorLine> errors) {
    ShowSending.Sending sending = showSending.of(ReviewId.of(id), uuid(submission));
    return DocumentView.of(viewSubmission.view(ReviewId.of(id), uuid(submission)), sending.transport(), sending.next(), banner, errors);
  }

  static UUID uuid(String text) {
    return ReviewId.of(text).value();
  }

  static Response back(String id, String submission, String done) {
    String query = done.isEmpty() ? "" : "?done=" + done;
    return Response.seeOther(URI.create("/reviews/" + ReviewId.of(id) + "/ncmd/documents/" + uuid(submission) + query)).build();
  }
}
