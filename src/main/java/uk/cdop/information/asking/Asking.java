package uk.cdop.information.asking;

import java.util.Optional;
import java.util.UUID;
import uk.cdop.information.Addressee;
import uk.cdop.information.AskedForm;

/**
 * One request to send: who is asked, for which form or parts of one, and what is written to them behind the link.
 *
 * @param agencyOrNull the agency in the directory, if it is there
 */
public record Asking(Addressee addressee, UUID agencyOrNull, AskedForm asked, String note) {
  Optional<UUID> agency() {
    return Optional.ofNullable(agencyOrNull);
  }
}
