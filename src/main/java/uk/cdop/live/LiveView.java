package uk.cdop.live;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A meeting held live, as one person may see it. */
public record LiveView(
    UUID id,
    String title,
    String planHref,
    LocalDate heldOn,
    boolean mayStart,
    boolean records,
    boolean chairs,
    Optional<Position> position,
    List<Line> agenda,
    List<LiveMeeting.Seat> seats,
    boolean takesConnections) {
  public LiveView {
    agenda = List.copyOf(agenda);
    seats = List.copyOf(seats);
  }

  /**
   * A case of the agenda, or a break when the letter is empty.
   *
   * @param closed whether the reader declared a connection with it, or comes for another; then nothing else is filled
   * @param chaired whether the reader chairs it
   */
  public record Line(
      String letter, String headline, int minutes, boolean closed, MeetingRecords.State state, boolean current, boolean chaired) {
    public boolean isBreak() {
      return letter.isEmpty() && !closed;
    }

    public String name() {
      return isBreak() ? headline : "Case " + letter;
    }
  }

  public String href() {
    return "/live/" + id;
  }

  public int moved() {
    return position.map(Position::moved).orElse(0);
  }

  public boolean at(Position.Place place) {
    return position.filter(now -> now.place() == place).isPresent();
  }

  /** The case the meeting is on, or that comes after the pause; empty when it is closed to the reader. */
  public Optional<Line> currentCase() {
    return agenda.stream().filter(Line::current).filter(line -> !line.closed()).findFirst();
  }

  public boolean currentClosed() {
    return agenda.stream().anyMatch(line -> line.current() && line.closed());
  }

  public List<Line> cases() {
    return agenda.stream().filter(line -> !line.isBreak()).toList();
  }

  public List<Line> in(MeetingRecords.State state) {
    return cases().stream().filter(line -> !line.closed() && line.state() == state).toList();
  }

  public int number(String letter) {
    return cases().stream().map(Line::letter).toList().indexOf(letter) + 1;
  }
}
