package uk.cdop.casemeeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a meeting of a joint agency response said and agreed.
 *
 * @param points what was said of each {@link CaseMeetingKind.Point}, by its key
 */
public record CaseMeetingRecord(
    Map<String, String> points, String summary, String decisions, List<AgreedAction> actions, LocalDate nextOnOrNull) {
  public static final int MOST_ACTIONS = 20;

  public CaseMeetingRecord {
    points = Map.copyOf(points);
    actions = List.copyOf(actions);
  }

  public Optional<LocalDate> nextOn() {
    return Optional.ofNullable(nextOnOrNull);
  }
}
