package uk.cdop.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.Actor;

/** One person asked to a meeting. Taking the invitation back keeps the line. */
@Entity
@Table(schema = "meeting", name = "invited")
class Invited {
  /** One account at one meeting. */
  @Embeddable
  record Key(@Column(name = "meeting_id") UUID meeting, String account) implements Serializable {}

  /** What they said about coming. */
  enum Answer {
    NONE,
    COMING,
    NOT_COMING
  }

  @EmbeddedId private Key key;
  private String cdop;

  @Enumerated(EnumType.STRING)
  private Discipline discipline;

  private boolean present;
  private boolean uninvited;

  private String answer = "";

  @Column(name = "answered_at")
  private Instant answeredAt;

  @Column(name = "answered_by")
  private String answeredBy;

  @Column(name = "in_place_of")
  private String inPlaceOf = "";

  @Column(name = "item_id")
  private UUID item;

  private String sent = "";

  protected Invited() {} // JPA

  Invited(Meeting meeting, String account, Discipline discipline) {
    this.key = new Key(meeting.id(), account);
    this.cdop = meeting.cdop();
    this.discipline = discipline;
  }

  /** An expert for one case, who sees no other. */
  static Invited expert(Meeting meeting, String account, AgendaItem item) {
    Invited expert = new Invited(meeting, account, Discipline.OTHER);
    expert.item = item.id();
    return expert;
  }

  /** A deputy, who sits for the discipline of the member whose place they take. */
  static Invited deputy(Meeting meeting, String account, Invited member) {
    Invited deputy = new Invited(meeting, account, member.discipline);
    deputy.inPlaceOf = member.account();
    return deputy;
  }

  UUID meeting() {
    return key.meeting();
  }

  String account() {
    return key.account();
  }

  Discipline discipline() {
    return discipline;
  }

  boolean present() {
    return present;
  }

  boolean asked() {
    return !uninvited;
  }

  void ask(Discipline as) {
    this.discipline = as;
    this.uninvited = false;
    this.item = null;
  }

  void askFor(AgendaItem only) {
    this.item = only.id();
    this.uninvited = false;
  }

  void sitFor(Invited member) {
    this.discipline = member.discipline;
    this.inPlaceOf = member.account();
    this.uninvited = false;
    this.item = null;
  }

  Answer answer() {
    return answer.isEmpty() ? Answer.NONE : Answer.valueOf(answer);
  }

  void answers(boolean comes, Actor by, Instant now) {
    this.answer = (comes ? Answer.COMING : Answer.NOT_COMING).name();
    this.answeredAt = now;
    this.answeredBy = by.id();
  }

  /** They sent apologies, or it turned out that they had not. */
  void apologises(boolean cannot, Actor by, Instant now) {
    this.answer = cannot ? Answer.NOT_COMING.name() : "";
    this.answeredAt = cannot ? now : null;
    this.answeredBy = cannot ? by.id() : null;
  }

  /** The case they come for, when it is only one. */
  Optional<UUID> onlyFor() {
    return Optional.ofNullable(item);
  }

  /** The member whose place they take, or empty. */
  String inPlaceOf() {
    return inPlaceOf;
  }

  /** What stands in their calendar, or empty. */
  String sent() {
    return sent;
  }

  void sent(String fingerprint) {
    this.sent = fingerprint;
  }

  void takeBack() {
    this.uninvited = true;
    this.present = false;
  }

  void was(boolean there) {
    this.present = there;
  }
}
