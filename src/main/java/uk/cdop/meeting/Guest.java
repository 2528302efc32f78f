package uk.cdop.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;

/** An expert without an account: they get an invitation by mail and no papers. */
@Entity
@Table(schema = "meeting", name = "guest")
class Guest {
  @Id private UUID id;
  private String cdop;

  @Column(name = "meeting_id")
  private UUID meeting;

  @Column(name = "item_id")
  private UUID item;

  private String name;
  private String organisation;
  private String email;
  private boolean uninvited;
  private String sent;
  private boolean present;
  private boolean apologised;

  protected Guest() {} // JPA

  Guest(Meeting meeting, AgendaItem item, String name, String organisation, String email) {
    this.id = UUID.randomUUID();
    this.cdop = meeting.cdop();
    this.meeting = meeting.id();
    this.item = item.id();
    this.name = name;
    this.organisation = organisation;
    this.email = email;
    this.sent = "";
  }

  UUID id() {
    return id;
  }

  Optional<UUID> onlyFor() {
    return Optional.ofNullable(item);
  }

  String name() {
    return name;
  }

  String organisation() {
    return organisation;
  }

  String email() {
    return email;
  }

  boolean asked() {
    return !uninvited;
  }

  boolean present() {
    return present;
  }

  boolean apologised() {
    return apologised;
  }

  /** They said that they cannot come, or that they can after all. */
  void apologises(boolean cannot) {
    this.apologised = cannot;
  }

  void was(boolean there) {
    this.present = there;
  }

  void takeBack() {
    this.uninvited = true;
    this.present = false;
  }

  String sent() {
    return sent;
  }

  void sent(String fingerprint) {
    this.sent = fingerprint;
  }
}
