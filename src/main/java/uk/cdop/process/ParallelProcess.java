package uk.cdop.process;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import uk.cdop.access.Actor;
import uk.cdop.platform.Stale;
import uk.cdop.review.ReviewId;

/**
 * Another process about the same death. It is expected, under way, and finished with an outcome; or somebody decides that it is not needed, or
 * that it was entered by mistake. While the review waits for it, clocks stand still.
 */
@Entity
@Table(schema = "process", name = "process")
class ParallelProcess {
  @Id private UUID id;
  private String cdop;
  @Version private long version;

  @Column(name = "review_id")
  private UUID review;

  private String kind;

  @Enumerated(EnumType.STRING)
  private ProcessState state;

  private String reference = "";
  private String organisation = "";
  private String contact = "";

  @Column(name = "begun_on")
  private LocalDate begunOn;

  @Column(name = "expected_on")
  private LocalDate expectedOn;

  @Column(name = "ended_on")
  private LocalDate endedOn;

  private boolean holds;

  @JdbcTypeCode(SqlTypes.JSON)
  private Map<String, String> details = new TreeMap<>();

  private String outcome = "";
  private String notes = "";
  private String why = "";

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "opened_by")
  private String openedBy;

  @Column(name = "saved_at")
  private Instant savedAt;

  @Column(name = "saved_by")
  private String savedBy;

  protected ParallelProcess() {} // JPA

  private ParallelProcess(ReviewId review, Kind kind, Actor by, Instant now) {
    this.id = UUID.randomUUID();
    this.cdop = by.cdop();
    this.review = review.value();
    this.kind = kind.code();
    this.openedAt = now;
    this.openedBy = by.id();
    saved(by, now);
  }

  static ParallelProcess opened(ReviewId review, Kind kind, Standing standing, Actor by, Instant now) {
    ParallelProcess process = new ParallelProcess(review, kind, by, now);
    process.stands(standing);
    return process;
  }

  static ParallelProcess notNeeded(ReviewId review, Kind kind, String because, Actor by, Instant now) {
    ParallelProcess process = new ParallelProcess(review, kind, by, now);
    process.state = ProcessState.NOT_NEEDED;
    process.why = because;
    return process;
  }

  /** Whether somebody who read this version can still save: nobody saved since, and it was not entered by mistake. */
  boolean open(long seen) {
    return version == seen && state != ProcessState.MISTAKE;
  }

  void change(Standing standing, Actor by, Instant now) {
    boolean finished = state == ProcessState.FINISHED;
    why = "";
    stands(standing);
    if (finished) {
      state = ProcessState.FINISHED;
    }
    saved(by, now);
  }

  /** What the form holds; a detail that it does not ask now, such as one known only at the end, stays. */
  private void stands(Standing standing) {
    reference = standing.reference();
    organisation = standing.organisation();
    contact = standing.contact();
    begunOn = standing.begunOn().orElse(null);
    expectedOn = standing.expectedOn().orElse(null);
    holds = standing.holds();
    Map<String, String> next = new TreeMap<>(details);
    next.putAll(standing.details());
    details = next;
    notes = standing.notes();
    state = begunOn == null ? ProcessState.EXPECTED : ProcessState.UNDER_WAY;
  }

  /**
   * @throws Stale when it was never expected or under way
   */
  void finish(LocalDate on, String result, Map<String, String> known, Actor by, Instant now) {
    if (!state.open() && state != ProcessState.FINISHED) {
      throw new Stale();
    }
    state = ProcessState.FINISHED;
    endedOn = on;
    outcome = result;
    Map<String, String> next = new TreeMap<>(details);
    next.putAll(known);
    details = next;
    saved(by, now);
  }

  void mistaken(String because, Actor by, Instant now) {
    state = ProcessState.MISTAKE;
    endedOn = null;
    holds = false;
    why = because;
    saved(by, now);
  }

  private void saved(Actor by, Instant now) {
    savedAt = now;
    savedBy = by.id();
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  ReviewId review() {
    return new ReviewId(review);
  }

  String kind() {
    return kind;
  }

  ProcessState state() {
    return state;
  }

  Standing standing() {
    return new Standing(reference, organisation, contact, begunOn(), Optional.ofNullable(expectedOn), holds, details, notes);
  }

  Optional<LocalDate> begunOn() {
    return Optional.ofNullable(begunOn);
  }

  Optional<LocalDate> endedOn() {
    return Optional.ofNullable(endedOn);
  }

  boolean holds() {
    return holds;
  }

  String outcome() {
    return outcome;
  }

  String why() {
    return why;
  }

  Instant savedAt() {
    return savedAt;
  }

  String savedBy() {
    return savedBy;
  }
}
