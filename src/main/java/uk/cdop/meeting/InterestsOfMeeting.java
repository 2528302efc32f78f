package uk.cdop.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.cdop.access.Colleague;
import uk.cdop.access.Colleagues;

/** Tells the minutes who declared a connection with which case. */
@ApplicationScoped
public class InterestsOfMeeting implements DeclaredInterests {
  @Inject Meetings meetings;
  @Inject Colleagues colleagues;

  @Override
  public List<Declared> of(UUID meeting) {
    List<AgendaItem> agenda = meetings.agenda(meeting);
    List<Interest> said = meetings.interests(agenda).stream().filter(Interest::connected).toList();
    Map<String, Colleague> people =
        said.isEmpty() ? Map.of() : colleagues.named(said.stream().map(Interest::account).distinct().toList());
    return agenda.stream()
        .sorted(java.util.Comparator.comparing(AgendaItem::letter))
        .flatMap(item -> said.stream().filter(one -> one.concerns(item)).map(one -> declared(item, one, people)))
        .toList();
  }

  private static Declared declared(AgendaItem item, Interest one, Map<String, Colleague> people) {
    return new Declared(
        item.letter(),
        one.account(),
        people.containsKey(one.account()) ? people.get(one.account()).name() : "A former colleague",
        one.kind() == Interest.Kind.INTEREST,
        one.ruling(),
        one.rulingWords(),
        one.withdrawnReason());
  }
}
