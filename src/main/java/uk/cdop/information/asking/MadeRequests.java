package uk.cdop.information.asking;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The requests that one sending made, as they are remembered under its key. */
final class MadeRequests {
  private MadeRequests() {}

  static String text(List<UUID> requests) {
    return requests.stream().map(UUID::toString).collect(Collectors.joining(" "));
  }

  /** None when the text is that of something else. */
  static List<UUID> read(String text) {
    return Stream.of(text.split(" ")).filter(id -> id.matches("[0-9a-f-]{36}")).map(UUID::fromString).toList();
  }
}
