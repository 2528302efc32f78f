package uk.cdop.forms;

import java.time.Instant;
import java.util.Optional;
import uk.cdop.platform.ModuleApi;

/** A filled form as it stands: its answers, the edition it is pinned to, and the version that the next save must name. */
@ModuleApi
public record Response(
    ResponseId id, String cdop, Edition edition, Answers answers, long version, Instant updatedAt, Optional<Submission> submission) {

  /** The way through this response. */
  public Journey journey() {
    return new Journey(edition, answers);
  }

  public boolean submitted() {
    return submission.isPresent();
  }

  /** When and by whom a response was sent. */
  @ModuleApi
  public record Submission(Instant at, String by) {}
}
