package uk.cdop.themed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;

/** Which cases of a regional meeting are closed to a person: by a connection declared here, or one with the review in its own CDOP. */
@ApplicationScoped
class Closures {
  @Inject Access access;
  @Inject Regionals regionals;
  @Inject Connections connections;

  List<String> letters(RegionalDoor.Inside inside, Collection<RegionalItem> agenda) {
    Actor actor = inside.actor();
    UUID id = inside.meeting().id();
    Set<String> declared =
        connections.of(id).stream()
            .filter(one -> one.bars() && one.account().equals(actor.id()) && one.cdop().equals(actor.cdop()))
            .map(Connection::letter)
            .collect(Collectors.toSet());
    Set<UUID> barred = access.barred();
    Set<String> ours =
        regionals.offers(id).stream()
            .filter(offer -> barred.contains(offer.review().value()))
            .flatMap(offer -> offer.letter().stream())
            .collect(Collectors.toSet());
    return agenda.stream().map(RegionalItem::letter).filter(letter -> declared.contains(letter) || ours.contains(letter)).toList();
  }
}
