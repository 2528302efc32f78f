package uk.cdop.live.web;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import uk.cdop.live.FollowMeeting;
import uk.cdop.live.Position;
import uk.cdop.live.Whereabouts;
import uk.cdop.platform.Round;

/**
 * The open pages of this node that want to know where a meeting is. Once a second the rows of each such meeting are read, however
 * many listen; none of them holds a thread or a connection to the database. A stream ends after some minutes and the browser
 * asks for another, so that access is asked again.
 */
@ApplicationScoped
public class Listeners extends Round {
  private static final Duration LONGEST = Duration.ofMinutes(10);
  private static final int MOST = 2_000;
  private static final int STILL_THERE_EVERY = 15;
  private static final int QUIET_ROUNDS = 20;

  @Inject Whereabouts whereabouts;
  @Inject Clock clock;

  private final Map<UUID, Set<Open>> byMeeting = new ConcurrentHashMap<>();
  private long rounds;

  /** One open page. */
  private static final class Open {
    private final FollowMeeting.Listener who;
    private final SseEventSink sink;
    private final Sse sse;
    private final Instant until;
    private String told = "";
    private long toldAt;

    private Open(FollowMeeting.Listener who, SseEventSink sink, Sse sse, Instant until) {
      this.who = who;
      this.sink = sink;
      this.sse = sse;
      this.until = until;
    }
  }

  /** @return whether there was room for another */
  public boolean add(FollowMeeting.Listener who, SseEventSink sink, Sse sse) {
    if (byMeeting.values().stream().mapToInt(Set::size).sum() >= MOST) {
      return false;
    }
    Open open = new Open(who, sink, sse, clock.instant().plus(LONGEST));
    byMeeting.computeIfAbsent(who.meeting(), meeting -> ConcurrentHashMap.newKeySet()).add(open);
    return true;
  }

  @Override
  protected int seconds() {
    return 1;
  }

  @Override
  protected boolean next() {
    rounds++;
    byMeeting.forEach((meeting, open) -> {
      Instant now = clock.instant();
      open.removeIf(one -> one.sink.isClosed() || now.isAfter(one.until) && closed(one));
      if (open.isEmpty()) {
        byMeeting.computeIfPresent(meeting, (id, left) -> left.isEmpty() ? null : left);
      } else {
        tell(meeting, open);
      }
    });
    return false;
  }

  private void tell(UUID meeting, Set<Open> open) {
    List<String> there =
        rounds % STILL_THERE_EVERY == 0
            ? open.stream().filter(one -> one.who.records()).map(one -> one.who.account()).distinct().toList()
            : List.of();
    whereabouts
        .look(meeting, open.iterator().next().who.cdop(), there, open.stream().map(one -> one.who.account()).collect(Collectors.toSet()))
        .ifPresent(seen -> open.forEach(one -> tell(one, data(seen, one.who))));
    open.stream().filter(one -> rounds - one.toldAt >= QUIET_ROUNDS).forEach(this::breathe);
  }

  /** What one person may know: the place, and the case unless it is closed to them. */
  static String data(Whereabouts.Seen seen, FollowMeeting.Listener who) {
    Position at = seen.position();
    boolean closed = seen.closedTo().contains(who.account());
    return "{\"place\":\"%s\",\"letter\":\"%s\",\"closed\":%s,\"moved\":%d%s}"
        .formatted(
            at.place(), closed ? "" : at.letter(), closed, at.moved(), who.records() ? ",\"mark\":\"" + seen.mark() + "\"" : "");
  }

  private void tell(Open one, String data) {
    if (!data.equals(one.told)) {
      one.told = data;
      send(one, one.sse.newEventBuilder().name("at").data(String.class, data).build());
    }
  }

  /** A comment now and then shows both ends that the line still stands. */
  private void breathe(Open one) {
    send(one, one.sse.newEventBuilder().comment("still here").build());
  }

  private void send(Open one, OutboundSseEvent event) {
    one.toldAt = rounds;
    if (!one.sink.isClosed()) {
      one.sink.send(event).exceptionally(gone -> {
        closed(one);
        return null;
      });
    }
  }

  private static boolean closed(Open one) {
    one.sink.close();
    return true;
  }

  @PreDestroy
  void closeAll() {
    byMeeting.values().stream().flatMap(Set::stream).collect(Collectors.toList()).forEach(Listeners::closed);
  }
}
