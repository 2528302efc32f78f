package uk.cdop.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.Actor;

/**
 * One version of the minutes of a meeting. It is a draft until the next meeting approves it, and frozen from then on; a later
 * correction is another version with its reason.
 */
@Entity
@Table(schema = "minutes", name = "minutes")
class Minutes {
  @Id private UUID id;
  private String cdop;
  @Version private long version;

  @Column(name = "meeting_id")
  private UUID meeting;

  private int number;
  private String title;
  private String reason;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "made_by")
  private String madeBy;

  @Column(name = "approved_on")
  private LocalDate approvedOn;

  @Column(name = "approved_in")
  private String approvedIn;

  @Column(name = "approved_at")
  private Instant approvedAt;

  @Column(name = "approved_by")
  private String approvedBy;

  @Column(name = "approved_name")
  private String approvedName;

  private String sha256;

  protected Minutes() {} // JPA

  Minutes(UUID meeting, int number, String title, String reason, Actor by, Instant now) {
    this.id = UUID.randomUUID();
    this.cdop = by.cdop();
    this.meeting = meeting;
    this.number = number;
    this.title = title;
    this.reason = reason;
    this.madeAt = now;
    this.madeBy = by.id();
  }

  /** The next version, which says at first what this one says. */
  Minutes corrected(String why, Actor by, Instant now) {
    return new Minutes(meeting, number + 1, title, why, by, now);
  }

  void approve(Approval given, String hash, Actor by, Instant now) {
    if (approved().isPresent()) {
      throw new IllegalStateException("approved already");
    }
    approvedOn = given.on();
    approvedIn = given.in();
    approvedAt = now;
    approvedBy = by.id();
    approvedName = by.name();
    sha256 = hash;
  }

  /** When and where minutes were approved, and who recorded it; empty in a draft. */
  Optional<Approved> approved() {
    return approvedAt == null ? Optional.empty() : Optional.of(new Approved(approvedOn, approvedIn, approvedName, sha256));
  }

  UUID id() {
    return id;
  }

  String cdop() {
    return cdop;
  }

  UUID meeting() {
    return meeting;
  }

  int number() {
    return number;
  }

  String title() {
    return title;
  }

  String reason() {
    return reason;
  }

  Instant madeAt() {
    return madeAt;
  }
}
