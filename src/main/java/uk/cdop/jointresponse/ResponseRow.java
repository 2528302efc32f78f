package uk.cdop.jointresponse;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import uk.cdop.access.Actor;
import uk.cdop.review.ReviewId;

/** One save of a joint agency response. Never changed; the greatest number stands. */
@Entity
@Table(schema = "jointresponse", name = "response")
class ResponseRow {
  @EmbeddedId private Key key;
  private String cdop;

  @JdbcTypeCode(SqlTypes.JSON)
  private Map<String, String> document;

  @Column(name = "saved_at")
  private Instant savedAt;

  @Column(name = "saved_by")
  private String savedBy;

  /** Of which case, and the how manieth save. */
  @Embeddable
  record Key(@Column(name = "review_id") UUID review, int number) implements Serializable {}

  protected ResponseRow() {} // JPA

  ResponseRow(ReviewId review, int number, JointResponse response, Actor by, Instant now) {
    this.key = new Key(review.value(), number);
    this.cdop = by.cdop();
    this.document = response.fields();
    this.savedAt = now;
    this.savedBy = by.id();
  }

  ReviewId review() {
    return new ReviewId(key.review());
  }

  int number() {
    return key.number();
  }

  JointResponse response() {
    return new JointResponse(document);
  }

  Instant savedAt() {
    return savedAt;
  }

  String savedBy() {
    return savedBy;
  }
}
