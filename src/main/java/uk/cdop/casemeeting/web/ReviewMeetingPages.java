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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
  private static final String TEMPLATE = "casemeeting/review-meeting-form";

  @Inject ViewReviewMeeting viewReviewMeeting;
  @Inject RecordReviewMeeting recordReviewMeeting;
  @Inject Clock clock;

  /** The form's view; `meanwhile` holds the save of a colleague that the writer has not seen. */
  public record FormView(
      ViewReviewMeeting.View meeting,
      Entered entered,
      Mistakes mistakes,
      int people,
      int seen,
      List<Choice> kinds,
      List<Grading> gradings,
      List<Choice> documents,
      List<ViewReviewMeeting.Save> meanwhile) {
    public String href() {
      return meeting.frame().href("review-meeting");
    }
  }

  /** A question about how care was graded. */
  public record Grading(String field, String question, List<Choice> grades) {}

  @GET
  public Page show(@PathParam("id") String id) {
    return Page.of("casemeeting/review-meeting", viewReviewMeeting.view(ReviewId.of(id)));
  }

  @GET
  @Path("record")
  public Page form(@PathParam("id") String id) {
    ViewReviewMeeting.View meeting = viewReviewMeeting.view(ReviewId.of(id));
    Entered entered =
        meeting.notes().map(ReviewMeetingForm::prefilled)
            .or(() -> meeting.plan().map(plan -> ReviewMeetingForm.prefilled(plan, LocalDate.now(clock))))
            .orElse(Entered.prefilled(Map.of("who-rows", "2")));
    return Page.of(TEMPLATE, view(meeting, entered, Mistakes.none(), meeting.number(), List.of()));
  }

  @POST
  @Path("record")
  public Object record(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
    ReviewId review = ReviewId.of(id);
    Entered entered = Entered.of(sent);
    ReviewMeetingForm form = new ReviewMeetingForm(entered);
    int seen = entered.whole("seen").orElse(0L).intValue();
    if (form.people().changes()) {
      return Page.of(TEMPLATE, view(viewReviewMeeting.view(review), form.people().changed(), Mistakes.none(), seen, List.of()));
    }
    Mistakes mistakes = form.mistakes();
    if (mistakes.any()) {
      return refused(review, form, mistakes, seen);
    }
    ReviewMeetingNotes notes = form.notes();
    return switch (recordReviewMeeting.record(review, seen, notes)) {
      case RecordReviewMeeting.Outcome.Recorded done ->
          Response.seeOther(URI.create("/reviews/" + review + "/review-meeting")).build();
      case RecordReviewMeeting.Outcome.Wrong wrong ->
          refused(review, form, Mistakes.none().add(wrong.field(), wrong.message()), seen);
      case RecordReviewMeeting.Outcome.SavedMeanwhile meanwhile -> {
        ViewReviewMeeting.View meeting = viewReviewMeeting.view(review);
        yield Page.stale(TEMPLATE, view(meeting, entered, Mistakes.none(), meanwhile.number(), meeting.saves().subList(0, 1)));
      }
    };
  }

  private Page refused(ReviewId review, ReviewMeetingForm form, Mistakes mistakes, int seen) {
    return Page.refused(TEMPLATE, view(viewReviewMeeting.view(review), form.entered(), mistakes, seen, List.of()));
  }

  private static FormView view(
      ViewReviewMeeting.View meeting, Entered entered, Mistakes mistakes, int seen, List<ViewReviewMeeting.Save> meanwhile) {
    return new FormView(
        meeting,
        entered,
        mistakes,
        new ReviewMeetingForm(entered).people().count(),
        seen,
        ReviewMeetingForm.kinds(entered),
        List.of(
            grading(entered, "pmrt-birth", "Care of mother and baby up to the birth"),
            grading(entered, "pmrt-baby", "Care of the baby from birth up to the death"),
            grading(entered, "pmrt-mother", "Care of the mother after the death")),
        Stream.concat(
                Stream.of(Choice.of("", "Not among the documents of this case")),
                meeting.documents().stream()
                    .map(
                        file ->
                            Choice.of(file.id().toString(), file.particulars().title())
                                .checked(entered.has("pmrt-document", file.id().toString()))))
            .toList(),
        meanwhile);
  }

  private static Grading grading(Entered entered, String field, String question) {
    return new Grading(field, question, ReviewMeetingForm.grades(entered, field));
  }
}
