package uk.cdop.analysis;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import uk.cdop.review.ReviewId;

/** An unsigned analysis whose newest panel meeting was held; the chair of that meeting signs it off. A view. */
@Entity
@Immutable
@Table(schema = "analysis", name = "to_sign")
class ToSign {
  @Id private UUID review;
  private String number;

  @Column(name = "held_on")
  private LocalDate heldOn;

  private String chair;

  protected ToSign() {} // JPA

  ReviewId review() {
    return new ReviewId(review);
  }

  String number() {
    return number;
  }

  LocalDate heldOn() {
    return heldOn;
  }
}
