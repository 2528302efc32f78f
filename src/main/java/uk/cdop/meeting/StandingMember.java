package uk.cdop.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.Actor;
import uk.cdop.platform.Stale;

/** A member of the panel while their membership runs. An ended membership is kept; a new one is another line. */
@Entity
@Table(schema = "meeting", name = "standing_member")
class StandingMember {
  @Id private UUID id;
  private String cdop;
  @Version private long version;
  private String account;
  private String profession;
  private String organisation;

  @Enumerated(EnumType.STRING)
  private Discipline discipline;

  private String deputy;

  @Column(name = "started_on")
  private LocalDate startedOn;

  @Column(name = "ended_on")
  private LocalDate endedOn;

  @Column(name = "kept_at")
  private Instant keptAt;

  @Column(name = "kept_by")
  private String keptBy;

  protected StandingMember() {} // JPA

  StandingMember(Actor by, String account, MemberFacts facts, LocalDate today, Instant now) {
    this.id = UUID.randomUUID();
    this.cdop = by.cdop();
    this.account = account;
    this.startedOn = today;
    take(facts, by, now);
  }

  void change(MemberFacts facts, long seen, Actor by, Instant now) {
    requireVersion(seen);
    take(facts, by, now);
  }

  private void take(MemberFacts facts, Actor by, Instant now) {
    this.profession = facts.profession();
    this.organisation = facts.organisation();
    this.discipline = facts.discipline();
    this.deputy = facts.deputy();
    this.keptAt = now;
    this.keptBy = by.id();
  }

  void end(LocalDate today, long seen, Actor by, Instant now) {
    requireVersion(seen);
    this.endedOn = today.isBefore(startedOn) ? startedOn : today;
    this.keptAt = now;
    this.keptBy = by.id();
  }

  private void requireVersion(long seen) {
    if (version != seen || endedOn != null) {
      throw new Stale();
    }
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  String account() {
    return account;
  }

  Discipline discipline() {
    return discipline;
  }

  MemberFacts facts() {
    return new MemberFacts(profession, organisation, discipline, deputy);
  }

  LocalDate startedOn() {
    return startedOn;
  }

  Optional<LocalDate> endedOn() {
    return Optional.ofNullable(endedOn);
  }
}
