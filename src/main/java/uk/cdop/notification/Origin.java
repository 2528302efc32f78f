package uk.cdop.notification;

import java.util.Optional;

/**
 * How a notification came to a CDOP.
 *
 * @param cameFrom the CDOP that sent it on, if one did
 * @param source the short name of the service whose message it was; empty when a person or a system sent the form's own answers
 */
record Origin(Optional<String> cameFrom, String source) {
  static final Origin FORM = new Origin(Optional.empty(), "");

  static Origin message(String source) {
    return new Origin(Optional.empty(), source);
  }

  Origin sentOnBy(String cdop) {
    return new Origin(Optional.of(cdop), source);
  }
}
