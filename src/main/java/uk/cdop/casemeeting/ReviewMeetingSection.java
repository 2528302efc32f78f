package uk.cdop.casemeeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import uk.cdop.access.Permission;
import uk.cdop.platform.Words;
import uk.cdop.platform.ui.Link;
import uk.cdop.review.CaseSection;
import uk.cdop.review.ReviewId;
import uk.cdop.review.Reviews;

/** "Review meeting" on the case: whether it was held, and by when it should be. */
@ApplicationScoped
public class ReviewMeetingSection implements CaseSection {
  @Inject ReviewMeetings records;
  @Inject Reviews reviews;

  @Override
  public int place() {
    return 40;
  }

  @Override
  public String name() {
    return "Review meeting";
  }

  @Override
  public String path() {
    return "review-meeting";
  }

  @Override
  public Permission permission() {
    return Permission.RECORD_REVIEW_MEETING;
  }

  @Override
  public List<String> standing(ReviewId review) {
    return records
        .current(review)
        .map(row -> List.of("Held on " + Words.day(row.heldOn()) + ": " + row.notes().kind().label().toLowerCase() + ".", "Record last saved on " + Words.moment(row.savedAt()) + "."))
        .orElseGet(() -> List.of("Not recorded yet. It should be held by " + Words.day(reviews.get(review).child().diedOn().plusMonths(3)) + ", 3 months after the death."));
  }

  @Override
  public List<Link> next(ReviewId review) {
    return records.current(review).isPresent()
        ? List.of()
        : List.of(new Link("Record the review meeting", "/reviews/" + review + "/review-meeting/record"));
  }
}
