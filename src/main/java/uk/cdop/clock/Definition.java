package uk.cdop.clock;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.review.ReviewId;
import uk.cdop.review.Stage;

/**
 * One clock of the file.
 *
 * @param starts what starts it; the earliest that happened, or with {@code latest} the latest
 * @param needs what must have happened as well for the case to have this clock at all; empty for none
 * @param unless what must not have happened; empty for none
 * @param planned what shows that somebody has a date for it, so that nobody needs to be told
 * @param over the stage from which on it is over although nothing that stops it was recorded; `CLOSED` at the latest
 * @param pauses the reasons that pause it by themselves; none for a clock that cannot be paused
 * @param each whether a case has one of them for each subject
 * @param agreed whether each has a day that was agreed with somebody when it started and that a new target leaves alone
 * @param fromMidnight whether a start of which only the day is known counts from the beginning of that day
 * @param line what is to be done, for the desk; empty where the module it belongs to has lines of its own
 * @param page what follows `/reviews/{id}/`, or a whole address
 * @param rule one sentence without a full stop, to which the day is added
 * @param forget how many days after its end a line leaves the desk, 0 for never
 */
record Definition(
    String code, String name, List<Happening> starts, boolean latest, List<Happening> needs, List<Happening> unless, List<Happening> stops, List<Happening> planned,
    Stage over, int target, Unit unit, List<PauseReason> pauses, boolean each, boolean agreed, boolean fromMidnight, String line, String page, String rule,
    int forget, boolean doctor, String evidence) {
  Definition {
    starts = List.copyOf(starts);
    needs = needs == null ? List.of() : List.copyOf(needs);
    unless = unless == null ? List.of() : List.copyOf(unless);
    stops = stops == null ? List.of() : List.copyOf(stops);
    planned = planned == null ? List.of() : List.copyOf(planned);
    over = over == null ? Stage.FINALISED : over;
    pauses = pauses == null ? List.of() : List.copyOf(pauses);
    line = line == null ? "" : line;
    page = page == null ? "clocks" : page;
    if (rule == null || name == null || starts.isEmpty() || evidence == null) {
      throw new IllegalArgumentException("clock " + code + " is not whole");
    }
    if (unit == Unit.YEAR_END && !pauses.isEmpty()) {
      throw new IllegalArgumentException("clock " + code + ": the end of the year cannot be paused");
    }
  }

  Target usual() {
    return new Target(target, unit);
  }

  /** Where what is to be done is done. */
  String href(ReviewId review) {
    return page.startsWith("/") ? page : "/reviews/" + review + "/" + page;
  }

  boolean pausable() {
    return !pauses.isEmpty();
  }

  boolean pausedBy(Pause pause) {
    return pausable() && (pause.codes().isEmpty() ? pauses.contains(pause.reason()) : pause.codes().contains(code));
  }

  Set<Happening> reads() {
    return Stream.of(starts, needs, unless, stops, planned).flatMap(List::stream).collect(Collectors.toSet());
  }
}
