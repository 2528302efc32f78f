package uk.cdop.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import uk.cdop.forms.ResponseId;
import uk.cdop.review.ReviewId;

/** Answers of a notification that a coordinator put right, and why. What stood before stays in its own response. Only ever added. */
@Entity
@Table(schema = "notification", name = "correction")
public class Correction {
  @Id private UUID id;
  private String cdop;

  @Column(name = "notification_id")
  private UUID notification;

  @Column(name = "review_id")
  private UUID review;

  @Column(name = "response_before")
  private UUID before;

  @Column(name = "response_after")
  private UUID after;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private String[] changes;

  private String reason;

  @Column(name = "corrected_by")
  private String correctedBy;

  @Column(name = "corrected_at")
  private Instant correctedAt;

  protected Correction() {} // JPA

  Correction(Received of, ReviewId review, ResponseId after, List<String> changes, String reason, String by, Instant now) {
    this.id = UUID.randomUUID();
    this.cdop = of.cdop();
    this.notification = of.id();
    this.review = review.value();
    this.before = of.response().value();
    this.after = after.value();
    this.changes = changes.toArray(String[]::new);
    this.reason = reason;
    this.correctedBy = by;
    this.correctedAt = now;
  }

  UUID notification() {
    return notification;
  }

  /** Each question with what it says now and what it said before. */
  List<String> changes() {
    return List.of(changes);
  }

  String reason() {
    return reason;
  }

  String correctedBy() {
    return correctedBy;
  }

  Instant correctedAt() {
    return correctedAt;
  }

  @Override
  public String toString() {
    return "Correction " + id;
  }
}
