package uk.cdop.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import uk.cdop.access.Actor;

/** The target a CDOP set for one of its clocks, in the place of the usual one. */
@Entity
@Table(schema = "clock", name = "target")
public class OwnTarget {
  @EmbeddedId private Key key;
  @Version private long version;
  private int amount;

  @Enumerated(EnumType.STRING)
  private Unit unit;

  private String why;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "changed_by")
  private String changedBy;

  /** Whose, and of which clock. */
  @Embeddable
  record Key(String cdop, String code) implements Serializable {}

  protected OwnTarget() {} // JPA

  OwnTarget(String cdop, String code) {
    key = new Key(cdop, code);
  }

  void change(Target to, String because, Actor by, Instant now) {
    amount = to.amount();
    unit = to.unit();
    why = because;
    changedBy = by.id();
    changedAt = now;
  }

  long version() {
    return version;
  }

  String code() {
    return key.code();
  }

  Target target() {
    return new Target(amount, unit);
  }

  String why() {
    return why;
  }

  Instant changedAt() {
    return changedAt;
  }

  String changedBy() {
    return changedBy;
  }
}
