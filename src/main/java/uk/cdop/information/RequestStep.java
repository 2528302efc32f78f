package uk.cdop.information;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One thing that happened to a request. Only ever added; the words are a reason or a question, and never go into mail. */
@Entity
@Immutable
@Table(schema = "information", name = "step")
public class RequestStep {

  /** What can happen to a request. */
  public enum Kind {
    ASKED("Asked"),
    OPENED("Opened"),
    BEGUN("Answer begun"),
    RETURNED("Answer returned"),
    NOTHING_HELD("Said it holds nothing"),
    REOPENED("Agency took its answer back to change it"),
    SENT_BACK("Sent back with a question"),
    ACCEPTED("Answer accepted"),
    WITHDRAWN("Withdrawn"),
    DECLINED("Agency declined"),
    PASSED_ON("Passed on to another person"),
    MORE_TIME_ASKED("Agency asked for more time"),
    MORE_TIME_GIVEN("More time given"),
    MORE_TIME_REFUSED("More time refused"),
    HANDED_ON("Section handed to a colleague"),
    COLLEAGUE_DONE("Colleague finished"),
    HAND_BACK("Section taken back from a colleague"),
    REMINDED("Reminder sent"),
    SNOOZED("Reminders paused"),
    RESUMED("Reminders no longer paused"),
    ASKED_AGAIN("Asked again"),
    MAIL_RETURNED("An email came back"),
    ESCALATED("Escalated"),
    LINK_RENEWED("New link sent"),
    LINK_REVOKED("Link ended"),
    ENTERED_BY_OFFICE("Entered by the CDOP office");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  @Id private UUID id;
  private String cdop;

  @Column(name = "request_id")
  private UUID request;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  private Instant at;
  private String by;
  private String words;

  protected RequestStep() {} // JPA

  RequestStep(AgencyRequest request, Kind kind, Instant at, String by, String words) {
    this.id = UUID.randomUUID();
    this.cdop = request.cdop();
    this.request = request.id();
    this.kind = kind;
    this.at = at;
    this.by = by;
    this.words = words;
  }

  public Kind kind() {
    return kind;
  }

  public Instant at() {
    return at;
  }

  public String by() {
    return by;
  }

  public String words() {
    return words;
  }
}
