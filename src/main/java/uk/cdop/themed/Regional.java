package uk.cdop.themed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.cdop.access.Actor;
import uk.cdop.platform.Clocks;
import uk.cdop.platform.Stale;

/**
 * A meeting of several CDOPs about deaths of one kind. It is proposed, agreed to by each CDOP, released, held; the papers close by
 * time alone, some days after it.
 */
@Entity
@Table(schema = "themed", name = "meeting")
class Regional {
  /** How far a regional meeting has come. Whether the papers are closed is a matter of the clock. */
  enum State {
    PROPOSED,
    RELEASED,
    HELD,
    CANCELLED
  }

  @Id private UUID id;
  private String cdop;
  @Version private long version;

  @Column(name = "plan_number")
  private int planNumber;

  private String theme;
  private String title;
  private String why;

  @Column(name = "own_words")
  private String ownWords;

  @Column(name = "own_conditions")
  private String ownConditions;

  @Column(name = "own_forms")
  private String ownForms;

  @Column(name = "own_factors")
  private String ownFactors;

  @Column(name = "own_categories")
  private String ownCategories;

  @Column(name = "own_ages")
  private String ownAges;

  @Column(name = "held_on")
  private LocalDate heldOn;

  @Column(name = "starts_at")
  private LocalTime startsAt;

  private String venue;
  private String chair;

  @Column(name = "chair_name")
  private String chairName;

  private String deputy;

  @Column(name = "deputy_name")
  private String deputyName;

  @Column(name = "access_days")
  private int accessDays;

  @Enumerated(EnumType.STRING)
  private State state;

  @Column(name = "proposed_at")
  private Instant proposedAt;

  @Column(name = "proposed_by")
  private String proposedBy;

  @Column(name = "released_at")
  private Instant releasedAt;

  @Column(name = "closes_at")
  private Instant closesAt;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "cancelled_because")
  private String cancelledBecause;

  protected Regional() {} // JPA

  Regional(Actor by, Proposal proposal, Named named, Instant now) {
    this.id = UUID.randomUUID();
    this.cdop = by.cdop();
    this.planNumber = 1;
    this.state = State.PROPOSED;
    this.proposedAt = now;
    this.proposedBy = by.id();
    this.cancelledBecause = "";
    put(proposal, named);
  }

  /** What those who chair are called; the deputy's name is empty when there is none. */
  record Named(String chair, String deputy) {}

  /** Another theme, day or time box is another plan: whoever agreed is asked again. */
  void change(Proposal proposal, Named named, long seen) {
    if (version != seen || state != State.PROPOSED) {
      throw new Stale();
    }
    if (!proposal.agreedParts().equals(proposal().agreedParts())) {
      planNumber++;
    }
    put(proposal, named);
  }

  private void put(Proposal proposal, Named named) {
    this.theme = proposal.theme();
    this.title = proposal.title();
    this.why = proposal.why();
    OwnRules rules = proposal.rules();
    this.ownWords = String.join(",", rules.words());
    this.ownConditions = String.join(",", rules.conditions());
    this.ownForms = String.join(",", rules.forms());
    this.ownFactors = String.join(",", rules.factors());
    this.ownCategories = String.join(",", rules.categories());
    this.ownAges = rules.ages().stream().map(AgeBand::name).collect(Collectors.joining(","));
    this.heldOn = proposal.heldOn();
    this.startsAt = proposal.startsAt();
    this.venue = proposal.venue();
    this.chair = proposal.chair();
    this.chairName = named.chair();
    this.deputy = proposal.deputy();
    this.deputyName = named.deputy();
    this.accessDays = proposal.accessDays();
  }

  Proposal proposal() {
    return new Proposal(theme, title, why, rules(), heldOn, startsAt, venue, chair, deputy, accessDays);
  }

  void cancel(String because) {
    if (state == State.HELD || state == State.CANCELLED) {
      throw new Stale();
    }
    this.state = State.CANCELLED;
    this.cancelledBecause = because;
  }

  void start(Instant now) {
    if (state == State.HELD) {
      return;
    }
    if (state != State.RELEASED) {
      throw new Stale();
    }
    this.state = State.HELD;
    this.startedAt = now;
  }

  /** The moment at which the papers close when they are released: the end of the last day of access, in the time of England. */
  Instant closing() {
    return heldOn.plusDays(accessDays + 1L).atStartOfDay(Clocks.ENGLAND).toInstant();
  }

  /** Whether the papers can be read at this moment, as far as the time box goes. */
  boolean open(Instant now) {
    return (state == State.RELEASED || state == State.HELD) && now.isBefore(closesAt);
  }

  boolean closed(Instant now) {
    return closesAt != null && !now.isBefore(closesAt);
  }

  /** Cases can still be offered, changed and withdrawn. */
  boolean beforeStart() {
    return state == State.PROPOSED || state == State.RELEASED;
  }

  /** People can be named until the day of the meeting is over: someone may stand in. */
  boolean naming(LocalDate today) {
    return beforeStart() || state == State.HELD && !today.isAfter(heldOn);
  }

  boolean released() {
    return state == State.RELEASED || state == State.HELD;
  }

  boolean begun() {
    return state == State.HELD;
  }

  boolean hostedBy(Actor actor) {
    return cdop.equals(actor.cdop());
  }

  boolean chairedBy(Actor actor) {
    return hostedBy(actor) && chair.equals(actor.id());
  }

  /** Whether the actor is named to chair what the chair cannot. */
  boolean deputisedBy(Actor actor) {
    return hostedBy(actor) && deputy.equals(actor.id());
  }

  UUID id() {
    return id;
  }

  String host() {
    return cdop;
  }

  long version() {
    return version;
  }

  int planNumber() {
    return planNumber;
  }

  String theme() {
    return theme;
  }

  String title() {
    return title;
  }

  String why() {
    return why;
  }

  OwnRules rules() {
    return new OwnRules(
        parts(ownWords), parts(ownConditions), parts(ownForms), parts(ownFactors), parts(ownCategories),
        parts(ownAges).stream().map(AgeBand::valueOf).toList());
  }

  private static List<String> parts(String joined) {
    return Arrays.stream(joined.split(",")).map(String::strip).filter(part -> !part.isEmpty()).toList();
  }

  LocalDate heldOn() {
    return heldOn;
  }

  LocalTime startsAt() {
    return startsAt;
  }

  String venue() {
    return venue;
  }

  String chair() {
    return chair;
  }

  String chairName() {
    return chairName;
  }

  String deputyName() {
    return deputyName;
  }

  int accessDays() {
    return accessDays;
  }

  State state() {
    return state;
  }

  Optional<Instant> closesAt() {
    return Optional.ofNullable(closesAt);
  }

  String cancelledBecause() {
    return cancelledBecause;
  }
}
