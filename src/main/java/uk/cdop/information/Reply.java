package uk.cdop.information;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.forms.ResponseId;

/**
 * What comes from an agency, and what of it stands: a form, the declaration that nothing is held, or why it will not answer. What
 * was sent last stands until a change to it is sent.
 */
@Embeddable
public class Reply {
  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "returned_at")
  private Instant returnedAt;

  @Column(name = "response_id")
  private UUID response;

  @Column(name = "returned_id")
  private UUID returned;

  @Column(name = "declared_by")
  private String declaredBy = "";

  @Column(name = "declared_role")
  private String declaredRole = "";

  @Column(name = "declined_reason")
  private String declinedReason = "";

  private String question = "";

  protected Reply() {} // JPA

  public Optional<Instant> openedAt() {
    return Optional.ofNullable(openedAt);
  }

  public Optional<Instant> startedAt() {
    return Optional.ofNullable(startedAt);
  }

  public Optional<Instant> returnedAt() {
    return Optional.ofNullable(returnedAt);
  }

  /** The answer being written; once it was sent, the same as the one that stands. */
  public Optional<ResponseId> response() {
    return Optional.ofNullable(response).map(ResponseId::new);
  }

  /** The answer that was sent last, if a form was sent at all. */
  public Optional<ResponseId> returned() {
    return Optional.ofNullable(returned).map(ResponseId::new);
  }

  public String declaredBy() {
    return declaredBy;
  }

  public String declaredRole() {
    return declaredRole;
  }

  /** Why the agency will not answer; empty when it did not say so. */
  public String declinedReason() {
    return declinedReason;
  }

  /** What the coordinator asked when sending the answer back; empty when it was not sent back. */
  public String question() {
    return question;
  }

  /** The first time counts. */
  void opened(Instant now) {
    if (openedAt == null) {
      openedAt = now;
    }
  }

  void begin(ResponseId draft, Instant now) {
    response = draft.value();
    if (startedAt == null) {
      startedAt = now;
    }
  }

  void giveBack(Instant now) {
    returned = response;
    returnedAt = now;
    question = "";
  }

  void declare(String name, String role, Instant now) {
    declaredBy = name;
    declaredRole = role;
    returnedAt = now;
    question = "";
  }

  /** A form goes on in its copy, because what was sent is frozen; a declaration just goes. */
  void reopen(Optional<ResponseId> copy) {
    declaredBy = "";
    declaredRole = "";
    response = copy.map(ResponseId::value).orElse(null);
  }

  void decline(String reason) {
    declinedReason = reason;
  }

  void takeUpAgain() {
    declinedReason = "";
  }

  void ask(String words) {
    question = words;
  }

  void leaveDraftBehind() {
    response = null;
  }
}
