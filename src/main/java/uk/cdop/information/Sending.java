package uk.cdop.information;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** When and by whom a request was sent, on which way, and the words that went with it. */
@Embeddable
public class Sending {
  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "asked_by")
  private String askedBy;

  @Enumerated(EnumType.STRING)
  private Channel channel;

  private String note = "";

  protected Sending() {} // JPA

  Sending(Channel channel, String by, Instant now) {
    this.channel = channel;
    this.askedBy = by;
    this.askedAt = now;
  }

  public Instant askedAt() {
    return askedAt;
  }

  public String askedBy() {
    return askedBy;
  }

  public Channel channel() {
    return channel;
  }

  /** Whether the agency answers behind a link, and not the CDOP's office for it. */
  boolean byLink() {
    return channel == Channel.LINK;
  }

  /** What the coordinator wrote to the agency; never for a mail. */
  public String note() {
    return note;
  }

  void with(String words) {
    note = words;
  }
}
