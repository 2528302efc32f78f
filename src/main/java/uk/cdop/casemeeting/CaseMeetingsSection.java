package uk.cdop.casemeeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import uk.cdop.access.Permission;
import uk.cdop.platform.ui.Link;
import uk.cdop.review.CaseSection;
import uk.cdop.review.ReviewId;
import uk.cdop.review.Reviews;

/** "Meetings" on the case: which meetings about it were held, are planned, or should be. */
@ApplicationScoped
public class CaseMeetingsSection implements CaseSection {
  private static final int MOST_LINES = 5;

  @Inject MeetingsOfCase standings;
  @Inject ReviewMeetings records;
  @Inject Reviews reviews;

  @Override
  public int place() {
    return 40;
  }

  @Override
  public String name() {
    return "Meetings";
  }

  @Override
  public String path() {
    return "meetings";
  }

  @Override
  public Permission permission() {
    return Permission.RECORD_REVIEW_MEETING;
  }

  @Override
  public List<String> standing(ReviewId review) {
    List<String> lines =
        standings.of(reviews.get(review)).stream()
            .map(one -> one.kind().label() + ": " + one.status().text().toLowerCase() + ". " + one.when() + ".")
            .toList();
    return lines.subList(Math.max(0, lines.size() - MOST_LINES), lines.size());
  }

  @Override
  public List<Link> next(ReviewId review) {
    return records.current(review).isPresent()
        ? List.of()
        : List.of(new Link("Plan or record a meeting", "/reviews/" + review + "/meetings"));
  }
}
