package uk.cdop.keyworker;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.review.ReviewId;

/** The family of one review: how they like to be contacted, and the lock under which their record is changed. */
@Entity
@Table(schema = "keyworker", name = "family")
public class Family {
  @Id private UUID review;
  private String cdop;
  @Version private long version;
  private String way;
  private String language;
  private String interpreter;

  @Column(name = "days_to_avoid")
  private String daysToAvoid;

  @Column(name = "saved_by")
  private String savedBy;

  @Column(name = "saved_at")
  private Instant savedAt;

  protected Family() {} // JPA

  void prefer(Preferences next, String who, Instant now) {
    way = next.way();
    language = next.language();
    interpreter = next.interpreter();
    daysToAvoid = next.daysToAvoid();
    savedBy = who;
    savedAt = now;
  }

  ReviewId review() {
    return new ReviewId(review);
  }

  long version() {
    return version;
  }

  Preferences preferences() {
    return new Preferences(way, language, interpreter, daysToAvoid);
  }

  String savedBy() {
    return savedBy;
  }

  Optional<Instant> savedAt() {
    return Optional.ofNullable(savedAt);
  }
}
