package uk.cdop.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import uk.cdop.access.Actor;

/** That a person has opened papers; the first time stands. */
@Entity
@Table(schema = "meeting", name = "opened")
class Opened {
  /** One account and one version of papers. */
  @Embeddable
  record Key(@Column(name = "papers_id") UUID papers, String account) implements Serializable {}

  @EmbeddedId private Key key;
  private String cdop;

  @Column(name = "opened_at")
  private Instant openedAt;

  protected Opened() {} // JPA

  Opened(UUID papers, Actor by, Instant now) {
    this.key = new Key(papers, by.id());
    this.cdop = by.cdop();
    this.openedAt = now;
  }
}
