package uk.cdop.clock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A time in which a clock stands still; without an end it still does. */
record Span(Instant from, Optional<Instant> until) {
  Span {
    if (until.filter(end -> end.isBefore(from)).isPresent()) {
      throw new IllegalArgumentException("a pause ends before it begins");
    }
  }

  static Span of(Instant from, Instant until) {
    return new Span(from, Optional.of(until));
  }

  static Span from(Instant from) {
    return new Span(from, Optional.empty());
  }

  Instant end() {
    return until.orElse(Instant.MAX);
  }

  /** The same time in spans that neither overlap nor touch, the earliest first. */
  static List<Span> merged(List<Span> spans) {
    List<Span> merged = new ArrayList<>();
    for (Span next : spans.stream().sorted(Comparator.comparing(Span::from)).toList()) {
      Span last = merged.isEmpty() ? null : merged.getLast();
      if (last == null || next.from().isAfter(last.end())) {
        merged.add(next);
      } else if (next.end().isAfter(last.end())) {
        merged.set(merged.size() - 1, new Span(last.from(), next.until()));
      }
    }
    return List.copyOf(merged);
  }
}
