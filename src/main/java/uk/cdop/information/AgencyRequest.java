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

  @Column(name = "agency_type")
  private String agencyType;

  @Column(name = "agency_name")
  private String agencyName;

  private String recipient;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Enumerated(EnumType.STRING)
  private RequestState state;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "asked_by")
  private String askedBy;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "returned_at")
  private Instant returnedAt;

  @Column(name = "response_id")
  private UUID response;

  @Column(name = "returned_id")
  private UUID returned;

  @Column(name = "declared_by")
  private String declaredBy = "";

  @Column(name = "declared_role")
  private String declaredRole = "";

  private String question = "";

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

  @Enumerated(EnumType.STRING)
  private Channel channel;

  @Column(name = "wished_until")
  private LocalDate wishedUntil;

  @Column(name = "wish_reason")
  private String wishReason = "";

  @Column(name = "declined_reason")
  private String declinedReason = "";

  @Embedded private Chasing chasing;

  @Column(name = "agency_id")
  private UUID agency;

  private String note = "";

  @Column(name = "passing_to")
  private String passingTo = "";

  @Column(name = "passing_reason")
  private String passingReason = "";

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
    this.agencyType = addressee.agencyType();
    this.agencyName = addressee.agencyName();
    this.recipient = addressee.email();
    this.dueOn = dueOn;
    this.state = RequestState.SENT;
    this.askedAt = now;
    this.askedBy = by;
    this.form = asked.form();
    this.edition = asked.edition();
    this.parts = asked.parts().stream().sorted().toArray(String[]::new);
    this.channel = channel;
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
    agency = listed.orElse(null);
    note = words;
    return this;
  }

  /** The agency in the directory; empty for somebody outside it. */
  public Optional<UUID> agency() {
    return Optional.ofNullable(agency);
  }

  /** What the coordinator wrote to the agency; never for a mail. */
  public String note() {
    return note;
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

  public String agencyType() {
    return agencyType;
  }

  public String agencyName() {
    return agencyName;
  }

  public String recipient() {
    return recipient;
  }

  public LocalDate dueOn() {
    return dueOn;
  }

  public AskedForm asked() {
    return new AskedForm(form, edition, Set.of(parts));
  }

  public Channel channel() {
    return channel;
  }

  public RequestState state() {
    return state;
  }

  public Instant askedAt() {
    return askedAt;
  }

  public String askedBy() {
    return askedBy;
  }

  public Chasing chasing() {
    return chasing;
  }

  /** The day until which the agency asked for more time, while nobody has decided. */
  public Optional<LocalDate> wishedUntil() {
    return Optional.ofNullable(wishedUntil);
  }

  public String wishReason() {
    return wishReason;
  }

  public String declinedReason() {
    return declinedReason;
  }

  /** The address the agency wants to pass the request on to, while the CDOP has not released it; empty when none. */
  public String passingTo() {
    return passingTo;
  }

  public String passingReason() {
    return passingReason;
  }

  public Optional<Instant> openedAt() {
    return Optional.ofNullable(openedAt);
  }

  public Optional<Instant> startedAt() {
    return Optional.ofNullable(startedAt);
  }

  public Optional<Instant> returnedAt() {
    return Optional.ofNullable(returnedAt);
  }

  public Optional<Instant> acceptedAt() {
    return Optional.ofNullable(acceptedAt);
  }

  public Optional<ResponseId> response() {
    return Optional.ofNullable(response).map(ResponseId::new);
  }

  /** The answer that was sent last, if a form was sent at all. */
  public Optional<ResponseId> returned() {
    return Optional.ofNullable(returned).map(ResponseId::new);
  }

  public String declaredBy() {
    return declaredBy;
  }

  public String declaredRole() {
    return declaredRole;
  }

  /** What the coordinator asked when sending the answer back; empty when it was not sent back. */
  public String question() {
    return question;
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
    if (openedAt == null) {
      openedAt = now;
    }
  }

  /** The agency holds information and begins to write it down. */
  public void begin(ResponseId draft, Instant now) {
    require(open() && state.waiting());
    response = draft.value();
    state = RequestState.IN_PROGRESS;
    if (startedAt == null) {
      startedAt = now;
    }
  }

  public void giveBack(Instant now) {
    require(open() && state == RequestState.IN_PROGRESS && response != null);
    returned = response;
    returnedAt = now;
    state = RequestState.RETURNED;
    question = "";
  }

  public void holdsNothing(String name, String role, Instant now) {
    require(open() && state.waiting() && returned == null);
    declaredBy = name;
    declaredRole = role;
    returnedAt = now;
    state = RequestState.NOTHING_HELD;
    question = "";
  }

  /** The agency asks for more time; the due date stays until the CDOP has decided. */
  public void wish(LocalDate until, String reason) {
    require(open() && state.waiting() && until.isAfter(dueOn));
    wishedUntil = until;
    wishReason = reason;
  }

  /** The agency says why it will not answer. */
  public void decline(String reason) {
    require(open() && state.waiting() && returned == null);
    declinedReason = reason;
    state = RequestState.DECLINED;
    wishedUntil = null;
    wishReason = "";
  }

  /** The agency wants to pass the request on to an address that nobody knows here: the CDOP must look at it first. */
  public void wantToPassOn(String address, String reason) {
    require(open() && state.waiting() && channel == Channel.LINK);
    passingTo = address;
    passingReason = reason;
  }

  public void stayHere() {
    require(!passingTo.isEmpty());
    passingTo = "";
    passingReason = "";
  }

  /** The request is another person's from now on. What was begun goes with it only inside the same organisation. */
  public void passOn(String address, boolean withDraft) {
    require(open() && state.waiting() && channel == Channel.LINK && returned == null);
    recipient = address;
    passingTo = "";
    passingReason = "";
    wishedUntil = null;
    wishReason = "";
    state = RequestState.SENT;
    if (response != null) {
      response = withDraft ? response : null;
      state = withDraft ? RequestState.IN_PROGRESS : RequestState.SENT;
    }
  }

  /** The agency takes an answer back to change it. The draft is a copy, because what was sent is frozen. */
  public void reopen(Optional<ResponseId> copy) {
    require(open() && (state.answered() || state == RequestState.DECLINED));
    if (state == RequestState.DECLINED) {
      declinedReason = "";
      state = response == null ? RequestState.OPENED : RequestState.IN_PROGRESS;
      return;
    }
    declaredBy = "";
    declaredRole = "";
    response = copy.map(ResponseId::value).orElse(null);
    state = copy.isPresent() ? RequestState.IN_PROGRESS : RequestState.OPENED;
  }

  public void accept(String by, Instant now) {
    require(open() && state.answered());
    acceptedAt = now;
    acceptedBy = by;
  }

  public void sendBack(String asked, Optional<ResponseId> copy, LocalDate today) {
    reopen(copy);
    question = asked;
    chasing.settle(today);
  }

  public void withdraw(Instant now) {
    require(open() && (state.waiting() || state == RequestState.DECLINED));
    state = RequestState.WITHDRAWN;
    withdrawnAt = now;
  }

  /** Whether the agency owes something that it can be reminded of: what it sent stands while it changes it by itself. */
  public boolean chaseable() {
    return channel == Channel.LINK && open() && state.waiting() && (returned == null || !question.isEmpty());
  }

  /** As {@link #chaseable}, and nothing waits for the CDOP to decide. */
  public boolean chaseableByItself() {
    return chaseable() && wishedUntil == null;
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
    forgetWish();
    chasing.beginAgain(today);
  }

  public void refuseTime(LocalDate today) {
    require(chaseable() && wishedUntil != null);
    forgetWish();
    chasing.settle(today);
  }

  /** A declined request is asked once more; what was begun is still there. */
  public void askAgain(LocalDate due, LocalDate today) {
    require(open() && state == RequestState.DECLINED);
    state = response == null ? RequestState.SENT : RequestState.IN_PROGRESS;
    dueOn = due;
    forgetWish();
    chasing.beginAgain(today);
  }

  /** The request goes to another mailbox from now on. */
  public void readdress(String email) {
    require(open() && channel == Channel.LINK);
    recipient = email;
  }

  private void forgetWish() {
    wishedUntil = null;
    wishReason = "";
  }

  /** Somebody moved on meanwhile: the page this act came from is out of date. */
  private static void require(boolean possible) {
    if (!possible) {
      throw new Stale();
    }
  }
}
