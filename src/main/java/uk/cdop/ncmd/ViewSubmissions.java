package uk.cdop.ncmd;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.cdop.access.Access;
import uk.cdop.access.Colleague;
import uk.cdop.access.Colleagues;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.review.CaseFrame;
import uk.cdop.review.OpenCase;
import uk.cdop.review.ReviewId;

/** Shows what a case holds for the dataset, what is missing, and the documents produced. */
@UseCase
public class ViewSubmissions {
  @Inject OpenCase openCase;
  @Inject CaseStanding standing;
  @Inject CaseRecords records;
  @Inject Submissions submissions;
  @Inject Colleagues colleagues;
  @Inject Access access;

  /** The case, both kinds of document as they would be now, and the names of those who produced the earlier ones. */
  public record Shown(
      CaseFrame frame,
      CaseStanding.Standing notification,
      CaseStanding.Standing finalRecord,
      Map<String, String> producers,
      boolean mayProduce) {}

  public Shown view(ReviewId review) {
    CaseFrame frame = openCase.open(review, "ncmd", Permission.SEE_NCMD, "ncmd.case_viewed");
    CaseRecord record = records.of(frame.facts());
    List<Submission.Line> made = submissions.of(review);
    Set<String> accounts = made.stream().map(Submission.Line::producedBy).collect(Collectors.toSet());
    Map<String, String> producers =
        accounts.isEmpty()
            ? Map.of()
            : colleagues.named(accounts).values().stream().collect(Collectors.toMap(Colleague::account, Colleague::name));
    return new Shown(
        frame,
        standing.of(record, Occasion.NOTIFY, made),
        standing.of(record, Occasion.FINALISE, made),
        producers,
        access.may(Permission.PRODUCE_NCMD, review.value()));
  }
}
