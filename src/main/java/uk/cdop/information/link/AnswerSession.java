package uk.cdop.information.link;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import uk.cdop.information.Secret;

/** Someone without an account who entered the code of a link, until they leave or do nothing for two hours. */
@Entity
@Table(schema = "information", name = "session")
public class AnswerSession {
  static final Duration IDLE = Duration.ofHours(2);
  static final Duration LONGEST = Duration.ofHours(12);

  @Id
  @Column(name = "secret_hash")
  private byte[] secretHash;

  private String cdop;

  @Column(name = "link_id")
  private UUID link;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "used_at")
  private Instant usedAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  protected AnswerSession() {} // JPA

  AnswerSession(String secret, String cdop, UUID link, Instant now) {
    this.secretHash = Secret.hash(secret);
    this.cdop = cdop;
    this.link = link;
    this.openedAt = now;
    this.usedAt = now;
  }

  /** Whether this session still stands for the link; using it keeps it alive. */
  boolean use(UUID forLink, Instant now) {
    if (!link.equals(forLink) || endedAt != null || now.isAfter(usedAt.plus(IDLE)) || now.isAfter(openedAt.plus(LONGEST))) {
      return false;
    }
    // A write a minute is enough to know that somebody is there.
    if (now.isAfter(usedAt.plusSeconds(60))) {
      usedAt = now;
    }
    return true;
  }

  void end(Instant now) {
    endedAt = now;
  }
}
