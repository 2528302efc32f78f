package uk.cdop.keyworker;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.cdop.platform.Clocks;
import uk.cdop.platform.WorkingDays;
import uk.cdop.review.Stage;

/**
 * What a family should be given, told and offered on the way, and how far it has come (domain 2.7, code list `key_worker_task`). The
 * days of grace are ours; only the first contact, by the clock T3C of the case, and the offer of feedback stand in guidance.
 */
public final class Tracker {
  static final int FIRST_WEEK = 7;
  static final int FIRST_MONTH = 28;
  static final int DAYS_BEFORE_A_MEETING = 5;
  static final int DAYS_TO_OFFER_FEEDBACK = 5;
  static final int DAYS_TO_GIVE_FEEDBACK = 20;
  static final int DAYS_TO_TELL_THE_OUTCOME = 10;
  static final int WEEKS_TO_CLOSE = 8;

  private Tracker() {}

  /** How far a step has come. */
  public enum State {
    DONE("Done"),
    DECLINED("Not wanted for now"),
    ATTEMPTED("Tried, not reached"),
    OVERDUE("Overdue"),
    DUE("Due"),
    LATER("Not yet");

    private final String label;

    State(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }

    /** Whether somebody has still to do it. */
    public boolean open() {
      return this == ATTEMPTED || this == OVERDUE || this == DUE;
    }
  }

  /** One contact that stands, with what was given in it and nothing of what was said. */
  public record Deed(Instant at, String by, Outcome outcome, Set<Step> steps, Set<Step> declined) {
    public Deed {
      steps = Set.copyOf(steps);
      declined = Set.copyOf(declined);
    }

    LocalDate on() {
      return at.atZone(Clocks.ENGLAND).toLocalDate();
    }
  }

  /**
   * What is known of a family.
   *
   * @param firstContactDue by the clock of the case
   * @param shown steps that another record shows as taken, such as a letter that was given
   */
  public record Facts(
      Instant namedAt,
      Instant firstContactDue,
      Stage stage,
      MeetingDays.Days review,
      MeetingDays.Days panel,
      Map<Step, FamilyPart.Taken> shown) {
    public Facts {
      shown = Map.copyOf(shown);
    }
  }

  /**
   * A step as it stands.
   *
   * @param on when it was done, declined or tried last
   * @param by who did it, or an empty text
   */
  public record Line(Step step, State state, Optional<LocalDate> due, Optional<LocalDate> on, String by) {}

  /** Every step in the order of the process. */
  public static List<Line> lines(Facts facts, List<Deed> deeds, LocalDate today) {
    List<Line> lines = new ArrayList<>();
    for (Step step : Step.values()) {
      lines.add(line(step, facts, deeds, today));
    }
    return List.copyOf(lines);
  }

  private static Line line(Step step, Facts facts, List<Deed> deeds, LocalDate today) {
    Optional<LocalDate> due = due(step, facts);
    LocalDate from = notBefore(step, facts);
    Optional<Deed> done =
        step == Step.KW01
            ? deeds.stream().filter(deed -> deed.outcome().reached()).min(Comparator.comparing(Deed::at))
            : latest(deeds, deed -> !deed.on().isBefore(from) && deed.outcome().reached() && deed.steps().contains(step));
    if (done.isPresent()) {
      return new Line(step, State.DONE, due, done.map(Deed::on), done.get().by());
    }
    Optional<FamilyPart.Taken> shown = Optional.ofNullable(facts.shown().get(step)).filter(taken -> !taken.on().isBefore(from));
    if (shown.isPresent()) {
      return new Line(step, State.DONE, due, shown.map(FamilyPart.Taken::on), shown.get().by());
    }
    Optional<Deed> declined = latest(deeds, deed -> !deed.on().isBefore(from) && declines(deed, step));
    if (declined.isPresent()) {
      return new Line(step, State.DECLINED, due, declined.map(Deed::on), declined.get().by());
    }
    Optional<Deed> tried =
        latest(deeds, deed -> !deed.on().isBefore(from) && !deed.outcome().reached() && (step == Step.KW01 || deed.steps().contains(step)));
    boolean late = due.filter(today::isAfter).isPresent();
    if (late) {
      return new Line(step, State.OVERDUE, due, tried.map(Deed::on), tried.map(Deed::by).orElse(""));
    }
    if (tried.isPresent()) {
      return new Line(step, State.ATTEMPTED, due, tried.map(Deed::on), tried.get().by());
    }
    return new Line(step, due.isPresent() ? State.DUE : State.LATER, due, Optional.empty(), "");
  }

  /** Whoever does not want the offer of feedback does not want the feedback. */
  private static boolean declines(Deed deed, Step step) {
    return deed.declined().contains(step) || step == Step.KW09 && deed.declined().contains(Step.KW08);
  }

  private interface Which {
    boolean test(Deed deed);
  }

  private static Optional<Deed> latest(List<Deed> deeds, Which which) {
    return deeds.stream().filter(which::test).max(Comparator.comparing(Deed::at));
  }

  /** By when a step should be taken; empty while nothing asks for it yet. */
  static Optional<LocalDate> due(Step step, Facts facts) {
    LocalDate named = facts.namedAt().atZone(Clocks.ENGLAND).toLocalDate();
    return switch (step) {
      case KW01 -> Optional.of(facts.firstContactDue().atZone(Clocks.ENGLAND).toLocalDate());
      case KW02, KW03, KW04 -> Optional.of(named.plusDays(FIRST_WEEK));
      case KW05, KW12, KW13 -> Optional.of(named.plusDays(FIRST_MONTH));
      case KW06 -> Optional.empty();
      case KW07 -> before(facts.review());
      case KW08 -> facts.review().held().map(day -> WorkingDays.plus(day, DAYS_TO_OFFER_FEEDBACK));
      case KW09 -> facts.review().held().map(day -> WorkingDays.plus(day, DAYS_TO_GIVE_FEEDBACK));
      case KW10 -> before(facts.panel());
      case KW11 -> facts.panel().held().map(day -> WorkingDays.plus(day, DAYS_TO_TELL_THE_OUTCOME));
      case KW14 ->
          facts.stage().reached(Stage.FINALISED) ? facts.panel().held().map(day -> day.plusWeeks(WEEKS_TO_CLOSE)) : Optional.empty();
    };
  }

  /** A day is told in good time before the meeting; nobody need be told once it was held. */
  private static Optional<LocalDate> before(MeetingDays.Days meeting) {
    return meeting.planned().map(day -> WorkingDays.minus(day, DAYS_BEFORE_A_MEETING));
  }

  /** What happened before this day does not count for the step: feedback can only follow its meeting. */
  private static LocalDate notBefore(Step step, Facts facts) {
    return switch (step) {
      case KW08, KW09 -> facts.review().held().orElse(LocalDate.MIN);
      case KW11 -> facts.panel().held().orElse(LocalDate.MIN);
      default -> LocalDate.MIN;
    };
  }
}
