package uk.cdop.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A break between cases. Reading and talking about children's deaths is hard work. */
@Entity
@Table(schema = "meeting", name = "agenda_break")
non-sealed class AgendaBreak implements AgendaEntry {
  @Id private UUID id;
  private String cdop;

  @Column(name = "meeting_id")
  private UUID meeting;

  private int place;
  private int minutes;

  protected AgendaBreak() {} // JPA

  AgendaBreak(Meeting meeting, int minutes) {
    this.id = UUID.randomUUID();
    this.cdop = meeting.cdop();
    this.meeting = meeting.id();
    this.minutes = minutes;
  }

  UUID id() {
    return id;
  }

  @Override
  public int place() {
    return place;
  }

  @Override
  public int minutes() {
    return minutes;
  }

  @Override
  public void stand(int at) {
    this.place = at;
  }

  @Override
  public void take(int planned) {
    this.minutes = planned;
  }
}
