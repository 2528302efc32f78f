package uk.cdop.live;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import uk.cdop.access.Actor;

/** A part of a case's record as it was typed last. */
@Entity
@Table(schema = "live", name = "part")
class CasePart {
  @Id private UUID id;
  private String cdop;
  @Version private long version;

  @Column(name = "item_id")
  private UUID item;

  private int number;
  private String part;

  @JdbcTypeCode(SqlTypes.JSON)
  private String fields;

  @Column(name = "saved_by")
  private String savedBy;

  @Column(name = "saved_name")
  private String savedName;

  @Column(name = "saved_at")
  private Instant savedAt;

  protected CasePart() {} // JPA

  CasePart(CaseItem item, String part, Fields typed, Actor by, Instant now) {
    this.id = UUID.randomUUID();
    this.cdop = item.cdop();
    this.item = item.id();
    this.number = item.number();
    this.part = part;
    keep(typed, by, now);
  }

  final void keep(Fields typed, Actor by, Instant now) {
    this.fields = RecordJson.write(typed);
    this.savedBy = by.id();
    this.savedName = by.name();
    this.savedAt = now;
  }

  UUID item() {
    return item;
  }

  String part() {
    return part;
  }

  Typed typed() {
    return new Typed(RecordJson.fields(fields), version + 1, savedName, savedAt);
  }
}
