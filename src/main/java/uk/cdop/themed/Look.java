package uk.cdop.themed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import uk.cdop.access.Actor;

/** One look at a case of a regional meeting, for the reader's CDOP and for the owner of the case. */
@Entity
@Immutable
@Table(schema = "themed", name = "look")
class Look {
  @Id private UUID id;
  private String cdop;

  @Column(name = "meeting_id")
  private UUID meeting;

  private String letter;
  private String account;
  private String name;

  @Column(name = "looked_at")
  private Instant at;

  protected Look() {} // JPA

  Look(UUID meeting, String letter, Actor by, Instant now) {
    this.id = UUID.randomUUID();
    this.cdop = by.cdop();
    this.meeting = meeting;
    this.letter = letter;
    this.account = by.id();
    this.name = by.name();
    this.at = now;
  }

  String cdop() {
    return cdop;
  }

  String letter() {
    return letter;
  }

  String account() {
    return account;
  }

  String name() {
    return name;
  }

  Instant at() {
    return at;
  }
}
