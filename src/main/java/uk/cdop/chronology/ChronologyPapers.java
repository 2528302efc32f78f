package uk.cdop.chronology;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import uk.cdop.review.Child;
import uk.cdop.review.DatedEntry.Kind;
import uk.cdop.review.PaperSource;
import uk.cdop.review.Passage;
import uk.cdop.review.ReviewId;

/** The chronology for the panel's papers: ages in the place of dates, kinds of agency in the place of their names. */
@ApplicationScoped
public class ChronologyPapers implements PaperSource {
  @Inject CaseChronology chronology;

  @Override
  public int place() {
    return 25;
  }

  @Override
  public List<Passage> passages(ReviewId review) {
    CaseChronology.Built built = chronology.of(review, 0);
    List<Timeline.Moment> moments = built.timeline().moments().stream().filter(moment -> !moment.hidden()).toList();
    boolean more = moments.stream().map(moment -> moment.entry().kind()).anyMatch(kind -> kind == Kind.CONTACT || kind == Kind.EVENT || kind == Kind.ADDED);
    if (!more) {
      return List.of();
    }
    LocalDate died = built.child().diedOn();
    List<Timeline.Moment> life = moments.stream().filter(moment -> moment.entry().on().isBefore(died)).toList();
    List<Timeline.Moment> after = moments.stream().filter(moment -> !moment.entry().on().isBefore(died)).toList();
    return Stream.of(new Passage("Chronology", lines(life, built)), new Passage("Chronology: the day of death and afterwards", lines(after, built)))
        .filter(passage -> !passage.lines().isEmpty())
        .toList();
  }

  private static List<Passage.Line> lines(List<Timeline.Moment> moments, CaseChronology.Built built) {
    Child child = built.child();
    List<Passage.Line> lines = new ArrayList<>();
    for (Timeline.Moment moment : moments) {
      String age = Timeline.inLife(moment.entry().on(), child.bornOn(), child.diedOn());
      String when = age.substring(0, 1).toUpperCase(Locale.UK) + age.substring(1);
      List<String> answers = new ArrayList<>();
      if (!lines.isEmpty() && lines.getLast().question().equals(when)) {
        answers.addAll(lines.removeLast().answers());
      }
      if (moment.gap().isPresent()) {
        answers.add(moment.gapWords());
      }
      answers.add(built.text(moment) + " (" + String.join(", ", moment.kinds()) + ")");
      lines.add(new Passage.Line(when, answers));
    }
    return lines;
  }
}
