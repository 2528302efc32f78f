package uk.cdop.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import uk.cdop.access.Actor;

/** A stretch of minutes under its own heading. What was made from the record stays beside what people made of it. */
@Entity
@Table(schema = "minutes", name = "block")
class Block {
  @Id private UUID id;
  private String cdop;
  @Version private long version;

  @Column(name = "minutes_id")
  private UUID minutes;

  private int place;
  private String letter;
  private String heading;

  @Enumerated(EnumType.STRING)
  private Shape shape;

  private boolean free;
  private String made;
  private String text;

  @Column(name = "saved_by")
  private String savedBy;

  @Column(name = "saved_at")
  private Instant savedAt;

  protected Block() {} // JPA

  Block(Minutes of, int place, Passage passage, Actor by, Instant now) {
    this.id = UUID.randomUUID();
    this.cdop = of.cdop();
    this.minutes = of.id();
    this.place = place;
    this.letter = passage.letter();
    this.heading = passage.heading();
    this.shape = passage.shape();
    this.free = passage.free();
    this.made = passage.text();
    this.text = passage.text();
    this.savedBy = by.name();
    this.savedAt = now;
  }

  /** The same stretch in a corrected version. */
  Block carriedTo(Minutes next, int at, Actor by, Instant now) {
    Block copy = new Block(next, at, passage(), by, now);
    copy.made = made;
    return copy;
  }

  void change(String words, Actor by, Instant now) {
    text = words;
    free = true;
    savedBy = by.name();
    savedAt = now;
  }

  Passage passage() {
    return new Passage(letter, heading, shape, free, text);
  }

  Written written() {
    return new Written(id, passage(), made, version, savedBy, savedAt);
  }

  UUID id() {
    return id;
  }

  UUID minutes() {
    return minutes;
  }

  long version() {
    return version;
  }
}
