package uk.cdop.meeting.web;

import java.util.UUID;
import uk.cdop.platform.Missing;

/** Reads a meeting's id from an address; what is no id is answered like a meeting that does not exist. */
final class MeetingId {
  private MeetingId() {}

  static UUID of(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException notAnId) {
      throw new Missing();
    }
  }
}
