package uk.cdop.pack;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import uk.cdop.access.Actor;
import uk.cdop.platform.Stale;

/** What a CDOP wants of its packs. */
@Entity
@Table(schema = "pack", name = "rule")
class PackRule {
  @Id private String cdop;
  @Version private long version;

  @Column(name = "open_days")
  private int openDays;

  @Column(name = "note_days")
  private int noteDays;

  private boolean views;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "changed_by")
  private String changedBy;

  protected PackRule() {} // JPA

  PackRule(PackWishes values, Actor by, Instant now) {
    this.cdop = by.cdop();
    set(values, by, now);
  }

  PackWishes values() {
    return new PackWishes(openDays, noteDays, views);
  }

  long version() {
    return version;
  }

  void change(PackWishes values, long seen, Actor by, Instant now) {
    if (version != seen) {
      throw new Stale();
    }
    set(values, by, now);
  }

  private void set(PackWishes values, Actor by, Instant now) {
    this.openDays = values.openDays();
    this.noteDays = values.noteDays();
    this.views = values.views();
    this.changedAt = now;
    this.changedBy = by.id();
  }
}
