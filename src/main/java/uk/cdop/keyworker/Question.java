package uk.cdop.keyworker;

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
import uk.cdop.review.ReviewId;

/** Something a family wants the review to look at. It goes from asked, by way of the review, to an answer given back to them. */
@Entity
@Table(schema = "keyworker", name = "question")
public class Question {
  /** Where a question stands. */
  public enum State {
    ASKED("Asked"),
    TO_BE_ANSWERED("To be answered"),
    ANSWERED("Answered");

    private final String label;

    State(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /** Whom a question goes to. */
  public enum Asks {
    BOTH("The review meeting and the panel"),
    MEETING("The review meeting only"),
    PANEL("The panel only"),
    NOBODY("Neither: I can answer it myself");

    private final String label;

    Asks(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }

    public boolean asks(MeetingDays.Meeting meeting) {
      return this == BOTH || this == (meeting == MeetingDays.Meeting.PANEL ? PANEL : MEETING);
    }
  }

  @Id private UUID id;
  private String cdop;
  @Version private long version;
  private UUID review;
  private UUID contact;
  private String question;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "asked_of")
  private String askedOf;

  @Enumerated(EnumType.STRING)
  private State state;

  @Enumerated(EnumType.STRING)
  private Asks asks;

  private String answer;

  @Column(name = "answered_on")
  private LocalDate answeredOn;

  @Column(name = "told_by")
  private String toldBy;

  @Column(name = "told_to")
  private String toldTo;

  @Column(name = "saved_by")
  private String savedBy;

  @Column(name = "saved_at")
  private Instant savedAt;

  protected Question() {} // JPA

  Question(Contact contact, String question, Actor askedOf, Instant now) {
    this.id = UUID.randomUUID();
    this.cdop = askedOf.cdop();
    this.review = contact.review().value();
    this.contact = contact.id();
    this.question = question;
    this.askedAt = contact.details().at();
    this.askedOf = askedOf.name();
    this.state = State.ASKED;
    this.asks = Asks.BOTH;
    this.answer = "";
    this.toldBy = "";
    this.toldTo = "";
    this.savedBy = askedOf.name();
    this.savedAt = now;
  }

  /** The question goes to these meetings, or stays with the key worker; an answer is awaited. */
  void awaitAnswer(Asks whom, String who, Instant now) {
    state = State.TO_BE_ANSWERED;
    asks = whom;
    answer = "";
    answeredOn = null;
    toldBy = "";
    toldTo = "";
    savedBy = who;
    savedAt = now;
  }

  /** The family was told this. */
  void answer(Told told, String who, Instant now) {
    state = State.ANSWERED;
    answer = told.answer();
    answeredOn = told.on();
    toldBy = told.by();
    toldTo = told.to();
    savedBy = who;
    savedAt = now;
  }

  /**
   * What a family was told, on which day, by whom.
   *
   * @param to who was told, or an empty text
   */
  public record Told(String answer, LocalDate on, String by, String to) {}

  UUID id() {
    return id;
  }

  ReviewId review() {
    return new ReviewId(review);
  }

  long version() {
    return version;
  }

  String question() {
    return question;
  }

  Instant askedAt() {
    return askedAt;
  }

  String askedOf() {
    return askedOf;
  }

  State state() {
    return state;
  }

  String answer() {
    return answer;
  }

  Optional<LocalDate> answeredOn() {
    return Optional.ofNullable(answeredOn);
  }

  Asks asks() {
    return asks;
  }

  String toldBy() {
    return toldBy;
  }

  String toldTo() {
    return toldTo;
  }

  String savedBy() {
    return savedBy;
  }

  Instant savedAt() {
    return savedAt;
  }
}
