package uk.cdop.analysis;

import java.time.LocalDate;
import java.util.Optional;
import uk.cdop.platform.ModuleApi;

/** Something someone should do, and the day they were told of it, if they were (Children Act 2004 s16M(5)). */
@ModuleApi
public record ActionEntry(String text, String organisation, String owner, LocalDate due, LocalDate informedOnOrNull)
    implements LineEntry {
  public Optional<LocalDate> informedOn() {
    return Optional.ofNullable(informedOnOrNull);
  }

  @Override
  public LineKind kind() {
    return LineKind.ACTION;
  }
}
