package uk.cdop.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.CurrentActor;
import uk.cdop.keyworker.OwnFamiliesAtPanel;
import uk.cdop.restriction.NamedPeople;
import uk.cdop.review.ReviewId;

/**
 * To whom a case of an agenda is closed: by a connection they declared, here or at a meeting of another kind, because it is open to
 * named people only, or because they are the key worker of its family.
 */
@ApplicationScoped
class Closures {
  @Inject Access access;
  @Inject CurrentActor current;
  @Inject Meetings meetings;
  @Inject NamedPeople named;
  @Inject OwnFamiliesAtPanel families;
  @Inject @Any Instance<ConnectedElsewhere> elsewhere;

  /** Those of the items that are closed to the actor, who may also come as an expert for another. */
  Set<UUID> toActor(UUID meeting, Collection<AgendaItem> items) {
    Actor actor = current.actor();
    Set<UUID> barred = access.barred();
    Optional<UUID> only = MeetingDoor.seesAll(actor) ? Optional.empty() : meetings.onlyFor(meeting, actor.id());
    return items.stream()
        .filter(item -> barred.contains(item.review().value()) || only.filter(one -> !one.equals(item.id())).isPresent())
        .map(AgendaItem::id)
        .collect(Collectors.toSet());
  }

  /**
   * The items of a meeting that are closed to the actor, also those taken off its agenda: an expert who comes for one of them says
   * what the case is about, and is not for them to know.
   */
  Set<UUID> toActor(UUID meeting) {
    return toActor(meeting, meetings.everOnAgenda(meeting));
  }

  /** Those of the invited and of others who attend or follow, and whoever declared a connection, to whom this case is closed. */
  Set<String> accounts(AgendaItem item, Collection<Interest> interests, Collection<Invited> invited, Collection<String> others) {
    List<String> people = Stream.concat(invited.stream().map(Invited::account), others.stream()).toList();
    Set<String> closed = new HashSet<>(apartFromInterests(List.of(item), people).getOrDefault(item.id(), Set.of()));
    interests.stream().filter(one -> one.concerns(item) && one.bars()).map(Interest::account).forEach(closed::add);
    return closed;
  }

  /**
   * Who has no part in deciding each case: whoever has a connection with it, also where the chair lets them stay, and those of the
   * invited and of the chairs who have one elsewhere, whom its restriction does not name or who are the key worker of its family.
   */
  Map<UUID, Set<String>> out(Meeting meeting, Collection<AgendaItem> items, Collection<Interest> interests, Collection<Invited> invited) {
    Stream<String> people = Stream.concat(invited.stream().map(Invited::account), Stream.of(meeting.chair(), meeting.deputyChair()));
    Map<UUID, Set<String>> closed = apartFromInterests(items, people.filter(account -> !account.isEmpty()).toList());
    Map<UUID, Set<String>> out = new HashMap<>();
    for (AgendaItem item : items) {
      Set<String> accounts = new HashSet<>(closed.getOrDefault(item.id(), Set.of()));
      interests.stream().filter(one -> one.concerns(item) && one.standing()).map(Interest::account).forEach(accounts::add);
      out.put(item.id(), accounts);
    }
    return out;
  }

  Set<String> out(Meeting meeting, AgendaItem item, Collection<Interest> interests, Collection<Invited> invited) {
    return out(meeting, List.of(item), interests, invited).get(item.id());
  }

  private Map<UUID, Set<String>> apartFromInterests(Collection<AgendaItem> items, Collection<String> accounts) {
    List<ReviewId> reviews = items.stream().map(AgendaItem::review).distinct().toList();
    Map<ReviewId, Set<String>> unnamed = named.othersThan(reviews, Set.copyOf(accounts));
    Map<ReviewId, Set<String>> own = families.keptBy(reviews, Set.copyOf(accounts));
    List<Map<ReviewId, Set<String>>> closed =
        Stream.concat(Stream.of(unnamed, own), elsewhere.stream().map(each -> each.with(reviews))).toList();
    return items.stream()
        .collect(
            Collectors.toMap(
                AgendaItem::id,
                item ->
                    closed.stream()
                        .flatMap(each -> each.getOrDefault(item.review(), Set.of()).stream())
                        .filter(accounts::contains)
                        .collect(Collectors.toSet())));
  }
}
