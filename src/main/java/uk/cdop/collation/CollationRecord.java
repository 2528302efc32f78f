package uk.cdop.collation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import uk.cdop.forms.ResponseId;
import uk.cdop.review.ReviewId;

/** Where the collated form of a review is kept. */
@Entity
@Table(schema = "collated", name = "record")
class CollationRecord {
  @Id
  @Column(name = "review_id")
  private UUID review;

  private String cdop;

  @Column(name = "response_id")
  private UUID response;

  protected CollationRecord() {} // JPA

  CollationRecord(ReviewId review, String cdop, ResponseId response) {
    this.review = review.value();
    this.cdop = cdop;
    this.response = response.value();
  }

  ResponseId response() {
    return new ResponseId(response);
  }

  /** The form goes on in a newer edition. */
  void moveTo(ResponseId newer) {
    response = newer.value();
  }
}
