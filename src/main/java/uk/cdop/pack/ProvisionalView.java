package uk.cdop.pack;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import uk.cdop.access.Actor;
import uk.cdop.meeting.AgendaPapers;

/** What a member thinks of a case before the meeting, for the chair alone; never changed, a member's newest stands. */
@Entity
@Table(schema = "pack", name = "view")
class ProvisionalView {
  @Id private UUID id;
  private String cdop;

  @Column(name = "review_id")
  private UUID review;

  private UUID occasion;
  private int category;
  private String words;

  @Column(name = "said_at")
  private Instant saidAt;

  @Column(name = "said_by")
  private String saidBy;

  protected ProvisionalView() {} // JPA

  ProvisionalView(AgendaPapers.Case about, int category, String words, Actor by, Instant now) {
    this.id = UUID.randomUUID();
    this.cdop = by.cdop();
    this.review = about.review().value();
    this.occasion = about.item();
    this.category = category;
    this.words = words;
    this.saidAt = now;
    this.saidBy = by.id();
  }

  int category() {
    return category;
  }

  String words() {
    return words;
  }

  String saidBy() {
    return saidBy;
  }
}
