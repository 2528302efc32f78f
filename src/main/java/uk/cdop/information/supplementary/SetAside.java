package uk.cdop.information.supplementary;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import uk.cdop.review.ReviewId;

/** Why a supplementary form that a case suggests is not needed for it, until that is taken back. */
@Entity
@Table(schema = "information", name = "set_aside")
public class SetAside {
  @Id private UUID id;
  private String cdop;
  @Version private long version;

  @Column(name = "review_id")
  private UUID review;

  private String form;
  private String reason;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "decided_by")
  private String decidedBy;

  @Column(name = "taken_back_at")
  private Instant takenBackAt;

  protected SetAside() {} // JPA

  SetAside(String cdop, ReviewId review, String form, String reason, String by, Instant now) {
    this.id = UUID.randomUUID();
    this.cdop = cdop;
    this.review = review.value();
    this.form = form;
    this.reason = reason;
    this.decidedBy = by;
    this.decidedAt = now;
  }

  UUID id() {
    return id;
  }

  String form() {
    return form;
  }

  String reason() {
    return reason;
  }

  void takeBack(Instant now) {
    takenBackAt = now;
  }
}
