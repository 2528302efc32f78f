package uk.cdop.chronology;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.Actor;
import uk.cdop.review.DatedEntry;
import uk.cdop.review.ReviewId;

/** Something that the CDOP knows to have happened and no form says. Never changed; it can be edited and hidden like any other entry. */
@Entity
@Table(schema = "chronology", name = "added")
class AddedEntry {
  @Id private UUID id;
  private String cdop;

  @Column(name = "review_id")
  private UUID review;

  @Column(name = "happened_on")
  private LocalDate on;

  @Column(name = "happened_at")
  private LocalTime time;

  private String text;
  private String source;

  @Column(name = "added_at")
  private Instant addedAt;

  @Column(name = "added_by")
  private String addedBy;

  protected AddedEntry() {} // JPA

  AddedEntry(ReviewId review, Happened happened, Actor by, Instant now) {
    this.id = UUID.randomUUID();
    this.cdop = by.cdop();
    this.review = review.value();
    this.on = happened.on();
    this.time = happened.at().orElse(null);
    this.text = happened.text();
    this.source = happened.source();
    this.addedAt = now;
    this.addedBy = by.id();
  }

  /** What someone says to have happened, and how they know. */
  record Happened(LocalDate on, Optional<LocalTime> at, String text, String source) {
    @Override
    public String toString() {
      return "Happened";
    }
  }

  DatedEntry entry() {
    return new DatedEntry(
        DatedEntry.keyOf("added", id.toString()), on, Optional.ofNullable(time), DatedEntry.Kind.ADDED, "", text, "", source, "the panel’s office", false);
  }
}
