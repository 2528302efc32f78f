package uk.cdop.restriction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import uk.cdop.access.Actor;
import uk.cdop.access.Colleague;

/** One person on the list of a restricted case, until they are taken off it. */
@Entity
@Table(schema = "restriction", name = "person")
public class Listed {
  @Id private UUID id;
  private String cdop;

  @Column(name = "restriction_id")
  private UUID restriction;

  private String account;
  private String name;

  @Enumerated(EnumType.STRING)
  private Standing standing;

  @Column(name = "added_by")
  private String addedBy;

  @Column(name = "added_at")
  private Instant addedAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  protected Listed() {} // JPA

  Listed(Restriction restriction, Colleague person, Standing standing, Actor by, Instant now) {
    this.id = UUID.randomUUID();
    this.cdop = by.cdop();
    this.restriction = restriction.id();
    this.account = person.account();
    this.name = person.name();
    this.standing = standing;
    this.addedBy = by.id();
    this.addedAt = now;
  }

  void end(Instant now) {
    this.endedAt = now;
  }

  String account() {
    return account;
  }

  String name() {
    return name;
  }

  Standing standing() {
    return standing;
  }
}
