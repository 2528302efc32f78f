package uk.cdop.process;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.platform.Words;
import uk.cdop.platform.ui.Row;
import uk.cdop.platform.ui.Status;
import uk.cdop.review.CaseFrame;
import uk.cdop.review.OpenCase;
import uk.cdop.review.ReviewId;

/** Shows one process beside a review: how far it is, what was handed over, and what changed. */
@UseCase
public class ViewProcess {
  @Inject OpenCase openCase;
  @Inject Access access;
  @Inject Processes processes;
  @Inject Kinds kinds;
  @Inject Clock clock;

  /** The page's view, and what its forms begin with. */
  public record View(
      CaseFrame frame, UUID id, long version, KindView kind, Status status, Saved saved, List<Handed> handOffs, List<Changed> changes, Standing standing,
      String ended, String outcome, boolean mayChange, boolean mayEnd, boolean finished, LocalDate today) {
    public String href() {
      return frame.href("processes/" + id);
    }
  }

  /**
   * A process as somebody saved it last.
   *
   * @param mistake whether they said that it was entered by mistake
   */
  public record Saved(String who, String when, List<Row> rows, boolean mistake) {
    static Saved of(Kind kind, ParallelProcess one, Map<String, String> names) {
      return new Saved(
          names.getOrDefault(one.savedBy(), one.savedBy()), Words.moment(one.savedAt()), rowsOf(kind, one), one.state() == ProcessState.MISTAKE);
    }
  }

  /** What was handed over. */
  public record Handed(String on, String direction, String withWhom, String what, String way, String by) {}

  /** One change. */
  public record Changed(String when, String by, String what) {}

  public View view(ReviewId review, UUID id) {
    CaseFrame frame = openCase.open(review, "processes", Permission.SEE_PROCESSES, "process.viewed");
    ParallelProcess one = processes.get(review, id);
    Kind kind = kinds.get(one.kind());
    List<HandOff> handOffs = processes.handOffs(one);
    List<Step> steps = processes.steps(one);
    Map<String, String> names =
        processes.names(
            Stream.of(Stream.of(one.savedBy()), handOffs.stream().map(HandOff::recordedBy), steps.stream().map(Step::by)).flatMap(each -> each));
    boolean mayKeep = access.may(Permission.KEEP_PROCESSES, review.value()) && one.state() != ProcessState.MISTAKE;
    return new View(
        frame,
        id,
        one.version(),
        KindView.of(kind),
        one.state().status(),
        Saved.of(kind, one, names),
        handOffs.stream()
            .map(
                h ->
                    new Handed(
                        Words.day(h.on()), h.direction().label(), h.withWhom(), h.what(), h.way().label(), names.getOrDefault(h.recordedBy(), h.recordedBy())))
            .toList(),
        steps.stream().map(step -> new Changed(Words.moment(step.at()), names.getOrDefault(step.by(), step.by()), step.what())).toList(),
        one.standing(),
        one.endedOn().map(LocalDate::toString).orElse(""),
        one.outcome(),
        mayKeep,
        mayKeep && (one.state().open() || one.state() == ProcessState.FINISHED),
        one.state() == ProcessState.FINISHED,
        LocalDate.now(clock));
  }

  private static List<Row> rowsOf(Kind kind, ParallelProcess one) {
    Standing standing = one.standing();
    List<Row> rows = new ArrayList<>();
    add(rows, kind.reference(), standing.reference());
    add(rows, kind.organisation(), standing.organisation());
    add(rows, "Contact there", standing.contact());
    add(rows, kind.begun(), standing.begunOn().map(Words::day).orElse(""));
    if (one.endedOn().isEmpty()) {
      add(rows, "Expected to end", standing.expectedOn().map(Words::day).orElse(""));
    }
    kind.pausesFor()
        .filter(reason -> one.state() != ProcessState.NOT_NEEDED && one.state() != ProcessState.MISTAKE)
        .ifPresent(reason -> rows.add(Row.of("Does the review wait for it?", standing.holds() ? "Yes. Clocks stand still from its first to its last day" : "No")));
    kind.details().forEach(detail -> add(rows, detail.label().replace(" (optional)", ""), standing.details().getOrDefault(detail.key(), "")));
    add(rows, kind.ended(), one.endedOn().map(Words::day).orElse(""));
    add(rows, kind.outcome(), one.outcome());
    add(rows, "Notes", standing.notes());
    add(rows, one.state() == ProcessState.NOT_NEEDED ? "Why it is not needed" : "Why it was a mistake", one.why());
    return rows;
  }

  private static void add(List<Row> rows, String key, String value) {
    if (!value.isEmpty()) {
      rows.add(Row.of(key, value));
    }
  }
}
