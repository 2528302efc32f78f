package uk.cdop.process;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import uk.cdop.access.Actor;

/** One change of a process, in words. */
@Entity(name = "ProcessStep")
@Table(schema = "process", name = "step")
class Step {
  @EmbeddedId private Key key;
  private String cdop;
  private String what;
  private Instant at;

  @Column(name = "by_account")
  private String by;

  /** Of which process, and the how manieth. */
  @Embeddable
  record Key(@Column(name = "process_id") UUID process, int number) implements Serializable {}

  protected Step() {} // JPA

  Step(ParallelProcess process, int number, String what, Actor by, Instant now) {
    this.key = new Key(process.id(), number);
    this.cdop = by.cdop();
    this.what = what;
    this.at = now;
    this.by = by.id();
  }

  String what() {
    return what;
  }

  Instant at() {
    return at;
  }

  String by() {
    return by;
  }
}
