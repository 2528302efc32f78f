package uk.cdop.ncmd.transcription;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.ncmd.Changes.Change;
import uk.cdop.ncmd.DocumentWords.Item;
import uk.cdop.ncmd.Documents;
import uk.cdop.ncmd.Ledger;
import uk.cdop.ncmd.Steps;
import uk.cdop.ncmd.Submission;
import uk.cdop.ncmd.Submissions;
import uk.cdop.ncmd.Tried;
import uk.cdop.review.CaseFrame;
import uk.cdop.review.OpenCase;
import uk.cdop.review.ReviewId;

/** Lays a document out for entering it into the portal: every item, what this person ticked, and what changed since the last entry. */
@UseCase
public class ViewEntering {
  @Inject OpenCase openCase;
  @Inject Access access;
  @Inject Submissions submissions;
  @Inject Documents documents;
  @Inject Ticks ticks;
  @Inject Steps steps;

  /**
   * The document to enter.
   *
   * @param before the document that is in the portal now, if one is
   * @param changes what is different from it, by the path of the item
   * @param tried what is known of the tries to send it, any of which may have arrived
   */
  public record Shown(
      CaseFrame frame, Submission.Line line, List<Item> items, Set<String> ticked, Optional<Submission.Line> before, Map<String, Change> changes,
      Tried tried) {}

  public Shown view(ReviewId review, UUID id) {
    Actor actor = access.require(Permission.PRODUCE_NCMD, review.value());
    CaseFrame frame = openCase.open(review, "ncmd", Permission.PRODUCE_NCMD, "ncmd.entering_viewed");
    Submission submission = submissions.get(review, id);
    Optional<Submission.Line> before = new Ledger(submissions.of(review)).held().filter(line -> line.number() < submission.number());
    Map<String, Change> changes =
        before.map(line -> documents.changes(submissions.get(review, line.id()), submission)).orElse(List.of()).stream()
            .collect(Collectors.toMap(Change::path, Function.identity()));
    Tried tried = steps.tries(List.of(id)).getOrDefault(id, new Tried(List.of()));
    return new Shown(frame, submissions.line(id), documents.items(submission), ticks.of(id, actor.id()), before, changes, tried);
  }
}
