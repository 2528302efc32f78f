package uk.cdop.information.sharing;

import java.util.List;
import java.util.UUID;
import uk.cdop.information.link.Delegation;
import uk.cdop.platform.Words;

/** What was handed to a colleague, in words for the agency that did it. */
public record Delegated(UUID id, String recipient, List<String> sections, String state, boolean open) {
  static Delegated of(Delegation delegation, List<String> sections) {
    String state =
        !delegation.open()
            ? "Taken back"
            : delegation.doneAt().map(at -> "Finished on " + Words.moment(at)).orElse("Asked on " + Words.moment(delegation.askedAt()));
    return new Delegated(delegation.id(), delegation.recipient(), sections, state, delegation.open());
  }
}
