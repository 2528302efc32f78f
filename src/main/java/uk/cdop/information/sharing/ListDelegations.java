package uk.cdop.information.sharing;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.cdop.access.UseCase;
import uk.cdop.forms.Edition;
import uk.cdop.forms.Section;
import uk.cdop.information.answering.Filling;
import uk.cdop.information.answering.Fillings;
import uk.cdop.information.link.Delegations;
import uk.cdop.information.link.Door;
import uk.cdop.information.link.Holder;

/** Shows an agency which sections it handed to colleagues and how far they are. */
@UseCase
public class ListDelegations {
  @Inject Door door;
  @Inject Fillings fillings;
  @Inject Delegations delegations;

  /** The answer and what was handed on. */
  public record View(Filling filling, List<Delegated> delegated) {}

  /** Empty when the session has ended, nothing is being written, or the visitor is a colleague themselves. */
  public Optional<View> list(Holder.Link holder) {
    return door.enter(holder)
        .filter(Door.Inside::everything)
        .flatMap(inside -> fillings.of(holder, inside)
            .filter(Filling::writable)
            .map(filling -> new View(
                filling,
                delegations.of(inside.request()).stream()
                    .map(each -> Delegated.of(each, titles(filling.response().edition(), each.sections())))
                    .toList())));
  }

  private static List<String> titles(Edition edition, Set<String> sections) {
    return edition.sections().stream().filter(each -> sections.contains(each.id())).map(Section::title).toList();
  }
}
