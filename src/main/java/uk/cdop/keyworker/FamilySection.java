package uk.cdop.keyworker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.platform.Words;
import uk.cdop.platform.ui.Link;
import uk.cdop.review.CaseSection;
import uk.cdop.review.ReviewId;

/** The family's part of a case. */
@ApplicationScoped
public class FamilySection implements CaseSection {
  @Inject Access access;
  @Inject FamilyRecord record;

  @Override
  public int place() {
    return 20;
  }

  @Override
  public String name() {
    return "Family";
  }

  @Override
  public String path() {
    return "family";
  }

  @Override
  public Permission permission() {
    return Permission.SEE_FAMILY;
  }

  @Override
  public List<String> standing(ReviewId review) {
    List<String> lines = new ArrayList<>();
    Optional<Assignment> current = record.assignments().current(review);
    lines.add(current.map(a -> "Key worker: " + a.name()).orElse("No key worker is named yet"));
    current.ifPresent(
        a ->
            lines.add(
                Rhythm.lastReachedAt(record.contacts().touches(List.of(review.value())).getOrDefault(review.value(), List.of()))
                    .map(at -> "Last contact: " + Words.moment(at))
                    .orElse("No contact with the family is recorded yet")));
    List<Question> questions = record.questions().all(review);
    if (!questions.isEmpty()) {
      long answered = questions.stream().filter(q -> q.state() == Question.State.ANSWERED).count();
      lines.add(Words.plural(questions.size(), "question") + " from the family, " + answered + " answered");
    }
    return lines;
  }

  @Override
  public List<Link> next(ReviewId review) {
    return record.assignments().current(review).isEmpty() && access.may(Permission.NAME_KEY_WORKER, review.value())
        ? List.of(new Link("Choose a key worker", "/reviews/" + review + "/key-worker"))
        : List.of();
  }
}
