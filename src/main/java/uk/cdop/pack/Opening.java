package uk.cdop.pack;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import uk.cdop.access.Actor;

/** That a person opened one page, print, PDF or picture of a released pack; never changed. */
@Entity
@Table(schema = "pack", name = "opening")
class Opening {
  @Id private UUID id;
  private String cdop;

  @Column(name = "papers_id")
  private UUID papers;

  private String account;

  @Enumerated(EnumType.STRING)
  private PackLook.Kind what;

  private int part;

  @Column(name = "opened_at")
  private Instant openedAt;

  protected Opening() {} // JPA

  Opening(UUID papers, PackLook look, Actor by, Instant now) {
    this.id = UUID.randomUUID();
    this.cdop = by.cdop();
    this.papers = papers;
    this.account = by.id();
    this.what = look.kind();
    this.part = look.part();
    this.openedAt = now;
  }

  UUID id() {
    return id;
  }

  UUID papers() {
    return papers;
  }

  String account() {
    return account;
  }

  PackLook look() {
    return new PackLook(what, part);
  }

  Instant openedAt() {
    return openedAt;
  }
}
