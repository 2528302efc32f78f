package uk.cdop.clock;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.clock.CaseClock.State;
import uk.cdop.platform.Clocks;
import uk.cdop.platform.Words;
import uk.cdop.platform.ui.Status;
import uk.cdop.review.CaseFrame;
import uk.cdop.review.OpenCase;
import uk.cdop.review.ReviewId;

/** Shows the clocks of a case with both readings, and its pauses. */
@UseCase
public class ViewClocks {
  private static final String WHOLE = "T12";

  @Inject OpenCase openCase;
  @Inject Access access;
  @Inject CaseClocks clocks;
  @Inject Pauses pauses;
  @Inject Definitions definitions;
  @Inject Clock clock;

  /** The page's view. */
  public record View(CaseFrame frame, List<Line> lines, String band, List<PauseLine> pauses, boolean mayPause) {}

  /** One clock. */
  public record Line(String name, String rule, String started, String due, String elapsed, String net, Status status) {}

  /** One pause. */
  public record PauseLine(
      UUID id, long version, String reason, String from, String until, String why, String whyEnded, String clocks, Status status, boolean mayEnd, boolean byProcess) {}

  public View view(ReviewId review) {
    CaseFrame frame = openCase.open(review, "clocks", Permission.SEE_CLOCKS, "clock.viewed");
    Instant now = clock.instant();
    List<CaseClock> all = clocks.of(review);
    List<Pause> of = pauses.of(review);
    boolean mayPause = access.may(Permission.PAUSE_CLOCKS, review.value());
    return new View(
        frame,
        all.stream().map(one -> line(one, of, now)).toList(),
        all.stream().filter(one -> one.code().equals(WHOLE)).findFirst().map(one -> band(one, of, now)).orElse(""),
        of.stream().map(pause -> pause(pause, mayPause)).toList(),
        mayPause);
  }

  private Line line(CaseClock one, List<Pause> of, Instant now) {
    Definition definition = definitions.get(one.code());
    boolean hours = one.target().unit() == Unit.HOURS;
    Elapsed read = reading(definition, one, of, now);
    String due =
        one.state() == State.PAUSED ? "Stands still" : one.state() == State.OVER ? "" : ClockTasks.end(one) + (one.agreed() ? " (agreed)" : "");
    return new Line(
        one.name(),
        definition.rule().replace("{target}", one.target().words()) + ".",
        hours ? Words.moment(one.startedAt()) : Words.day(one.startedAt()),
        due,
        one.state() == State.OVER ? "" : read.allWords(),
        one.state() == State.OVER ? "" : read.withoutPausesWords(),
        status(one, now));
  }

  private static Status status(CaseClock one, Instant now) {
    return switch (one.state()) {
      case RUNNING -> one.late(now)
          ? new Status("Overdue", Status.Kind.PROBLEM)
          : one.plannedOn()
              .map(day -> new Status("Planned for " + Words.day(day), Status.Kind.IN_PROGRESS))
              .orElseGet(() -> new Status("Running", Status.Kind.IN_PROGRESS));
      case PAUSED -> new Status("Paused", Status.Kind.WAITING);
      case STOPPED -> one.late(one.stoppedAt().orElse(now))
          ? new Status("Done late, " + Words.day(one.stoppedAt().orElse(now)), Status.Kind.DONE)
          : new Status("Done in time, " + Words.day(one.stoppedAt().orElse(now)), Status.Kind.DONE);
      case OVER -> new Status("No day recorded", Status.Kind.CLOSED);
    };
  }

  /** Both readings now, or at the moment it stopped. */
  static Elapsed reading(Definition definition, CaseClock one, List<Pause> of, Instant now) {
    return one.took()
        .orElseGet(
            () ->
                new Run(
                        one.startedAt(), one.target(),
                        of.stream().filter(pause -> !pause.mistaken() && definition.pausedBy(pause)).map(Pause::span).toList())
                    .elapsed(now));
  }

  /** The bands in which reports count whole reviews. */
  private String band(CaseClock one, List<Pause> of, Instant now) {
    Elapsed read = reading(definitions.get(WHOLE), one, of, now);
    String all = band(one.startedAt(), read.all().toDays());
    String net = band(one.startedAt(), read.withoutPauses().toDays());
    String word = one.stoppedAt().isPresent() ? "took" : "has taken";
    return all.equals(net)
        ? "The whole review " + word + " " + all + "."
        : "The whole review " + word + " " + all + "; without pauses " + net + ".";
  }

  private static String band(Instant start, long days) {
    var began = start.atZone(Clocks.ENGLAND).toLocalDate();
    var reached = began.plusDays(days);
    return reached.isBefore(began.plusMonths(6)) ? "less than 6 months" : reached.isBefore(began.plusMonths(12)) ? "6 to 12 months" : "12 months or more";
  }

  private PauseLine pause(Pause pause, boolean mayPause) {
    boolean byProcess = pause.origin().isPresent();
    return new PauseLine(
        pause.id(),
        pause.version(),
        pause.reason().label(),
        Words.day(pause.from()),
        pause.until().map(Words::day).orElse(""),
        pause.why(),
        pause.whyEnded(),
        names(pause),
        pause.mistaken()
            ? new Status("Entered by mistake", Status.Kind.CLOSED)
            : pause.open() ? new Status("Stands still", Status.Kind.WAITING) : new Status("Ended", Status.Kind.DONE),
        mayPause && pause.open() && !byProcess,
        byProcess);
  }

  private String names(Pause pause) {
    return String.join("; ", definitions.all().stream().filter(one -> one.pausedBy(pause)).map(Definition::name).toList());
  }
}
