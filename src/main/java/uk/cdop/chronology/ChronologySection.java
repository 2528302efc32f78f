package uk.cdop.chronology;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import uk.cdop.access.Permission;
import uk.cdop.platform.Words;
import uk.cdop.review.CaseSection;
import uk.cdop.review.ReviewId;

/** "Chronology" on a case. */
@ApplicationScoped
public class ChronologySection implements CaseSection {
  @Inject CaseChronology chronology;

  @Override
  public int place() {
    return 35;
  }

  @Override
  public String name() {
    return "Chronology";
  }

  @Override
  public String path() {
    return "chronology";
  }

  @Override
  public Permission permission() {
    return Permission.SEE_INFORMATION;
  }

  @Override
  public List<String> standing(ReviewId review) {
    List<Timeline.Moment> visible = chronology.of(review, 0).timeline().moments().stream().filter(moment -> !moment.hidden()).toList();
    List<String> lines = new ArrayList<>();
    lines.add(visible.size() + (visible.size() == 1 ? " entry" : " entries"));
    long gaps = visible.stream().filter(moment -> moment.gap().isPresent()).count();
    long contradictions = visible.stream().filter(moment -> !moment.contradictions().isEmpty()).count();
    long notBrought = visible.stream().filter(moment -> moment.entry().notBrought()).count();
    if (gaps > 0) {
      lines.add(Words.plural(gaps, "gap"));
    }
    if (contradictions > 0) {
      lines.add(contradictions + (contradictions == 1 ? " entry contradicts" : " entries contradict") + " another");
    }
    if (notBrought > 0) {
      lines.add("Was not brought " + Words.plural(notBrought, "time"));
    }
    return lines;
  }
}
