package uk.cdop.live;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import uk.cdop.access.Actor;

/** A line of a case's record as it was typed last. The page that adds one gives it its id, so that the same line sent twice is one. */
@Entity
@Table(schema = "live", name = "line")
class CaseLine {
  @Id private UUID id;
  private String cdop;
  @Version private long version;

  @Column(name = "item_id")
  private UUID item;

  private int number;
  private String kind;
  private UUID origin;
  private int place;
  private boolean removed;

  @JdbcTypeCode(SqlTypes.JSON)
  private String fields;

  @Column(name = "saved_by")
  private String savedBy;

  @Column(name = "saved_name")
  private String savedName;

  @Column(name = "saved_at")
  private Instant savedAt;

  protected CaseLine() {} // JPA

  CaseLine(UUID id, CaseItem item, String kind, int place, Fields typed, Actor by, Instant now) {
    this.id = id;
    this.cdop = item.cdop();
    this.item = item.id();
    this.number = item.number();
    this.kind = kind;
    this.place = place;
    keep(typed, by, now);
  }

  /** A line that the analysis had before the meeting. */
  static CaseLine known(UUID origin, CaseItem item, String kind, int place, Fields said, Actor by, Instant now) {
    CaseLine line = new CaseLine(UUID.randomUUID(), item, kind, place, said, by, now);
    line.origin = origin;
    return line;
  }

  final void keep(Fields typed, Actor by, Instant now) {
    this.fields = RecordJson.write(typed);
    this.savedBy = by.id();
    this.savedName = by.name();
    this.savedAt = now;
  }

  void remove(Actor by, Instant now) {
    this.removed = true;
    this.savedBy = by.id();
    this.savedName = by.name();
    this.savedAt = now;
  }

  UUID id() {
    return id;
  }

  boolean of(CaseItem other) {
    return item.equals(other.id()) && number == other.number();
  }

  String kind() {
    return kind;
  }

  Optional<UUID> origin() {
    return Optional.ofNullable(origin);
  }

  int place() {
    return place;
  }

  boolean removed() {
    return removed;
  }

  Typed typed() {
    return new Typed(RecordJson.fields(fields), version + 1, savedName, savedAt);
  }
}
