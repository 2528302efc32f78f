package uk.cdop.information.office;

import jakarta.inject.Inject;
import java.util.Optional;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;

/** The answer that waits longest to be accepted, for a coordinator who works through the queue. */
@UseCase
public class NextToAccept {
  @Inject Access access;
  @Inject WaitingRequests waiting;

  /** Where its page is; empty when no answer waits. */
  public Optional<String> find() {
    access.require(Permission.REQUEST_INFORMATION);
    return waiting.toAccept(Optional.empty(), 1).stream()
        .map(request -> "/reviews/" + request.review() + "/requests/" + request.id())
        .findFirst();
  }
}
