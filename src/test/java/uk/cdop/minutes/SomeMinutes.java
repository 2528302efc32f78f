package uk.cdop.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Minutes of an invented meeting with two cases. */
final class SomeMinutes {
  static final Instant MADE = Instant.parse("2026-12-14T16:00:00Z");

  static final List<Passage> PASSAGES =
      List.of(
          new Passage("", "Who was there", Shape.PEOPLE, false, "Ana Reed | Police | All cases\nJo Marsh | Health | All but Case B"),
          Passage.fixed("", "Declared connections", "Jo Marsh took no part in Case B and left the room for it."),
          Passage.free("A", "Learning", "Listen to parents.\nCall back the same day."),
          new Passage("A", "Actions", Shape.ACTIONS, true, "Write a guide | Ward manager, A trust | 1 February 2027"),
          Passage.free("B", "Decision", "The panel completed its review of this case."),
          new Passage("B", "Actions", Shape.ACTIONS, true, ""));

  private SomeMinutes() {}

  static Written written(Passage passage) {
    return new Written(UUID.nameUUIDFromBytes((passage.letter() + passage.heading()).getBytes()), passage, passage.text(), 0, "Someone", MADE);
  }

  static List<Written> blocks() {
    return PASSAGES.stream().map(SomeMinutes::written).toList();
  }

  static MinutesView seenBy(Set<String> closed) {
    return new MinutesView(
        UUID.randomUUID(), "Panel meeting, 14 December 2026", LocalDate.of(2026, 12, 14), "/meetings/1", "Minutes: Panel meeting, 14 December 2026", 1, 1, "",
        Optional.empty(), Viewing.parts(blocks(), List.of(), closed::contains), new MinutesView.May(true, true));
  }
}
