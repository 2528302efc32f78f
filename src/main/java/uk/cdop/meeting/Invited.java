package uk.cdop.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** One person asked to a meeting. Taking the invitation back keeps the line. */
@Entity
@Table(schema = "meeting", name = "invited")
class Invited {
  /** One account at one meeting. */
  @Embeddable
  record Key(@Column(name = "meeting_id") UUID meeting, String account) implements Serializable {}

  @EmbeddedId private Key key;
  private String cdop;

  @Enumerated(EnumType.STRING)
  private Discipline discipline;

  private boolean present;
  private boolean uninvited;

  protected Invited() {} // JPA

  Invited(Meeting meeting, String account, Discipline discipline) {
    this.key = new Key(meeting.id(), account);
    this.cdop = meeting.cdop();
    this.discipline = discipline;
  }

  String account() {
    return key.account();
  }

  Discipline discipline() {
    return discipline;
  }

  boolean present() {
    return present;
  }

  boolean asked() {
    return !uninvited;
  }

  void ask(Discipline as) {
    this.discipline = as;
    this.uninvited = false;
  }

  void takeBack() {
    this.uninvited = true;
    this.present = false;
  }

  void was(boolean there) {
    this.present = there;
  }
}
