package uk.cdop.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.cdop.platform.ModuleApi;

/**
 * Something someone should do, and the day they were told of it, if they were (Children Act 2004 s16M(5)).
 *
 * @param status a code of `action_status`
 * @param evidence that it was done, may be empty
 */
@ModuleApi
public record ActionEntry(
    String text, String organisation, String owner, LocalDate due, LocalDate informedOnOrNull, String status, String evidence)
    implements LineEntry {
  /** The status of an action that nobody has begun. */
  public static final String OPEN = "open";

  public ActionEntry(String text, String organisation, String owner, LocalDate due, LocalDate informedOnOrNull) {
    this(text, organisation, owner, due, informedOnOrNull, OPEN, "");
  }

  public Optional<LocalDate> informedOn() {
    return Optional.ofNullable(informedOnOrNull);
  }

  /** Whether nothing more is expected of anybody. */
  public boolean ended() {
    return status.equals("done") || status.equals("stopped");
  }

  @Override
  public LineKind kind() {
    return LineKind.ACTION;
  }

  @Override
  public List<String> texts() {
    return List.of(text, evidence);
  }
}
