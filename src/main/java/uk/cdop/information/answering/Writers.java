package uk.cdop.information.answering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.cdop.access.Colleague;
import uk.cdop.access.Colleagues;
import uk.cdop.forms.ResponseId;
import uk.cdop.forms.Revisions;
import uk.cdop.information.link.Delegation;
import uk.cdop.information.link.Door;
import uk.cdop.platform.Words;

/** Who saved, in words for who reads it: an agency is not told the names of the CDOP's people, nor the CDOP those of the agency's. */
@ApplicationScoped
public class Writers {
  @Inject Colleagues colleagues;
  @Inject Revisions revisions;

  /** A save in words. */
  record Change(String who, String when) {}

  Change lastChange(Door.Inside inside, ResponseId response, String question) {
    return revisions.lastChange(response, question)
        .map(change -> new Change(who(inside, change.by()), Words.moment(change.at())))
        .orElse(new Change("Somebody else", ""));
  }

  String who(Door.Inside inside, String by) {
    if (inside.session().isEmpty()) {
      return named(List.of(by)).get(by);
    }
    return by.equals(inside.by()) ? "You, or somebody with the same link"
        : by.startsWith("RQ-") ? "Your organisation"
        : by.startsWith(Delegation.BY) ? "A colleague in your organisation"
        : "The panel's office";
  }

  /** For the CDOP's side, by who saved. */
  Map<String, String> named(Collection<String> savers) {
    Map<String, Colleague> known = colleagues.named(savers);
    return savers.stream()
        .distinct()
        .collect(Collectors.toMap(
            by -> by,
            by -> known.containsKey(by) ? known.get(by).name()
                : by.startsWith("RQ-") ? "The agency"
                : by.startsWith(Delegation.BY) ? "A colleague the agency asked"
                : "The CDOP office"));
  }
}
