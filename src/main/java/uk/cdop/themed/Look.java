package uk.cdop.themed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import uk.cdop.access.Actor;
import uk.cdop.documents.Papers;
import uk.cdop.pack.PackLook;

/** One look at a case of a regional meeting, for the reader's CDOP, for the owner of the case and for the host. */
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

  @Enumerated(EnumType.STRING)
  private PackLook.Kind what;

  private int part;
  private int parts;

  @Column(name = "pack_id", insertable = false, updatable = false)
  private UUID pack;

  @Column(name = "looked_at")
  private Instant at;

  protected Look() {} // JPA

  Look(RegionalItem item, Papers papers, PackLook look, Actor by, Instant now) {
    this.id = UUID.randomUUID();
    this.cdop = by.cdop();
    this.meeting = item.meeting();
    this.letter = item.letter();
    this.account = by.id();
    this.name = by.name();
    this.what = look.kind();
    this.part = look.part();
    this.parts = Math.max(1, papers.sections().size());
    this.at = now;
  }

  UUID id() {
    return id;
  }

  String cdop() {
    return cdop;
  }

  String name() {
    return name;
  }

  PackLook look() {
    return new PackLook(what, part);
  }

  Instant at() {
    return at;
  }
}
