package uk.cdop.themed;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.hibernate.annotations.DynamicUpdate;
import uk.cdop.access.Actor;
import uk.cdop.analysis.PanelRecord;
import uk.cdop.themed.CaseFactors.Found;

/** The factors a regional meeting found in one case, for the matrix. The database shows it to whoever may read the case, while they may. */
@Entity
@DynamicUpdate
@Table(schema = "themed", name = "mark")
class Mark {
  /** One letter at one meeting. */
  @Embeddable
  record Key(@Column(name = "meeting_id") UUID meeting, String letter) implements Serializable {}

  @EmbeddedId private Key key;
  private String cdop;
  @Version private long version;
  private String factors;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  protected Mark() {} // JPA

  Mark(UUID meeting, String letter, PanelRecord record, Actor by, Instant now) {
    this.key = new Key(meeting, letter);
    this.cdop = by.cdop();
    put(record, now);
  }

  final void put(PanelRecord record, Instant now) {
    this.factors = CarriedJson.write(CaseFactors.of(key.letter(), record).found());
    this.recordedAt = now;
  }

  String letter() {
    return key.letter();
  }

  CaseFactors found() {
    return new CaseFactors(key.letter(), StreamSupport.stream(CarriedJson.read(factors).spliterator(), false).map(Mark::found).toList());
  }

  private static Found found(JsonNode node) {
    return new Found(node.path("domain").asText(), node.path("code").asText(), node.path("modifiable").asBoolean());
  }
}
