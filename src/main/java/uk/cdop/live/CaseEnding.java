package uk.cdop.live;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import uk.cdop.access.Actor;
import uk.cdop.analysis.PanelRecord;

/** What was finalised of one version of a case's record. Only the reason why it was opened again is added later. */
@Entity
@DynamicUpdate
@Table(schema = "live", name = "ending")
class CaseEnding {
  @Id private UUID id;
  private String cdop;

  @Column(name = "item_id")
  private UUID item;

  private int number;

  @Enumerated(EnumType.STRING)
  private LiveMeeting.Decision decision;

  @Column(name = "decided_from")
  private String from;

  @JdbcTypeCode(SqlTypes.JSON)
  private String record;

  private String sat;

  @Column(name = "quorum_reason")
  private String quorumReason;

  @Column(name = "proceedings_reason")
  private String proceedingsReason;

  private String attestation;

  @Column(name = "finalised_by")
  private String finalisedBy;

  @Column(name = "finalised_name")
  private String finalisedName;

  @Column(name = "finalised_at")
  private Instant finalisedAt;

  @Column(name = "reopened_because")
  private String reopenedBecause;

  protected CaseEnding() {} // JPA

  CaseEnding(
      CaseItem item, PanelRecord record, LiveMeeting.Outcome outcome, String sat, LiveMeeting.Attested attested, Actor by, Instant now) {
    this.id = UUID.randomUUID();
    this.cdop = item.cdop();
    this.item = item.id();
    this.number = item.number();
    this.decision = outcome.decision();
    this.from = outcome.from();
    this.record = RecordJson.write(record);
    this.sat = sat;
    this.quorumReason = attested.quorumReason();
    this.proceedingsReason = attested.proceedingsReason();
    this.attestation = attested.words();
    this.finalisedBy = by.id();
    this.finalisedName = by.name();
    this.finalisedAt = now;
    this.reopenedBecause = "";
  }

  UUID item() {
    return item;
  }

  int number() {
    return number;
  }

  LiveMeeting.Decision decision() {
    return decision;
  }

  /** Whom more information is needed from, or whom the case is referred to. */
  String from() {
    return from;
  }

  String sat() {
    return sat;
  }

  String quorumReason() {
    return quorumReason;
  }

  String proceedingsReason() {
    return proceedingsReason;
  }

  String finalisedName() {
    return finalisedName;
  }

  Instant finalisedAt() {
    return finalisedAt;
  }

  String reopenedBecause() {
    return reopenedBecause;
  }

  PanelRecord record() {
    return RecordJson.record(record);
  }

  void reopened(String because) {
    this.reopenedBecause = because;
  }
}
