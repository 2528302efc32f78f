package uk.cdop.live;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.UseCase;
import uk.cdop.platform.Missing;

/** The recorder opens the record of a case; the first to come begins it with what the analysis says. */
@UseCase
public class OpenRecord {
  /** A look that goes on is one look. */
  private static final Duration ONE_LOOK = Duration.ofMinutes(10);

  /** Whoever was not seen for longer has closed the page. */
  static final Duration STILL_THERE = Duration.ofSeconds(45);

  @Inject LiveDoor door;
  @Inject LiveRecords records;
  @Inject ViewLive viewLive;
  @Inject Clock clock;

  /**
   * The record of a case with the meeting around it.
   *
   * @param seconds the meeting was on this case so far
   * @param others who has the same record open
   * @param left the accounts and names of those out of the room for this case
   */
  public record Opened(
      LiveView meeting,
      LiveView.Line item,
      TypedCase typed,
      int number,
      boolean finalised,
      long seconds,
      LiveMeeting.Sitting sitting,
      List<LiveMeeting.Question> questions,
      List<String> others) {
    public String href() {
      return meeting.href() + "/record/" + item.letter();
    }
  }

  /**
   * @return nothing when the meeting has not begun
   * @throws Missing when the case is not there or closed to the actor
   */
  public Optional<Opened> open(UUID meeting, String letter) {
    LiveMeeting live = door.record(meeting);
    LiveDoor.open(live, letter);
    Optional<Course> begun = records.held(meeting);
    if (begun.isEmpty()) {
      return Optional.empty();
    }
    Course course = begun.orElseThrow();
    CaseItem item = records.item(meeting, letter).orElseGet(() -> begin(live, course, letter));
    if (course.on(letter)) {
      item.takenUp();
    }
    Instant now = clock.instant();
    if (!records.seen(course, letter, door.actor(), now.minus(ONE_LOOK))) {
      live.done(letter, "live.record_viewed");
    }
    records.flush();
    LiveView view = viewLive.of(live, records.items(meeting));
    return Optional.of(
        new Opened(
            view,
            view.agenda().stream().filter(line -> line.letter().equals(letter)).findFirst().orElseThrow(),
            records.typed(item),
            item.number(),
            item.finalised(),
            item.seconds() + (course.on(letter) ? Duration.between(course.since(), now).toSeconds() : 0),
            live.sitting(letter),
            live.questions(letter),
            records.recorders(meeting, letter, now.minus(STILL_THERE)).stream().filter(name -> !name.equals(door.actor().name())).toList()));
  }

  private CaseItem begin(LiveMeeting live, Course course, String letter) {
    List<String> letters = live.agenda().stream().map(LiveMeeting.Item::letter).toList();
    live.done(letter, "live.record_begun");
    return records.open(course, letter, letters.indexOf(letter), live.begin(letter), door.actor());
  }
}
