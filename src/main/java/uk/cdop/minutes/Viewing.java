package uk.cdop.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import uk.cdop.live.LiveMeeting;

/** Puts minutes together for a reader; the part of a case that is not open to them stays closed. */
@ApplicationScoped
class Viewing {
  @Inject AllMinutes minutes;

  MinutesView of(MinutesDoor.In in, Optional<Minutes> version) {
    LiveMeeting meeting = in.meeting();
    int newest = minutes.of(meeting.id()).stream().findFirst().map(Minutes::number).orElse(0);
    return new MinutesView(
        meeting.id(),
        meeting.title(),
        meeting.heldOn(),
        meeting.href(),
        version.map(Minutes::title).orElse("Minutes: " + meeting.title()),
        version.map(Minutes::number).orElse(0),
        newest,
        version.map(Minutes::reason).orElse(""),
        version.flatMap(Minutes::approved),
        version.map(one -> parts(one, in::closedTo)).orElse(List.of()),
        new MinutesView.May(in.writes(), in.mayComment()));
  }

  private List<MinutesView.Part> parts(Minutes version, Predicate<String> closed) {
    List<Remark> comments = minutes.comments(version).stream().map(Comment::remark).toList();
    return parts(minutes.blocks(version).stream().map(Block::written).toList(), comments, closed);
  }

  static List<MinutesView.Part> parts(List<Written> blocks, List<Remark> comments, Predicate<String> closed) {
    Map<String, List<Written>> byLetter = new LinkedHashMap<>();
    blocks.forEach(block -> byLetter.computeIfAbsent(block.passage().letter(), letter -> new ArrayList<>()).add(block));
    return byLetter.entrySet().stream()
        .map(each ->
            closed.test(each.getKey())
                ? new MinutesView.Part(each.getKey(), true, List.of(), List.of())
                : new MinutesView.Part(
                    each.getKey(), false, each.getValue(), comments.stream().filter(one -> one.letter().equals(each.getKey())).toList()))
        .toList();
  }
}
