package uk.cdop.ncmd;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One thing that happened to a document on its way: only ever added. The database refuses one that cannot follow the last. */
@Entity
@Table(schema = "ncmd", name = "step")
public class Step {
  /** What happened. A try leaves the document where it was; each other kind is where it stands from then on. */
  public enum Kind {
    QUEUED("Queued to be sent"),
    TRIED("Sending was begun"),
    SENT("Sent"),
    ACCEPTED("Accepted"),
    REJECTED("Rejected"),
    NEEDS_FIXING("Could not be sent"),
    WITHDRAWN("Will not be sent");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  static final int LONGEST = 2000;
  static final int LONGEST_REFERENCE = 100;

  @Id private UUID id;

  @Column(insertable = false, updatable = false)
  private Long number;

  private String cdop;

  @Column(name = "submission_id")
  private UUID submission;

  @Column(name = "review_id")
  private UUID review;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  @Enumerated(EnumType.STRING)
  private Transport transport;

  private String reference;
  private String words;
  private Instant at;
  private String by;

  protected Step() {} // JPA

  Step(Submission of, Kind kind, Transport transport, String reference, String words, Instant at, String by) {
    this.id = UUID.randomUUID();
    this.cdop = of.cdop();
    this.submission = of.id();
    this.review = of.review();
    this.kind = kind;
    this.transport = transport;
    this.reference = reference;
    this.words = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    this.at = at;
    this.by = by;
  }

  UUID id() {
    return id;
  }

  /** A step as a page shows it. */
  public record Told(UUID id, Kind kind, Transport transport, String reference, String words, Instant at, String by) {}
}
