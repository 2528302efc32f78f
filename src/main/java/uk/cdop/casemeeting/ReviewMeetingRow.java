package uk.cdop.casemeeting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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
  private static final JsonMapper JSON = JsonMapper.builder().build();

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
    this.attended = write(notes.attended());
    this.cause = notes.cause();
    this.summary = notes.summary();
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
        heldOn, kind, read(attended), cause, summary, domainA, domainB, domainC, domainD, draftedBy);
  }

  private static String write(List<Attendee> attendees) {
    ArrayNode array = JSON.createArrayNode();
    for (Attendee a : attendees) {
      array.addObject().put("name", a.name()).put("role", a.role()).put("organisation", a.organisation());
    }
    return array.toString();
  }

  private static List<Attendee> read(String json) {
    try {
      List<Attendee> attendees = new ArrayList<>();
      for (JsonNode a : JSON.readTree(json)) {
        attendees.add(new Attendee(a.path("name").asText(), a.path("role").asText(), a.path("organisation").asText()));
      }
      return attendees;
    } catch (JsonProcessingException malformed) {
      // The cause is left out on purpose: its text quotes names.
      throw new IllegalStateException("Stored attendance is not readable");
    }
  }
}
