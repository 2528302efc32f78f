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
   * The accounts to which a case is closed, for whatever reason its page is closed to them; nobody when the meeting is not of this
   * kind. Asked by the service itself, for the CDOP that holds the meeting, every second while somebody listens: a few queries,
   * however many listen.
   *
   * @param listening the accounts that follow the meeting now, who need not be invited to it
   */
  Set<String> closedTo(UUID meeting, String letter, Set<String> listening);
}
