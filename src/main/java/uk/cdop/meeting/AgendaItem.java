package uk.cdop.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.cdop.review.ReviewId;

/** A case on a meeting's agenda, known to the members by its letter alone. */
@Entity
@Table(schema = "meeting", name = "agenda_item")
non-sealed class AgendaItem implements AgendaEntry {
  static final int USUAL_MINUTES = 20;

  @Id private UUID id;
  private String cdop;
  @Version private long version;

  @Column(name = "meeting_id")
  private UUID meeting;

  @Column(name = "review_id")
  private UUID review;

  private String letter;
  private int place;
  private int minutes;

  @Column(name = "papers_id")
  private UUID papers;

  @Column(name = "left_case")
  private String leftCase;

  private String weight = Weight.ORDINARY.name();

  @Column(name = "removed_at")
  private Instant removedAt;

  /** A heavy case should be discussed neither first nor last. */
  enum Weight {
    ORDINARY,
    HEAVY
  }

  protected AgendaItem() {} // JPA

  AgendaItem(Meeting meeting, ReviewId review, int place) {
    this.id = UUID.randomUUID();
    this.cdop = meeting.cdop();
    this.meeting = meeting.id();
    this.review = review.value();
    this.letter = meeting.letter();
    this.place = place;
    this.minutes = USUAL_MINUTES;
    this.leftCase = "";
  }

  UUID id() {
    return id;
  }

  UUID meeting() {
    return meeting;
  }

  ReviewId review() {
    return new ReviewId(review);
  }

  String letter() {
    return letter;
  }

  String name() {
    return "Case " + letter;
  }

  @Override
  public int minutes() {
    return minutes;
  }

  @Override
  public int place() {
    return place;
  }

  @Override
  public void stand(int at) {
    this.place = at;
  }

  @Override
  public void take(int planned) {
    this.minutes = planned;
  }

  boolean heavy() {
    return weight.equals(Weight.HEAVY.name());
  }

  void weigh(Weight as) {
    this.weight = as.name();
  }

  Optional<UUID> papers() {
    return Optional.ofNullable(papers);
  }

  void release(UUID frozen) {
    this.papers = frozen;
  }

  void withdrawPapers() {
    this.papers = null;
  }

  void remove(Instant now) {
    this.removedAt = now;
    this.papers = null;
  }

  Set<String> leftCase() {
    return Arrays.stream(leftCase.split(" ")).filter(account -> !account.isEmpty()).collect(Collectors.toUnmodifiableSet());
  }

  void left(Collection<String> accounts) {
    this.leftCase = accounts.stream().sorted().collect(Collectors.joining(" "));
  }
}
