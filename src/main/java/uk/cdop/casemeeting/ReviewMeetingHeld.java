package uk.cdop.casemeeting;

import java.time.LocalDate;
import java.util.List;
import uk.cdop.platform.ModuleApi;

/** The record of a child death review meeting, as far as it matters to what follows. */
@ModuleApi
public record ReviewMeetingHeld(LocalDate heldOn, String kind, String causeAsUnderstood, String summary, List<String> attended) {
  public ReviewMeetingHeld {
    attended = List.copyOf(attended);
  }
}
