package uk.cdop.pack;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import uk.cdop.access.Actor;
import uk.cdop.review.ReviewId;

/** Whether an image of the case is in its pack, and what it shows in words; never changed, the newest stands. */
@Entity
@Table(schema = "pack", name = "picture")
class PictureChoice {
  @Id private UUID id;
  private String cdop;

  @Column(name = "review_id")
  private UUID review;

  @Column(name = "file_id")
  private UUID file;

  @Column(name = "taken_in")
  private boolean takenIn;

  private String description;

  @Column(name = "chosen_at")
  private Instant chosenAt;

  @Column(name = "chosen_by")
  private String chosenBy;

  protected PictureChoice() {} // JPA

  PictureChoice(ReviewId review, UUID file, boolean takenIn, String description, Actor by, Instant now) {
    this.id = UUID.randomUUID();
    this.cdop = by.cdop();
    this.review = review.value();
    this.file = file;
    this.takenIn = takenIn;
    this.description = description;
    this.chosenAt = now;
    this.chosenBy = by.id();
  }

  UUID file() {
    return file;
  }

  boolean takenIn() {
    return takenIn;
  }

  String description() {
    return description;
  }
}
