package uk.cdop.live;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** Where a meeting is: on a case, in the pause before one, at a break, or at its end. It moves only for someone who saw where it was. */
@Entity
@Table(schema = "live", name = "meeting")
class Course {
  @Id private UUID id;
  private String cdop;
  @Version private long version;

  @Enumerated(EnumType.STRING)
  private Position.Place place;

  private String letter;
  private int step;
  private int moved;
  private int seated;
  private Instant since;

  @Column(name = "started_at")
  private Instant startedAt;

  /** When the records of its cases close; null where they never do. */
  @Column(name = "closes_at")
  private Instant closesAt;

  protected Course() {} // JPA

  Course(UUID meeting, String cdop, Instant now) {
    this.id = meeting;
    this.cdop = cdop;
    this.startedAt = now;
    this.place = Position.Place.BREAK;
    this.letter = "";
    this.since = now;
  }

  UUID id() {
    return id;
  }

  String cdop() {
    return cdop;
  }

  Position.Place place() {
    return place;
  }

  String letter() {
    return letter;
  }

  int step() {
    return step;
  }

  int moved() {
    return moved;
  }

  int seated() {
    return seated;
  }

  Instant since() {
    return since;
  }

  Instant startedAt() {
    return startedAt;
  }

  /** The records of its cases close then, to everybody. */
  void closeAt(Instant moment) {
    this.closesAt = moment;
  }

  boolean on(String other) {
    return place == Position.Place.CASE && letter.equals(other);
  }

  Position position() {
    return new Position(place, letter, step, moved, since);
  }

  /** Whoever may see who sits where looks again. */
  void seatsChanged() {
    seated++;
  }

  void moveTo(Position.Place next, String nextLetter, int nextStep, Instant now) {
    place = next;
    letter = nextLetter;
    step = nextStep;
    since = now;
    moved++;
  }
}
