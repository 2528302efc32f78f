package uk.cdop.chronology;

import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.chronology.Timeline.Moment;
import uk.cdop.platform.Words;
import uk.cdop.review.CaseFrame;
import uk.cdop.review.DatedEntry;
import uk.cdop.review.OpenCase;
import uk.cdop.review.ReviewId;

/** Shows what happened to a child, in order. */
@UseCase
public class ViewChronology {
  private static final int MOST = 100;
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

  @Inject OpenCase openCase;
  @Inject Access access;
  @Inject CaseChronology chronology;

  /**
   * What the reader wants to see.
   *
   * @param gap how many months or days make a gap; 0 for the usual
   * @param after the entry after which to go on, empty for the first
   */
  public record Filter(
      String source, Optional<DatedEntry.Kind> kind, Period period, boolean marked, boolean hidden, long gap, String after) {}

  /** The page's view. */
  public record View(
      CaseFrame frame, Filter filter, List<String> sources, List<DatedEntry.Kind> kinds, GapLength gap, int entries, int marked, int hidden,
      List<Month> months, String more, boolean mayEdit) {}

  /** The entries of a month, and how old the child was. */
  public record Month(String name, List<Line> lines) {}

  /**
   * An entry in words.
   *
   * @param gap says how long nobody is known to have seen the child before; may be empty
   */
  public record Line(
      String key, String title, String detail, String when, String on, String source, String gap, List<String> contradictions,
      boolean notBrought, boolean edited, boolean sourceChanged, boolean hidden) {}

  public View view(ReviewId review, Filter filter) {
    CaseFrame frame = openCase.open(review, "chronology", Permission.SEE_INFORMATION, "chronology.viewed");
    CaseChronology.Built built = chronology.of(review, filter.gap());
    List<Moment> all = built.timeline().moments();
    List<Moment> found = all.stream().filter(moment -> fits(moment, filter, built)).toList();
    int from = found.stream().map(moment -> moment.entry().key()).toList().indexOf(filter.after()) + 1;
    List<Moment> shown = found.subList(from, Math.min(from + MOST, found.size()));
    List<Moment> visible = all.stream().filter(moment -> !moment.hidden()).toList();
    return new View(
        frame, filter,
        all.stream().flatMap(moment -> moment.sources().stream()).distinct().sorted().toList(),
        all.stream().map(moment -> moment.entry().kind()).distinct().sorted().toList(),
        built.gap(), visible.size(), (int) visible.stream().filter(Moment::marked).count(), all.size() - visible.size(),
        months(shown, built),
        from + MOST < found.size() ? shown.getLast().entry().key() : "",
        access.may(Permission.COLLATE, review.value()));
  }

  private static boolean fits(Moment moment, Filter filter, CaseChronology.Built built) {
    return (filter.hidden() || !moment.hidden())
        && (!filter.marked() || moment.marked())
        && (filter.source().isEmpty() || moment.sources().contains(filter.source()))
        && (filter.kind().isEmpty() || moment.entry().kind() == filter.kind().get())
        && filter.period().holds(moment.entry().on(), built.child().bornOn(), built.child().diedOn());
  }

  private static List<Month> months(List<Moment> shown, CaseChronology.Built built) {
    List<Month> months = new ArrayList<>();
    for (Moment moment : shown) {
      String name = MONTH.format(moment.entry().on());
      if (months.isEmpty() || !months.getLast().name().equals(name)) {
        months.add(new Month(name, new ArrayList<>()));
      }
      months.getLast().lines().add(line(moment, built));
    }
    return months;
  }

  private static Line line(Moment moment, CaseChronology.Built built) {
    DatedEntry entry = moment.entry();
    EntryEdit edit = built.edits().get(entry.key());
    String text = built.text(moment);
    int end = text.indexOf('\n');
    boolean edited = edit != null && !edit.text().isEmpty();
    return new Line(
        entry.key(),
        end < 0 ? text : text.substring(0, end),
        end < 0 ? "" : text.substring(end + 1).strip(),
        Words.day(entry.on()) + entry.at().map(at -> " at " + Words.time(at)).orElse("") + ", "
            + Timeline.inLife(entry.on(), built.child().bornOn(), built.child().diedOn()),
        entry.on().toString(),
        String.join(", ", moment.sources()),
        moment.gapWords(), moment.contradictions(), entry.notBrought(), edited,
        edited && !edit.original().equals(entry.text()), moment.hidden());
  }
}
