package uk.cdop.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.cdop.access.Colleague;
import uk.cdop.access.Colleagues;
import uk.cdop.access.Role;

/** The coordinators of the CDOP as they attend its meetings: in the minutes, and in no quorum. Asked inside a use case. */
@ApplicationScoped
class Office {
  static final String BRINGS = "Coordinator, in attendance";

  @PersistenceContext EntityManager entities;
  @Inject Colleagues colleagues;

  /** A coordinator, and whether they are there. */
  record Person(String account, String name, boolean present) {}

  /** Every coordinator who is not invited as a member, by name. */
  List<Person> of(UUID meeting, Collection<Invited> invited) {
    Set<String> members = invited.stream().map(Invited::account).collect(Collectors.toSet());
    Map<String, InAttendance> known = known(meeting);
    return colleagues.with(Role.COORDINATOR).stream()
        .filter(one -> !members.contains(one.account()))
        .map(one -> person(one, Optional.ofNullable(known.get(one.account()))))
        .toList();
  }

  private static Person person(Colleague one, Optional<InAttendance> known) {
    return new Person(one.account(), one.name(), known.filter(InAttendance::present).isPresent());
  }

  /** The accounts of those who are there. */
  Set<String> present(UUID meeting) {
    return known(meeting).values().stream().filter(InAttendance::present).map(InAttendance::account).collect(Collectors.toSet());
  }

  /** False when no coordinator has this account. */
  boolean mark(Meeting meeting, String account, boolean there) {
    if (!isOf(account)) {
      return false;
    }
    InAttendance.Key key = new InAttendance.Key(meeting.id(), account);
    Optional.ofNullable(entities.find(InAttendance.class, key))
        .ifPresentOrElse(
            known -> known.was(there),
            () -> {
              InAttendance first = new InAttendance(meeting, account);
              first.was(there);
              entities.persist(first);
            });
    return true;
  }

  boolean isOf(String account) {
    return colleagues.with(Role.COORDINATOR).stream().anyMatch(one -> one.account().equals(account));
  }

  private Map<String, InAttendance> known(UUID meeting) {
    return entities
        .createQuery("select a from InAttendance a where a.key.meeting = :meeting", InAttendance.class)
        .setParameter("meeting", meeting)
        .getResultStream()
        .collect(Collectors.toMap(InAttendance::account, Function.identity()));
  }
}
