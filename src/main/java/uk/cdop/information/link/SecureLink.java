package uk.cdop.information.link;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.information.Secret;

/**
 * A secure link to one request. By itself it shows nothing: it opens with a short code that is sent
 * apart, ends after half an hour and is void after five wrong tries. Reading the link spends nothing.
 */
@Entity
@Table(schema = "information", name = "link")
public class SecureLink {
  static final Duration CODE_LASTS = Duration.ofMinutes(30);
  static final int MOST_TRIES = 5;
  static final int MOST_CODES_AN_HOUR = 5;
  private static final Duration BETWEEN_CODES = Duration.ofSeconds(30);

  @Id private UUID id;
  private String cdop;
  @Version private long version;

  @Column(name = "request_id")
  private UUID request;

  @Column(name = "token_hash")
  private byte[] tokenHash;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "revoked_at")
  private Instant revokedAt;

  @Column(name = "code_hash")
  private byte[] codeHash;

  @Column(name = "code_ends_at")
  private Instant codeEndsAt;

  @Column(name = "code_tries")
  private int codeTries;

  @Column(name = "code_sent_at")
  private Instant codeSentAt;

  @Column(name = "codes_counted_from")
  private Instant codesCountedFrom;

  @Column(name = "codes_sent")
  private int codesSent;

  @Column(name = "delegation_id")
  private UUID delegation;

  protected SecureLink() {} // JPA

  SecureLink(String cdop, UUID request, String token, Instant now, Instant expiresAt) {
    this(cdop, request, null, token, now, expiresAt);
  }

  /** The delegation is null for a link to the whole request. */
  SecureLink(String cdop, UUID request, Delegation delegation, String token, Instant now, Instant expiresAt) {
    this.delegation = delegation == null ? null : delegation.id();
    this.id = UUID.randomUUID();
    this.cdop = cdop;
    this.request = request;
    this.tokenHash = Secret.hash(token);
    this.createdAt = now;
    this.expiresAt = expiresAt;
  }

  UUID id() {
    return id;
  }

  UUID request() {
    return request;
  }

  /** Set when the link opens only the sections that were handed to a colleague. */
  Optional<UUID> delegation() {
    return Optional.ofNullable(delegation);
  }

  Instant expiresAt() {
    return expiresAt;
  }

  boolean live(Instant now) {
    return revokedAt == null && now.isBefore(expiresAt);
  }

  void lastUntil(Instant end) {
    if (end.isAfter(expiresAt)) {
      expiresAt = end;
    }
  }

  void revoke(Instant now) {
    if (revokedAt == null) {
      revokedAt = now;
      codeHash = null;
    }
  }

  /** Makes a new code, which voids the one before; empty when codes are asked for too fast. */
  Optional<String> newCode(String token, Instant now) {
    if (!live(now) || (codeSentAt != null && now.isBefore(codeSentAt.plus(BETWEEN_CODES)))) {
      return Optional.empty();
    }
    if (codesCountedFrom == null || !now.isBefore(codesCountedFrom.plus(Duration.ofHours(1)))) {
      codesCountedFrom = now;
      codesSent = 0;
    }
    if (codesSent >= MOST_CODES_AN_HOUR) {
      return Optional.empty();
    }
    String code = Secret.code();
    codeHash = Secret.codeHash(token, code);
    codeEndsAt = now.plus(CODE_LASTS);
    codeTries = 0;
    codeSentAt = now;
    codesSent++;
    return Optional.of(code);
  }

  /** Whether the typed code opens the link. A right code is used up; a wrong one counts. */
  boolean opens(String token, String typed, Instant now) {
    if (!live(now) || codeHash == null || codeTries >= MOST_TRIES || !now.isBefore(codeEndsAt)) {
      return false;
    }
    if (Secret.same(codeHash, Secret.codeHash(token, typed))) {
      codeHash = null;
      return true;
    }
    codeTries++;
    return false;
  }
}
