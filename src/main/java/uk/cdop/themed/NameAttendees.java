package uk.cdop.themed;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.cdop.access.Colleague;
import uk.cdop.access.Colleagues;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Stale;

/** A CDOP names those of its people who attend, and what each brings. Whoever is not named reads nothing. */
@UseCase
public class NameAttendees {
  @Inject RegionalDoor door;
  @Inject Regionals regionals;
  @Inject Colleagues colleagues;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * @param named what each brings, by account
   * @throws Stale when the meeting was cancelled, or its day is over
   */
  public void name(UUID id, Map<String, Brings> named) {
    RegionalDoor.Inside inside = door.enter(id, Permission.AGREE_REGIONAL);
    if (!inside.meeting().naming(LocalDate.now(clock))) {
      throw new Stale();
    }
    String cdop = inside.actor().cdop();
    Map<String, Attendee> known =
        regionals.everNamed(id).stream().filter(one -> one.cdop().equals(cdop)).collect(Collectors.toMap(Attendee::account, Function.identity()));
    Map<String, Colleague> people = named.isEmpty() ? Map.of() : colleagues.named(named.keySet());
    people.forEach(
        (account, colleague) -> {
          if (known.containsKey(account)) {
            known.get(account).attend(colleague.name(), named.get(account));
          } else {
            regionals.keep(new Attendee(id, cdop, account, colleague.name(), named.get(account)));
          }
        });
    known.values().stream().filter(one -> !people.containsKey(one.account())).forEach(Attendee::remove);
    audit.record(Act.of("themed.people_named", id));
  }
}
