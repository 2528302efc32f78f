package uk.cdop.ncmd;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
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
  @Inject Rejected rejected;
  @Inject Access access;

  /** Looks where what was turned down is put right, and whether it was. */
  @Dependent
  static class Rejected {
    @Inject Mending mending;
    @Inject CaseStanding standing;
    @Inject Steps steps;
    @Inject Documents documents;

    List<ToMend> toMend(ReviewId review, Submission submission, boolean latest) {
      List<Mending.Mend> mends = mending.of(submission, steps.reasons(submission.id()));
      Map<String, Item> now = latest && !mends.isEmpty() ? now(review, submission.occasion()) : Map.of();
      return mends.stream().map(mend -> toMend(mend, now)).toList();
    }

    private Map<String, Item> now(ReviewId review, Occasion occasion) {
      CaseStanding.Standing stands = standing.of(review, occasion.rules());
      return documents.items(stands.mapped().dataset().version(), occasion, stands.document().bytes()).stream()
          .collect(Collectors.toMap(Item::path, Function.identity(), (first, second) -> first));
    }

    private static ToMend toMend(Mending.Mend mend, Map<String, Item> now) {
      String was = mend.item().map(Item::words).orElse("");
      String is = mend.item().map(Item::path).map(now::get).map(Item::words).orElse(DocumentWords.NOT_RECORDED);
      boolean changed = !now.isEmpty() && mend.item().isPresent() && !is.equals(was);
      return new ToMend(mend.item().map(Item::title).orElse(""), mend.reason(), was, changed ? is : "", mend.href());
    }
  }

  /**
   * A reason of a rejection and where it is put right.
   *
   * @param title of the item, empty where the reason is about the document as a whole
   * @param now what the case says now, empty while that is what was turned down
   */
  public record ToMend(String title, Reason.Given reason, String was, String now, String href) {
    public boolean mended() {
      return !now.isEmpty();
    }
  }

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
      List<ToMend> toMend,
      Map<String, String> people,
      boolean mayAct) {}

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
        line.state() == SubmissionState.REJECTED ? rejected.toMend(review, submission, line.latest()) : List.of(),
        colleagues.named(accounts).values().stream().collect(Collectors.toMap(Colleague::account, Colleague::name)),
        access.may(Permission.PRODUCE_NCMD, review.value()));
  }
}
