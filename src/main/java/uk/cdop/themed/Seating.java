package uk.cdop.themed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.cdop.access.CdopNames;

/** Who sits for a case of a regional meeting, and whether they are a quorum. */
@ApplicationScoped
class Seating {
  @Inject Regionals regionals;
  @Inject Connections connections;
  @Inject CdopNames names;

  /** Whether those who are named would be a quorum if all came. */
  RegionalQuorum named(Regional meeting) {
    return quorum(meeting.id(), regionals.attendees(meeting.id()));
  }

  /** Those who are present, have not left for the case and have no connection with it. */
  RegionalQuorum sitting(UUID meeting, RegionalItem item) {
    return quorum(meeting, seated(meeting, item));
  }

  List<Attendee> seated(UUID meeting, RegionalItem item) {
    Set<String> out = out(meeting, item);
    return regionals.attendees(meeting).stream().filter(one -> one.present() && !out.contains(one.account())).toList();
  }

  /** The accounts that do not sit for the case; only the host is told. */
  Set<String> out(UUID meeting, RegionalItem item) {
    Set<String> out = new HashSet<>(connections.closedTo(meeting, item.letter()));
    out.addAll(item.leftCase());
    return out;
  }

  private RegionalQuorum quorum(UUID meeting, Collection<Attendee> sitting) {
    Map<String, Integer> needed = new HashMap<>();
    Map<String, String> called = new HashMap<>();
    regionals.participants(meeting).stream()
        .filter(Participant::agreed)
        .forEach(
            one -> {
              needed.put(one.cdop(), one.quorumMembers());
              called.put(one.cdop(), names.of(one.cdop()));
            });
    return RegionalQuorum.of(sitting.stream().map(one -> new RegionalQuorum.Seated(one.cdop(), one.brings())).toList(), needed, called);
  }
}
