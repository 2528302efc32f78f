package uk.cdop.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.cdop.access.Access;
import uk.cdop.restriction.NamedPeople;

/** To whom a case of an agenda is closed: by a connection they declared, or because it is open to named people only. */
@ApplicationScoped
class Closures {
  @Inject Access access;
  @Inject Meetings meetings;
  @Inject NamedPeople named;

  /** The cases that are closed to the actor. */
  Set<UUID> toActor() {
    return access.barred();
  }

  /** Those of the invited, and whoever declared a connection, to whom this case is closed. */
  Set<String> accounts(AgendaItem item, Collection<Interest> interests, Collection<Invited> invited) {
    Set<String> closed = new HashSet<>(named.othersThan(item.review(), invited.stream().map(Invited::account).collect(Collectors.toSet())));
    interests.stream().filter(Interest::bars).map(Interest::account).forEach(closed::add);
    return closed;
  }
}
