package uk.cdop.pack.web;

import java.util.UUID;
import uk.cdop.platform.Missing;

/** Reads an id from an address; what is no id is answered like a thing that does not exist. */
final class Ids {
  private Ids() {}

  static UUID of(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException notAnId) {
      throw new Missing();
    }
  }
}
