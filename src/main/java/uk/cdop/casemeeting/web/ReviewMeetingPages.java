package uk.cdop.casemeeting.web;

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
import uk.cdop.casemeeting.RecordReviewMeeting;
import uk.cdop.casemeeting.ReviewMeetingNotes;
import uk.cdop.casemeeting.ViewReviewMeeting;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Page;
import uk.cdop.platform.ui.Choice;
import uk.cdop.review.ReviewId;

/** The record of the child death review meeting of a case. */
@Path("/reviews/{id}/review-meeting")
@Produces(MediaType.TEXT_HTML)
public class ReviewMeetingPages {
  @Inject ViewReviewMeeting viewReviewMeeting;
  @Inject RecordReviewMeeting recordReviewMeeting;

  /** The form's view; `meanwhile` holds the save of a colleague that the writer has not seen. */
  public record FormView(
      ViewReviewMeeting.View meeting,
      Entered entered,
      Mistakes mistakes,
      int rows,
      int seen,
      List<Choice> kinds,
      List<ViewReviewMeeting.Save> meanwhile) {
    public String href() {
      return meeting.frame().href("review-meeting");
    }
  }

  @GET
  public Page show(@PathParam("id") String id) {
    return Page.of("casemeeting/review-meeting", viewReviewMeeting.view(ReviewId.of(id)));
  }

  @GET
  @Path("record")
  public Page form(@PathParam("id") String id) {
    ViewReviewMeeting.View meeting = viewReviewMeeting.view(ReviewId.of(id));
    Entered entered = meeting.notes().map(ReviewMeetingForm::prefilled).orElse(Entered.nothing());
    int rows = meeting.notes().map(notes -> notes.attended().size()).orElse(2);
    return Page.of("casemeeting/review-meeting-form", view(meeting, entered, Mistakes.none(), rows, meeting.number(), List.of()));
  }

  @POST
  @Path("record")
  public Object record(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
    ReviewId review = ReviewId.of(id);
    Entered entered = Entered.of(sent);
    ReviewMeetingForm form = new ReviewMeetingForm(entered);
    int seen = entered.whole("seen").orElse(0L).intValue();
    if (form.changesRows()) {
      return Page.of(
          "casemeeting/review-meeting-form",
          view(viewReviewMeeting.view(review), form.withRowsChanged(), Mistakes.none(), form.rowsAfter(), seen, List.of()));
    }
    Mistakes mistakes = form.mistakes();
    if (mistakes.any()) {
      return refused(review, form, mistakes, seen);
    }
    ReviewMeetingNotes notes = form.notes();
    return switch (recordReviewMeeting.record(review, seen, notes)) {
      case RecordReviewMeeting.Outcome.Recorded done ->
          Response.seeOther(URI.create("/reviews/" + review + "/review-meeting")).build();
      case RecordReviewMeeting.Outcome.WrongDay wrong ->
          refused(review, form, Mistakes.none().add("held-on", wrong.message()), seen);
      case RecordReviewMeeting.Outcome.SavedMeanwhile meanwhile -> {
        ViewReviewMeeting.View meeting = viewReviewMeeting.view(review);
        yield Page.stale(
            "casemeeting/review-meeting-form",
            view(meeting, entered, Mistakes.none(), form.rows(), meanwhile.number(), meeting.saves().subList(0, 1)));
      }
    };
  }

  private Page refused(ReviewId review, ReviewMeetingForm form, Mistakes mistakes, int seen) {
    return Page.refused(
        "casemeeting/review-meeting-form",
        view(viewReviewMeeting.view(review), form.entered(), mistakes, form.rows(), seen, List.of()));
  }

  private static FormView view(
      ViewReviewMeeting.View meeting,
      Entered entered,
      Mistakes mistakes,
      int rows,
      int seen,
      List<ViewReviewMeeting.Save> meanwhile) {
    return new FormView(meeting, entered, mistakes, Math.max(1, rows), seen, ReviewMeetingForm.kinds(entered), meanwhile);
  }
}
