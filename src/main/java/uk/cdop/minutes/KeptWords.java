package uk.cdop.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import uk.cdop.access.Actor;

/** Words of minutes that look like an identifier and may stay, with the reason. */
@Entity
@Table(schema = "minutes", name = "kept")
class KeptWords {
  /** One finding in one version of minutes. */
  @Embeddable
  record Key(@Column(name = "minutes_id") UUID minutes, @Column(name = "key") String words) implements Serializable {}

  @EmbeddedId private Key id;
  private String cdop;
  private String reason;

  @Column(name = "kept_by")
  private String keptBy;

  @Column(name = "kept_at")
  private Instant keptAt;

  protected KeptWords() {} // JPA

  KeptWords(Minutes in, String key, String reason, Actor by, Instant now) {
    this.id = new Key(in.id(), key);
    this.cdop = in.cdop();
    this.reason = reason;
    this.keptBy = by.id();
    this.keptAt = now;
  }

  String words() {
    return id.words();
  }

  KeptWords carriedTo(Minutes next, Actor by, Instant now) {
    return new KeptWords(next, id.words(), reason, by, now);
  }
}
