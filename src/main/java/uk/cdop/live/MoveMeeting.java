package uk.cdop.live;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Missing;

/**
 * The recorder or the chair takes the meeting on: to the next case, back, to a break. Before each case stands a pause. Whoever
 * moves it says where they saw it; a second press, or somebody else's, moves nothing.
 */
@UseCase
public class MoveMeeting {
  @Inject LiveDoor door;
  @Inject LiveRecords records;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** Where to. */
  public enum To {
    START,
    NEXT,
    PREVIOUS,
    LATER,
    BREAK,
    CASE,
    END
  }

  /**
   * @param seen how often the meeting had moved when the person looked
   * @param letter of the case to go to, only with {@link To#CASE}
   * @return where the meeting is now
   */
  public Position move(UUID meeting, long seen, To to, String letter) {
    LiveMeeting live = door.record(meeting);
    if (to == To.START && live.heldOn().isAfter(LocalDate.now(clock))) {
      throw new Missing();
    }
    Course course = to == To.START ? records.begin(meeting, live.cdop()) : records.held(meeting).orElseThrow(Missing::new);
    if (to == To.START) {
      live.closesAt().ifPresent(course::closeAt);
      here(live);
    }
    boolean asSeen = to == To.START ? course.moved() == 0 : course.moved() == seen;
    if (asSeen) {
      new Move(live.agenda(), course, records.items(meeting), clock.instant()).make(to, letter);
      audit.record(Act.of("live.moved", meeting));
    }
    return course.position();
  }

  /** A coordinator who starts the meeting is there; members are marked one by one. */
  private void here(LiveMeeting live) {
    String account = door.actor().id();
    live.seats().stream()
        .filter(seat -> seat.attending() && !seat.present() && seat.account().equals(account))
        .forEach(seat -> live.present(account, true));
  }

  /** One move over an agenda. */
  static final class Move {
    private final List<LiveMeeting.Item> agenda;
    private final Course course;
    private final Map<String, CaseItem> items;
    private final Instant now;

    Move(List<LiveMeeting.Item> agenda, Course course, List<CaseItem> items, Instant now) {
      this.agenda = agenda;
      this.course = course;
      this.items = items.stream().collect(Collectors.toMap(CaseItem::letter, Function.identity()));
      this.now = now;
    }

    void make(To to, String letter) {
      if (course.place() == Position.Place.CASE) {
        here().ifPresent(item -> item.took(Duration.between(course.since(), now).toSeconds()));
      }
      switch (to) {
        case START -> arrive(onwards(0));
        case NEXT -> next();
        case PREVIOUS -> previous();
        case LATER -> {
          here().ifPresent(CaseItem::comeBackLater);
          next();
        }
        case BREAK -> course.moveTo(Position.Place.BREAK, "", course.step(), now);
        case CASE -> enter(step(letter));
        case END -> course.moveTo(Position.Place.END, "", course.step(), now);
      }
    }

    private Optional<CaseItem> here() {
      return Optional.ofNullable(items.get(course.letter()));
    }

    private void next() {
      boolean unplannedBreak = course.place() == Position.Place.BREAK && isCase(course.step());
      if (course.place() == Position.Place.PAUSE) {
        enter(course.step());
      } else {
        arrive(unplannedBreak ? course.step() : onwards(course.step() + 1));
      }
    }

    private void previous() {
      IntStream.range(0, course.step())
          .filter(this::isCase)
          .reduce((earlier, later) -> later)
          .ifPresentOrElse(this::enter, () -> course.moveTo(course.place(), course.letter(), course.step(), now));
    }

    /** The next step that was not taken yet, else the first case to come back to, else the end. A break before nothing is left out. */
    private int onwards(int from) {
      return IntStream.range(from, agenda.size())
          .filter(step -> isCase(step) ? untouched(step) : IntStream.range(step, agenda.size()).anyMatch(this::untouched))
          .findFirst()
          .orElseGet(
              () ->
                  IntStream.range(0, agenda.size())
                      .filter(step -> deferred(step) && step != course.step())
                      .findFirst()
                      .orElse(agenda.size()));
    }

    private void arrive(int step) {
      if (step >= agenda.size()) {
        course.moveTo(Position.Place.END, "", Math.max(0, agenda.size() - 1), now);
      } else if (isCase(step)) {
        course.moveTo(Position.Place.PAUSE, agenda.get(step).letter(), step, now);
      } else {
        course.moveTo(Position.Place.BREAK, "", step, now);
      }
    }

    private void enter(int step) {
      course.moveTo(Position.Place.CASE, agenda.get(step).letter(), step, now);
      here().ifPresent(CaseItem::takenUp);
    }

    private int step(String letter) {
      return IntStream.range(0, agenda.size())
          .filter(step -> isCase(step) && agenda.get(step).letter().equals(letter))
          .findFirst()
          .orElseThrow(Missing::new);
    }

    private boolean isCase(int step) {
      return step < agenda.size() && !agenda.get(step).letter().isEmpty();
    }

    private boolean untouched(int step) {
      return isCase(step) && Optional.ofNullable(items.get(agenda.get(step).letter())).map(CaseItem::waits).orElse(true);
    }

    private boolean deferred(int step) {
      return isCase(step) && Optional.ofNullable(items.get(agenda.get(step).letter())).filter(CaseItem::deferred).isPresent();
    }
  }
}
