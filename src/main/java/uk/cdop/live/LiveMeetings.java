package uk.cdop.live;

import java.util.Optional;
import java.util.UUID;
import uk.cdop.platform.ModuleApi;

/** Extension point: a kind of meeting that can be held live. Asked inside a use case of this module. */
@ModuleApi
public interface LiveMeetings {
  /** The meeting as the current actor may see it; empty when it is not of this kind, or not theirs. */
  Optional<LiveMeeting> find(UUID meeting);
}
