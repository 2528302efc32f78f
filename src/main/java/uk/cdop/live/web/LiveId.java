package uk.cdop.live.web;

import java.util.UUID;
import uk.cdop.platform.Missing;

/** Reads an id from an address; what is no id is answered like something that does not exist. */
final class LiveId {
  private LiveId() {}

  static UUID of(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException notAnId) {
      throw new Missing();
    }
  }
}
