package uk.cdop.casemeeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import uk.cdop.access.Actor;
import uk.cdop.review.ReviewId;

/** One save of the record of a child death review meeting; never changed, the greatest number stands. */
@Entity
@Table(schema = "meeting", name = "review_meeting")
class ReviewMeetingRow {
  @Id private UUID id;
  private String cdop;

  @Column(name = "review_id")
  private UUID review;

  private int number;

  @Column(name = "held_on")
  private LocalDate heldOn;

  @Enumerated(EnumType.STRING)
  private ReviewMeetingKind kind;

  @JdbcTypeCode(SqlTypes.JSON)
  private String attended;

  private String cause;
  private String summary;

  private String background;
  private String learning;
  private String support;
  private String notified;

  @JdbcTypeCode(SqlTypes.JSON)
  private String answers;

  @Column(name = "pmrt")
  @JdbcTypeCode(SqlTypes.JSON)
  private String pmrtOrNull;

  @Column(name = "domain_a")
  private String domainA;

  @Column(name = "domain_b")
  private String domainB;

  @Column(name = "domain_c")
  private String domainC;

  @Column(name = "domain_d")
  private String domainD;

  @Column(name = "drafted_by")
  private String draftedBy;

  @Column(name = "saved_at")
  private Instant savedAt;

  @Column(name = "saved_by")
  private String savedBy;

  protected ReviewMeetingRow() {} // JPA

  ReviewMeetingRow(ReviewId review, int number, ReviewMeetingNotes notes, Actor by, Instant now) {
    this.id = UUID.randomUUID();
    this.cdop = by.cdop();
    this.review = review.value();
    this.number = number;
    this.heldOn = notes.heldOn();
    this.kind = notes.kind();
    this.attended = StoredJson.write(notes.attended());
    this.cause = notes.cause();
    this.summary = notes.summary();
    this.background = notes.aims().background();
    this.learning = notes.aims().learning();
    this.support = notes.aims().support();
    this.notified = notes.aims().notified();
    this.answers = StoredJson.write(notes.answers());
    this.pmrtOrNull = notes.pmrt().map(StoredJson::write).orElse(null);
    this.domainA = notes.domainA();
    this.domainB = notes.domainB();
    this.domainC = notes.domainC();
    this.domainD = notes.domainD();
    this.draftedBy = notes.draftedBy();
    this.savedAt = now;
    this.savedBy = by.id();
  }

  ReviewId review() {
    return new ReviewId(review);
  }

  int number() {
    return number;
  }

  Instant savedAt() {
    return savedAt;
  }

  String savedBy() {
    return savedBy;
  }

  LocalDate heldOn() {
    return heldOn;
  }

  ReviewMeetingNotes notes() {
    return new ReviewMeetingNotes(
        heldOn,
        kind,
        List.of(StoredJson.read(attended, Attendee[].class)),
        cause,
        summary,
        new MeetingAims(background, learning, support, notified),
        domainA,
        domainB,
        domainC,
        domainD,
        List.of(StoredJson.read(answers, MeetingAnswer[].class)),
        pmrtOrNull == null ? null : StoredJson.read(pmrtOrNull, PmrtReport.class),
        draftedBy);
  }
}
