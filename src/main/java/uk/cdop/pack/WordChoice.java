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
import uk.cdop.anonymise.Choice;
import uk.cdop.anonymise.Finding;
import uk.cdop.review.ReviewId;

/** What a person chose to do with an identifier everywhere in a case's packs; never changed, the newest stands. */
@Entity
@Table(schema = "pack", name = "choice")
class WordChoice {
  /** How the identifier is settled. */
  enum Kind {
    REPLACE,
    KEEP,
    REMOVE
  }

  @Id private UUID id;
  private String cdop;

  @Column(name = "review_id")
  private UUID review;

  private String key;
  private String words;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  private String instead;
  private String reason;

  @Column(name = "chosen_at")
  private Instant chosenAt;

  @Column(name = "chosen_by")
  private String chosenBy;

  protected WordChoice() {} // JPA

  WordChoice(ReviewId review, String key, String words, Choice choice, Actor by, Instant now) {
    this.id = UUID.randomUUID();
    this.cdop = by.cdop();
    this.review = review.value();
    this.key = key;
    this.words = words;
    this.kind =
        switch (choice) {
          case Choice.Replace replace -> Kind.REPLACE;
          case Choice.Keep keep -> Kind.KEEP;
          case Choice.Remove remove -> Kind.REMOVE;
        };
    this.instead = choice instanceof Choice.Replace replace ? replace.with() : "";
    this.reason = choice instanceof Choice.Keep keep ? keep.reason() : "";
    this.chosenAt = now;
    this.chosenBy = by.id();
  }

  UUID id() {
    return id;
  }

  String key() {
    return key.isEmpty() ? Finding.keyOf(words) : key;
  }

  String words() {
    return words;
  }

  Choice choice() {
    return switch (kind) {
      case REPLACE -> new Choice.Replace(instead);
      case KEEP -> new Choice.Keep(reason);
      case REMOVE -> new Choice.Remove();
    };
  }

  String chosenBy() {
    return chosenBy;
  }

  Instant chosenAt() {
    return chosenAt;
  }
}
