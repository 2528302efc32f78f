package uk.cdop.live;

import java.time.Instant;

/**
 * What was typed into a part or line, and who saved it last.
 *
 * @param version 0 when it was never saved here
 * @param by the name of who saved it, empty when nobody did
 */
public record Typed(Fields fields, long version, String by, Instant at) {
  static Typed untouched(Fields said) {
    return new Typed(said, 0, "", Instant.EPOCH);
  }
}
