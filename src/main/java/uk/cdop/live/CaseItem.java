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
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import uk.cdop.analysis.PanelRecord;

/** The record of one case of a meeting, open until the chair finalises it; opening it again begins its next version. */
@Entity
@Table(schema = "live", name = "item")
class CaseItem {
  /** Where its record stands; that it is decided is seen from its decision. */
  enum State {
    NOT_STARTED,
    OPEN,
    DEFERRED,
    FINALISED
  }

  @Id private UUID id;
  private String cdop;
  @Version private long version;

  @Column(name = "meeting_id")
  private UUID meeting;

  private String letter;
  private int place;
  private int number;

  @Enumerated(EnumType.STRING)
  private State state;

  @JdbcTypeCode(SqlTypes.JSON)
  private String given;

  private int saves;
  private int seconds;

  @Column(name = "opened_at")
  private Instant openedAt;

  protected CaseItem() {} // JPA

  CaseItem(Course course, String letter, int place, PanelRecord given, Instant now) {
    this.id = UUID.randomUUID();
    this.cdop = course.cdop();
    this.meeting = course.id();
    this.letter = letter;
    this.place = place;
    this.number = 1;
    this.state = State.NOT_STARTED;
    this.given = RecordJson.write(given);
    this.openedAt = now;
  }

  UUID id() {
    return id;
  }

  String cdop() {
    return cdop;
  }

  UUID meeting() {
    return meeting;
  }

  String letter() {
    return letter;
  }

  int place() {
    return place;
  }

  int number() {
    return number;
  }

  State state() {
    return state;
  }

  /** How far the meeting has come with it; a decision counts also where nobody moved the meeting to the case. */
  MeetingRecords.State state(boolean decided) {
    return switch (state) {
      case NOT_STARTED -> decided ? MeetingRecords.State.DECIDED : MeetingRecords.State.NOT_STARTED;
      case FINALISED -> MeetingRecords.State.FINALISED;
      case DEFERRED -> MeetingRecords.State.DEFERRED;
      case OPEN -> decided ? MeetingRecords.State.DECIDED : MeetingRecords.State.OPEN;
    };
  }

  boolean finalised() {
    return state == State.FINALISED;
  }

  int saves() {
    return saves;
  }

  int seconds() {
    return seconds;
  }

  PanelRecord given() {
    return RecordJson.record(given);
  }

  void saved() {
    saves++;
  }

  void took(long more) {
    seconds += (int) Math.min(more, 24 * 60 * 60);
  }

  void comeBackLater() {
    if (!finalised()) {
      state = State.DEFERRED;
      saves++;
    }
  }

  boolean waits() {
    return state == State.NOT_STARTED;
  }

  boolean deferred() {
    return state == State.DEFERRED;
  }

  /** The meeting is on the case now. */
  void takenUp() {
    if (state == State.DEFERRED || state == State.NOT_STARTED) {
      state = State.OPEN;
      saves++;
    }
  }

  void finalise() {
    state = State.FINALISED;
    saves++;
  }

  void reopen(PanelRecord begun, Instant now) {
    number++;
    state = State.OPEN;
    given = RecordJson.write(begun);
    openedAt = now;
    saves++;
  }
}
