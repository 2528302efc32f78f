package uk.cdop.collation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.cdop.access.Permission;
import uk.cdop.platform.Words;
import uk.cdop.review.CaseSection;
import uk.cdop.review.ReviewId;

/** "Collation" on a case. */
@ApplicationScoped
public class CollationSection implements CaseSection {
  @Inject CaseCollation collations;
  @Inject Decisions decisions;

  @Override
  public int place() {
    return 32;
  }

  @Override
  public String name() {
    return "Collation";
  }

  @Override
  public String path() {
    return "collation";
  }

  @Override
  public Permission permission() {
    return Permission.SEE_INFORMATION;
  }

  @Override
  public List<String> standing(ReviewId review) {
    Collated collated = collations.of(review);
    if (collated.returned().isEmpty()) {
      return List.of("No answers have come back yet");
    }
    Map<Mark, Long> counts = collated.counts();
    List<String> lines = new ArrayList<>();
    lines.add(collated.questions().filter(question -> question.answer().isPresent()).count() + " of "
        + Words.plural(collated.questions().count(), "question") + " answered");
    for (Mark mark : List.of(Mark.CONFLICT, Mark.LOOK_AGAIN)) {
      if (counts.containsKey(mark)) {
        lines.add(counts.get(mark) + " " + (mark == Mark.LOOK_AGAIN ? "to look at again" : counts.get(mark) == 1 ? "conflict to decide" : "conflicts to decide"));
      }
    }
    if (decisions.ready(review).filter(mark -> mark.stands(collated.digest())).isPresent()) {
      lines.add("Marked as ready");
    }
    return lines;
  }
}
