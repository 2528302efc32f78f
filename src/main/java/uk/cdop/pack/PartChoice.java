package uk.cdop.pack;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import uk.cdop.access.Actor;
import uk.cdop.review.ReviewId;

/** How a part of a case's pack is shown, where a person chose; never changed, the newest stands. */
@Entity
@Table(schema = "pack", name = "part")
class PartChoice {
  @Id private UUID id;
  private String cdop;

  @Column(name = "review_id")
  private UUID review;

  private String part;

  @Enumerated(EnumType.STRING)
  private PackDraft.How how;

  @Column(name = "chosen_at")
  private Instant chosenAt;

  @Column(name = "chosen_by")
  private String chosenBy;

  protected PartChoice() {} // JPA

  PartChoice(ReviewId review, String part, PackDraft.How how, Actor by, Instant now) {
    this.id = UUID.randomUUID();
    this.cdop = by.cdop();
    this.review = review.value();
    this.part = part;
    this.how = how;
    this.chosenAt = now;
    this.chosenBy = by.id();
  }

  String part() {
    return part;
  }

  PackDraft.How how() {
    return how;
  }
}
