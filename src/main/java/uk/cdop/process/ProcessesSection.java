package uk.cdop.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import uk.cdop.access.Permission;
import uk.cdop.platform.Words;
import uk.cdop.platform.ui.Link;
import uk.cdop.review.CaseSection;
import uk.cdop.review.ReviewId;

/** "Other processes" on the case: coroner, police, other reviews and who must be told, and how far each is. */
@ApplicationScoped
public class ProcessesSection implements CaseSection {
  private static final int MOST_LINES = 4;

  @Inject Processes processes;
  @Inject ProcessWords words;

  @Override
  public int place() {
    return 45;
  }

  @Override
  public String name() {
    return "Other processes";
  }

  @Override
  public String path() {
    return "processes";
  }

  @Override
  public Permission permission() {
    return Permission.SEE_PROCESSES;
  }

  @Override
  public List<String> standing(ReviewId review) {
    List<String> lines = new ArrayList<>();
    int undecided = words.undecided(review).size();
    if (undecided > 0) {
      lines.add(Words.plural(undecided, "suggestion") + " to decide about.");
    }
    processes.of(review).stream()
        .filter(process -> process.state().open() || process.state() == ProcessState.FINISHED)
        .limit(MOST_LINES)
        .forEach(process -> lines.add(words.line(process)));
    return lines;
  }

  @Override
  public List<Link> next(ReviewId review) {
    return List.of();
  }
}
