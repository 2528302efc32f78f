package uk.cdop.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.cdop.platform.ModuleApi;

/**
 * Someone who may have to be told because of the review.
 *
 * @param body a code of `notification_arising`
 * @param needed whether the panel says that they must be told
 * @param note what they were or will be told, may be empty
 */
@ModuleApi
public record NotificationEntry(String body, boolean needed, LocalDate madeOnOrNull, String note) implements LineEntry {
  public Optional<LocalDate> madeOn() {
    return Optional.ofNullable(madeOnOrNull);
  }

  @Override
  public LineKind kind() {
    return LineKind.NOTIFICATION;
  }

  @Override
  public List<String> texts() {
    return List.of(note);
  }
}
