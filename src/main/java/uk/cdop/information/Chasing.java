package uk.cdop.information;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.annotations.OptimisticLock;

/** How far a request was chased. Steps planned up to the settled day never go out again. */
@Embeddable
public class Chasing {
  private int reminders;

  @Column(name = "reminded_at")
  private Instant remindedAt;

  @Column(name = "chased_on")
  private LocalDate settledOn;

  @OptimisticLock(excluded = true)
  @Column(name = "mailed_on")
  private LocalDate mailedOn;

  @OptimisticLock(excluded = true)
  @Column(name = "next_chase_on")
  private LocalDate nextOn;

  @Column(name = "snoozed_until")
  private LocalDate snoozedUntil;

  @Column(name = "escalated_at")
  private Instant escalatedAt;

  protected Chasing() {} // JPA

  /** The chasing begins: nothing planned up to the day of asking goes out. */
  Chasing(LocalDate askedOn) {
    settledOn = askedOn;
    nextOn = askedOn;
  }

  public int reminders() {
    return reminders;
  }

  public Optional<Instant> remindedAt() {
    return Optional.ofNullable(remindedAt);
  }

  public Optional<LocalDate> settledOn() {
    return Optional.ofNullable(settledOn);
  }

  Optional<LocalDate> mailedOn() {
    return Optional.ofNullable(mailedOn);
  }

  public Optional<LocalDate> snoozedUntil() {
    return Optional.ofNullable(snoozedUntil);
  }

  public Optional<Instant> escalatedAt() {
    return Optional.ofNullable(escalatedAt);
  }

  void reminded(Instant now, LocalDate today) {
    reminders++;
    remindedAt = now;
    settle(today);
  }

  void escalated(Instant now, LocalDate today) {
    escalatedAt = now;
    settle(today);
  }

  /** Everything planned up to today is done with, because the agency heard of us or the due date moved. */
  void settle(LocalDate today) {
    settledOn = today;
    lookAgain(today);
  }

  void mailed(LocalDate today) {
    mailedOn = today;
  }

  void snooze(LocalDate until, LocalDate today) {
    snoozedUntil = until;
    lookAgain(today);
  }

  void resume(LocalDate today) {
    snoozedUntil = null;
    lookAgain(today);
  }

  /** A new due date begins a new course. */
  void beginAgain(LocalDate today) {
    snoozedUntil = null;
    escalatedAt = null;
    settle(today);
  }

  /** The chasing looks at this request at its next round. */
  void lookAgain(LocalDate today) {
    nextOn = today;
  }

  /** The chasing looks again on this day, or never. */
  public void plan(Optional<LocalDate> next) {
    nextOn = next.orElse(null);
  }

  /** The first day on which a reminder may go out. */
  public LocalDate earliest(LocalDate from) {
    LocalDate day = from;
    if (snoozedUntil != null && snoozedUntil.isAfter(day)) {
      day = snoozedUntil;
    }
    if (mailedOn != null && !day.isAfter(mailedOn)) {
      day = mailedOn.plusDays(1);
    }
    return day;
  }
}
