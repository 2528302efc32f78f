package uk.cdop.live.web;

import uk.cdop.platform.Missing;

/** Reads by what name a case is known at a meeting; anything else is answered like a case that does not exist. */
final class LiveLetter {
  private LiveLetter() {}

  static String of(String text) {
    if (!text.matches("[A-Za-z0-9-]{1,12}")) {
      throw new Missing();
    }
    return text;
  }
}
