package uk.cdop.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** A coordinator who is at a meeting to run and record it. They are no member, and count for no quorum. */
@Entity
@Table(schema = "meeting", name = "in_attendance")
class InAttendance {
  /** One account at one meeting. */
  @Embeddable
  record Key(@Column(name = "meeting_id") UUID meeting, String account) implements Serializable {}

  @EmbeddedId private Key key;
  private String cdop;
  private boolean present;

  protected InAttendance() {} // JPA

  InAttendance(Meeting meeting, String account) {
    this.key = new Key(meeting.id(), account);
    this.cdop = meeting.cdop();
  }

  String account() {
    return key.account();
  }

  boolean present() {
    return present;
  }

  void was(boolean there) {
    this.present = there;
  }
}
