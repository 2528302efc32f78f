package uk.cdop.live;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.cdop.platform.ModuleApi;

/** Extension point: a kind of meeting that can be held live. Asked inside a use case of this module. */
@ModuleApi
public interface LiveMeetings {
  /** The meeting as the current actor may see it; empty when it is not of this kind, or not theirs. */
  Optional<LiveMeeting> find(UUID meeting);

  /**
   * The accounts to which a connection closes a case; nobody when the meeting is not of this kind. Asked by the service itself,
   * for the CDOP that holds the meeting, every second while somebody listens: one query at most.
   */
  Set<String> closedTo(UUID meeting, String letter);
}
