package uk.cdop.ncmd;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Whether a case says something else now than the last document that was sent of it, as it was last looked at. */
@Entity
@Table(schema = "ncmd", name = "drift")
public class Drift {
  @Id
  @Column(name = "review_id")
  private UUID review;

  private String cdop;

  @Column(name = "submission_id")
  private UUID submission;

  private boolean changed;

  @Column(name = "checked_at")
  private Instant checkedAt;

  protected Drift() {} // JPA

  Drift(UUID review, String cdop) {
    this.review = review;
    this.cdop = cdop;
  }

  void found(UUID against, boolean isChanged, Instant now) {
    submission = against;
    changed = isChanged;
    checkedAt = now;
  }
}
