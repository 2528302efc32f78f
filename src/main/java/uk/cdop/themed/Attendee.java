package uk.cdop.themed;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** Someone who attends a regional meeting for their CDOP, or as the expert on its theme. */
@Entity
@DynamicUpdate
@Table(schema = "themed", name = "attendee")
class Attendee {
  /** One account of one CDOP at one meeting. */
  @Embeddable
  record Key(@Column(name = "meeting_id") UUID meeting, String cdop, String account) implements Serializable {}

  @EmbeddedId private Key key;
  private String name;

  @Enumerated(EnumType.STRING)
  private Brings discipline;

  private boolean present;
  private boolean apologised;
  private boolean removed;

  /** What this person's calendar shows, as a fingerprint; empty when it has no entry. */
  private String sent = "";

  private int sequence;

  protected Attendee() {} // JPA

  Attendee(UUID meeting, String cdop, String account, String name, Brings discipline) {
    this.key = new Key(meeting, cdop, account);
    this.name = name;
    this.discipline = discipline;
  }

  void attend(String nowNamed, Brings as) {
    this.name = nowNamed;
    this.discipline = as;
    this.removed = false;
  }

  void remove() {
    this.removed = true;
    this.present = false;
  }

  void was(boolean there) {
    this.present = there;
  }

  /** They said that they cannot come, or that they can after all. */
  void apologises(boolean cannot) {
    this.apologised = cannot;
  }

  boolean apologised() {
    return apologised;
  }

  String sent() {
    return sent;
  }

  /** The number of the next mail to this person, of which the calendar now shows this. */
  int send(String fingerprint) {
    sent = fingerprint;
    return sequence++;
  }

  String cdop() {
    return key.cdop();
  }

  String account() {
    return key.account();
  }

  String name() {
    return name;
  }

  Brings brings() {
    return discipline;
  }

  boolean present() {
    return present;
  }

  boolean removed() {
    return removed;
  }
}
