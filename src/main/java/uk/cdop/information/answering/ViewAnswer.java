package uk.cdop.information.answering;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.cdop.access.UseCase;
import uk.cdop.forms.KnownAnswers;
import uk.cdop.information.link.Delegation;
import uk.cdop.information.link.Delegations;
import uk.cdop.information.link.Door;
import uk.cdop.information.link.Holder;

/** Shows an answer to whoever writes it. */
@UseCase
public class ViewAnswer {
  @Inject Door door;
  @Inject Fillings fillings;
  @Inject Delegations delegations;
  @Inject KnownElsewhere knownElsewhere;

  /** Empty when the session has ended or nothing was begun. */
  public Optional<Filling> view(Holder holder) {
    return door.enter(holder).flatMap(inside -> fillings.of(holder, inside));
  }

  /** An answer, and what its writer may be told from elsewhere. */
  public record WithKnown(Filling filling, List<KnownAnswers> known) {}

  public Optional<WithKnown> viewWithKnown(Holder holder) {
    return door.enter(holder)
        .flatMap(inside -> fillings.of(holder, inside).map(filling -> new WithKnown(filling, knownElsewhere.to(holder, inside))));
  }

  /** What stands below the title of a section, by its id: who has it. */
  public Map<String, String> hints(Holder holder) {
    return door.enter(holder)
        .filter(Door.Inside::everything)
        .map(inside ->
            delegations.of(inside.request()).stream()
                .filter(Delegation::open)
                .flatMap(delegation -> delegation.sections().stream().map(section -> Map.entry(section, hint(delegation))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one + ". " + other)))
        .orElse(Map.of());
  }

  private static String hint(Delegation delegation) {
    return (delegation.doneAt().isPresent() ? "Finished by " : "With ") + delegation.recipient();
  }
}
