package uk.cdop.process;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import uk.cdop.access.Actor;

/** Something that was handed over between the panel and a process. Never changed. */
@Entity
@Table(schema = "process", name = "hand_off")
class HandOff {
  @Id private UUID id;
  private String cdop;

  @Column(name = "process_id")
  private UUID process;

  @Column(name = "on_day")
  private LocalDate on;

  @Enumerated(EnumType.STRING)
  private Direction direction;

  @Column(name = "with_whom")
  private String withWhom;

  private String what;

  @Enumerated(EnumType.STRING)
  private Way way;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  protected HandOff() {} // JPA

  HandOff(ParallelProcess of, RecordHandOff.Details details, Actor by, Instant now) {
    this.id = UUID.randomUUID();
    this.cdop = by.cdop();
    this.process = of.id();
    this.on = details.on();
    this.direction = details.direction();
    this.withWhom = details.withWhom();
    this.what = details.what();
    this.way = details.way();
    this.recordedAt = now;
    this.recordedBy = by.id();
  }

  UUID id() {
    return id;
  }

  LocalDate on() {
    return on;
  }

  Direction direction() {
    return direction;
  }

  String withWhom() {
    return withWhom;
  }

  String what() {
    return what;
  }

  Way way() {
    return way;
  }

  String recordedBy() {
    return recordedBy;
  }
}
