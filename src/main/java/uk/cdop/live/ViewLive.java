package uk.cdop.live;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;

/** The door of a meeting held live: who I am here, what is on the agenda, and where the meeting is. */
@UseCase
public class ViewLive {
  @Inject LiveDoor door;
  @Inject LiveRecords records;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  public LiveView view(UUID meeting) {
    LiveMeeting live = door.follow(meeting);
    audit.record(Act.of("live.followed", meeting));
    return of(live, live.records() ? records.items(meeting) : List.of());
  }

  LiveView of(LiveMeeting live, List<CaseItem> items) {
    Map<String, CaseItem> known = items.stream().collect(Collectors.toMap(CaseItem::letter, Function.identity()));
    Set<UUID> decided = records.decided(items);
    Optional<Position> position = door.position(live);
    String current = position.map(Position::letter).orElse("");
    return new LiveView(
        live.id(),
        live.title(),
        live.href(),
        live.heldOn(),
        live.records() && !live.heldOn().isAfter(LocalDate.now(clock)),
        live.records(),
        live.chairs(),
        position,
        live.agenda().stream()
            .map(
                item ->
                    new LiveView.Line(
                        item.letter(),
                        item.headline(),
                        item.minutes(),
                        item.closed(),
                        item.closed() ? MeetingRecords.State.NOT_STARTED : state(known.get(item.letter()), decided),
                        !item.letter().isEmpty() && item.letter().equals(current),
                        !item.letter().isEmpty() && !item.closed() && live.chairs(item.letter())))
            .toList(),
        live.records() ? live.seats() : List.of(),
        live.takesConnections());
  }

  private static MeetingRecords.State state(CaseItem item, Set<UUID> decided) {
    return item == null ? MeetingRecords.State.NOT_STARTED : item.state(decided.contains(item.id()));
  }
}
