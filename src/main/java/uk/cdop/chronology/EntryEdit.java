package uk.cdop.chronology;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import uk.cdop.access.Actor;
import uk.cdop.review.DatedEntry;
import uk.cdop.review.ReviewId;

/** How an entry reads after someone edited or hid it, beside what its source said then. Never changed: a later one has a greater number. */
@Entity
@Table(schema = "chronology", name = "edit")
class EntryEdit {
  @Id private UUID id;
  private String cdop;

  @Column(name = "review_id")
  private UUID review;

  private String entry;
  private int number;
  private String text;
  private boolean hidden;
  private String why;
  private String original;
  private Instant at;
  private String by;

  protected EntryEdit() {} // JPA

  EntryEdit(ReviewId review, DatedEntry entry, int number, String text, boolean hidden, String why, Actor by, Instant now) {
    this.id = UUID.randomUUID();
    this.cdop = by.cdop();
    this.review = review.value();
    this.entry = entry.key();
    this.number = number;
    this.text = text;
    this.hidden = hidden;
    this.why = why;
    this.original = entry.text();
    this.at = now;
    this.by = by.id();
  }

  String entry() {
    return entry;
  }

  int number() {
    return number;
  }

  /** Empty where the source's own words stand. */
  String text() {
    return text;
  }

  boolean hidden() {
    return hidden;
  }

  String why() {
    return why;
  }

  String original() {
    return original;
  }

  Instant at() {
    return at;
  }

  String by() {
    return by;
  }
}
