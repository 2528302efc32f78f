package uk.cdop.information;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import uk.cdop.forms.ResponseId;
import uk.cdop.platform.Clocks;
import uk.cdop.platform.Stale;
import uk.cdop.review.ReviewId;

/**
 * What one agency was asked about one child (Children Act 2004 s16N). The agency may change its answer
 * until the coordinator accepts it; what was sent last stands until a change is sent. An accepted or
 * withdrawn request never changes.
 */
@Entity
@Table(schema = "information", name = "request")
public class AgencyRequest {
  /** How many working days an agency usually has. */
  public static final int USUAL_WORKING_DAYS = 15;

  @Id private UUID id;
  private String cdop;
  @Version private long version;

  @Column(name = "review_id")
  private UUID review;

  private String reference;

  @Embedded private Recipient recipient;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Enumerated(EnumType.STRING)
  private RequestState state;

  @Embedded private Sending sending;
  @Embedded private Reply reply = new Reply();

  @Column(name = "accepted_at")
  private Instant acceptedAt;

  @Column(name = "accepted_by")
  private String acceptedBy;

  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  private String form;
  private String edition;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private String[] parts;

  @Embedded private Wish wish = new Wish();
  @Embedded private Chasing chasing;
  @Embedded private Redirection redirection = new Redirection();

  protected AgencyRequest() {} // JPA

  AgencyRequest(
      String cdop, ReviewId review, Addressee addressee, AskedForm asked, LocalDate dueOn, String by, Instant now) {
    this(cdop, review, addressee, asked, Channel.LINK, dueOn, by, now);
  }

  private AgencyRequest(
      String cdop, ReviewId review, Addressee addressee, AskedForm asked, Channel channel, LocalDate dueOn, String by, Instant now) {
    this.id = UUID.randomUUID();
    this.cdop = cdop;
    this.review = review.value();
    this.reference = Secret.reference();
    this.recipient = new Recipient(addressee);
    this.dueOn = dueOn;
    this.state = RequestState.SENT;
    this.sending = new Sending(channel, by, now);
    this.form = asked.form();
    this.edition = asked.edition();
    this.parts = asked.parts().stream().sorted().toArray(String[]::new);
    this.chasing = new Chasing(LocalDate.ofInstant(now, Clocks.ENGLAND));
  }

  /** Something that an agency is asked, which answers behind a secure link. */
  public static AgencyRequest ofAgency(
      String cdop, ReviewId review, Addressee addressee, AskedForm asked, LocalDate dueOn, String by, Instant now) {
    return new AgencyRequest(cdop, review, addressee, asked, dueOn, by, now);
  }

  /** A form that the CDOP's own office fills in, for an agency or from what it knows. */
  public static AgencyRequest ofOffice(
      String cdop, ReviewId review, Addressee about, AskedForm asked, LocalDate dueOn, String by, Instant now) {
    return new AgencyRequest(cdop, review, about, asked, Channel.OFFICE, dueOn, by, now);
  }

  /** Names the agency of the directory, where it is in it, and what the coordinator writes to it behind the link. */
  public AgencyRequest to(Optional<UUID> listed, String words) {
    recipient.listedAs(listed);
    sending.with(words);
    return this;
  }

  public UUID id() {
    return id;
  }

  public String cdop() {
    return cdop;
  }

  public long version() {
    return version;
  }

  public ReviewId review() {
    return new ReviewId(review);
  }

  public String reference() {
    return reference;
  }

  public Recipient recipient() {
    return recipient;
  }

  public LocalDate dueOn() {
    return dueOn;
  }

  public AskedForm asked() {
    return new AskedForm(form, edition, Set.of(parts));
  }

  public RequestState state() {
    return state;
  }

  public Sending sending() {
    return sending;
  }

  public Chasing chasing() {
    return chasing;
  }

  /** The time the agency asked for, while nobody has decided. */
  public Wish wished() {
    return wish;
  }

  /** Where the agency wants the request to go. */
  public Redirection redirection() {
    return redirection;
  }

  public Reply reply() {
    return reply;
  }

  public Optional<Instant> acceptedAt() {
    return Optional.ofNullable(acceptedAt);
  }

  public boolean overdue(LocalDate today) {
    return state.waiting() && today.isAfter(dueOn);
  }

  /** Whether the agency may still write or change its answer. */
  public boolean open() {
    return acceptedAt == null && withdrawnAt == null;
  }

  public void opened(Instant now) {
    if (state == RequestState.SENT) {
      state = RequestState.OPENED;
    }
    reply.opened(now);
  }

  /** The agency holds information and begins to write it down. */
  public void begin(ResponseId draft, Instant now) {
    require(open() && state.waiting());
    reply.begin(draft, now);
    state = RequestState.IN_PROGRESS;
  }

  public void giveBack(Instant now) {
    require(open() && state == RequestState.IN_PROGRESS && reply.response().isPresent());
    reply.giveBack(now);
    state = RequestState.RETURNED;
  }

  public void holdsNothing(String name, String role, Instant now) {
    require(unanswered());
    reply.declare(name, role, now);
    state = RequestState.NOTHING_HELD;
  }

  /** The agency asks for more time; the due date stays until the CDOP has decided. */
  public void wish(LocalDate until, String reason) {
    require(open() && state.waiting() && until.isAfter(dueOn));
    wish.make(until, reason);
  }

  /** The agency says why it will not answer. */
  public void decline(String reason) {
    require(unanswered());
    reply.decline(reason);
    state = RequestState.DECLINED;
    wish.forget();
  }

  /** The agency wants to pass the request on to an address that nobody knows here: the CDOP must look at it first. */
  public void wantToPassOn(String address, String reason) {
    require(open() && state.waiting() && sending.byLink());
    redirection.propose(address, reason);
  }

  public void stayHere() {
    require(redirection.waits());
    redirection.forget();
  }

  /** The request is another person's from now on. What was begun goes with it only inside the same organisation. */
  public void passOn(String address, boolean withDraft) {
    require(unanswered() && sending.byLink());
    recipient.moveTo(address);
    redirection.forget();
    wish.forget();
    if (!withDraft) {
      reply.leaveDraftBehind();
    }
    state = begunOr(RequestState.SENT);
  }

  /** The agency takes an answer back to change it. The draft is a copy, because what was sent is frozen. */
  public void reopen(Optional<ResponseId> copy) {
    require(open() && (state.answered() || state == RequestState.DECLINED));
    if (state == RequestState.DECLINED) {
      reply.takeUpAgain();
    } else {
      reply.reopen(copy);
    }
    state = begunOr(RequestState.OPENED);
  }

  public void accept(String by, Instant now) {
    require(open() && state.answered());
    acceptedAt = now;
    acceptedBy = by;
  }

  public void sendBack(String asked, Optional<ResponseId> copy, LocalDate today) {
    reopen(copy);
    reply.ask(asked);
    chasing.settle(today);
  }

  public void withdraw(Instant now) {
    require(open() && (state.waiting() || state == RequestState.DECLINED));
    state = RequestState.WITHDRAWN;
    withdrawnAt = now;
  }

  /** Whether the agency owes something that it can be reminded of: what it sent stands while it changes it by itself. */
  public boolean chaseable() {
    return sending.byLink() && open() && state.waiting() && (reply.returned().isEmpty() || !reply.question().isEmpty());
  }

  /** As {@link #chaseable}, and nothing waits for the CDOP to decide. */
  public boolean chaseableByItself() {
    return chaseable() && wish.until().isEmpty();
  }

  /** Notes the day of a mail, so that no reminder follows on the same one. */
  public void mailed(LocalDate today) {
    chasing.mailed(today);
  }

  public void reminded(Instant now, LocalDate today) {
    require(chaseable());
    chasing.reminded(now, today);
  }

  public void escalated(Instant now, LocalDate today) {
    require(chaseable());
    chasing.escalated(now, today);
  }

  public void snooze(LocalDate until, LocalDate today) {
    require(chaseable());
    chasing.snooze(until, today);
  }

  public void resume(LocalDate today) {
    require(chaseable());
    chasing.resume(today);
  }

  /** The CDOP gives the agency more time, usually because it asked for it. */
  public void giveTime(LocalDate until, LocalDate today) {
    require(chaseable());
    dueOn = until;
    wish.forget();
    chasing.beginAgain(today);
  }

  public void refuseTime(LocalDate today) {
    require(chaseable() && wish.until().isPresent());
    wish.forget();
    chasing.settle(today);
  }

  /** A declined request is asked once more; what was begun is still there. */
  public void askAgain(LocalDate due, LocalDate today) {
    require(open() && state == RequestState.DECLINED);
    state = begunOr(RequestState.SENT);
    dueOn = due;
    wish.forget();
    chasing.beginAgain(today);
  }

  /** The request goes to another mailbox from now on. */
  public void readdress(String email) {
    require(open() && sending.byLink());
    recipient.moveTo(email);
  }

  private boolean unanswered() {
    return open() && state.waiting() && reply.returned().isEmpty();
  }

  /** In progress where something was begun, or else this. */
  private RequestState begunOr(RequestState state) {
    return reply.response().isPresent() ? RequestState.IN_PROGRESS : state;
  }

  /** Somebody moved on meanwhile: the page this act came from is out of date. */
  private static void require(boolean possible) {
    if (!possible) {
      throw new Stale();
    }
  }
}
