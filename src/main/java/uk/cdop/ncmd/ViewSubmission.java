package uk.cdop.ncmd;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.access.Access;
import uk.cdop.access.Colleague;
import uk.cdop.access.Colleagues;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.ncmd.DocumentWords.Item;
import uk.cdop.platform.Missing;
import uk.cdop.review.CaseFrame;
import uk.cdop.review.OpenCase;
import uk.cdop.review.ReviewId;

/** Shows one document of the ledger: what it says, what it changed, how it fared, and where what was rejected is mended. */
@UseCase
public class ViewSubmission {
  @Inject OpenCase openCase;
  @Inject Submissions submissions;
  @Inject Documents documents;
  @Inject Steps steps;
  @Inject Colleagues colleagues;
  @Inject Access access;

  /**
   * The document with its story.
   *
   * @param people the names of those who did something with it, by account
   */
  public record Shown(
      CaseFrame frame,
      Submission.Line line,
      List<String> changes,
      String reason,
      List<Item> items,
      List<Step.Told> steps,
      List<Reason.Given> reasons,
      Map<String, String> people,
      boolean mayAct) {

    /** The item a reason is about. */
    public Optional<Item> item(Reason.Given given) {
      return items.stream().filter(item -> item.path().equals(given.path())).findFirst();
    }
  }

  /**
   * @throws Missing when the case is not the actor's or has no such document
   */
  public Shown view(ReviewId review, UUID id) {
    CaseFrame frame = openCase.open(review, "ncmd", Permission.SEE_NCMD, "ncmd.document_viewed");
    Submission submission = submissions.get(review, id);
    List<Step.Told> told = steps.of(id);
    Submission.Line line = submissions.line(id);
    Set<String> accounts = Stream.concat(told.stream().map(Step.Told::by), Stream.of(line.producedBy())).collect(Collectors.toSet());
    return new Shown(
        frame,
        line,
        submission.changes(),
        submission.reason(),
        documents.items(submission),
        told,
        line.state() == SubmissionState.REJECTED ? steps.reasons(id) : List.of(),
        colleagues.named(accounts).values().stream().collect(Collectors.toMap(Colleague::account, Colleague::name)),
        access.may(Permission.PRODUCE_NCMD, review.value()));
  }
}
