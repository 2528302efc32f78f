package uk.cdop.forms;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import uk.cdop.platform.ModuleApi;

/** A filled form as it stands: its answers, the edition it is pinned to, and the version that the next save must name. */
@ModuleApi
public record Response(
    ResponseId id, String cdop, Edition edition, Answers answers, long version, Instant updatedAt, Optional<Submission> submission) {

  /** The way through this response. */
  public Journey journey() {
    return new Journey(edition, answers);
  }

  /** The same answers seen through an edition of which only some sections were asked; all when none is named. */
  public Response only(Set<String> parts) {
    return new Response(id, cdop, edition.only(parts), answers, version, updatedAt, submission);
  }

  public boolean submitted() {
    return submission.isPresent();
  }

  /** When and by whom a response was sent. */
  @ModuleApi
  public record Submission(Instant at, String by) {}
}
