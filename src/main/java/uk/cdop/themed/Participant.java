package uk.cdop.themed;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import uk.cdop.access.Actor;

/** A CDOP that was asked to a regional meeting. It answers for itself alone, and its answer belongs to one plan of the meeting. */
@Entity
@DynamicUpdate
@Table(schema = "themed", name = "participant")
class Participant {
  static final int USUAL_MEMBERS = 2;

  /** What a CDOP answered. */
  enum Standing {
    INVITED,
    AGREED,
    DECLINED
  }

  /** One CDOP at one meeting. */
  @Embeddable
  record Key(@Column(name = "meeting_id") UUID meeting, String cdop) implements Serializable {}

  @EmbeddedId private Key key;
  @Version private long version;

  @Enumerated(EnumType.STRING)
  private Standing standing;

  @Column(name = "agreed_plan")
  private Integer agreedPlan;

  @Column(name = "agreed_words")
  private String agreedWords;

  @Column(name = "decided_by")
  private String decidedBy;

  @Column(name = "decided_name")
  private String decidedName;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "declined_because")
  private String declinedBecause;

  private String chair;
  private String deputy;

  @Column(name = "quorum_members")
  private int quorumMembers;

  @Column(name = "chosen_at")
  private Instant chosenAt;

  private Integer told;

  protected Participant() {} // JPA

  Participant(Regional meeting, String cdop) {
    this.key = new Key(meeting.id(), cdop);
    this.standing = Standing.INVITED;
    this.agreedWords = "";
    this.decidedName = "";
    this.declinedBecause = "";
    this.chair = "";
    this.deputy = "";
    this.quorumMembers = USUAL_MEMBERS;
  }

  /** The accounts of those who sign a CDOP's own cases: its chair, and who does where the chair has a connection, or empty. */
  record Signers(String chair, String deputy) {}

  void agree(int plan, String words, Signers signers, int members, Actor by, Instant now) {
    this.standing = Standing.AGREED;
    this.agreedPlan = plan;
    this.agreedWords = words;
    this.chair = signers.chair();
    this.deputy = signers.deputy();
    this.quorumMembers = members;
    this.declinedBecause = "";
    decided(by, now);
  }

  void decline(String because, Actor by, Instant now) {
    this.standing = Standing.DECLINED;
    this.agreedPlan = null;
    this.declinedBecause = because;
    decided(by, now);
  }

  private void decided(Actor by, Instant now) {
    this.decidedBy = by.id();
    this.decidedName = by.name();
    this.decidedAt = now;
  }

  /** Says once that the choice of cases is made; what others are told of it then is not told anew. */
  void chose(long offered, Instant now) {
    if (chosenAt == null) {
      this.told = RegionalView.band(offered);
      this.chosenAt = now;
    }
  }

  /** When it said that its choice of cases is made. */
  Optional<Instant> chosenAt() {
    return Optional.ofNullable(chosenAt);
  }

  /** The band others were told; empty while it chooses. */
  Optional<Integer> told() {
    return Optional.ofNullable(told);
  }

  /** Whether the CDOP agreed to the plan as it stands. */
  boolean agreedTo(Regional meeting) {
    return standing == Standing.AGREED && agreedPlan == meeting.planNumber();
  }

  String cdop() {
    return key.cdop();
  }

  UUID meeting() {
    return key.meeting();
  }

  Standing standing() {
    return standing;
  }

  boolean declined() {
    return standing == Standing.DECLINED;
  }

  boolean agreed() {
    return standing == Standing.AGREED;
  }

  String agreedWords() {
    return agreedWords;
  }

  String decidedName() {
    return decidedName;
  }

  Optional<Instant> decidedAt() {
    return Optional.ofNullable(decidedAt);
  }

  String declinedBecause() {
    return declinedBecause;
  }

  String chair() {
    return chair;
  }

  String deputy() {
    return deputy;
  }

  int quorumMembers() {
    return quorumMembers;
  }
}
