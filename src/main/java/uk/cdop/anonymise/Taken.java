package uk.cdop.anonymise;

import java.util.BitSet;
import java.util.List;

/** Finds in the order of their likelihood: a later one that touches an earlier one is not taken. */
final class Taken {
  private final List<Span> found;
  private final BitSet characters = new BitSet();

  Taken(List<Span> found) {
    this.found = found;
    found.forEach(span -> characters.set(span.from(), span.to()));
  }

  void add(Span span) {
    int next = characters.nextSetBit(span.from());
    if (span.length() > 0 && (next < 0 || next >= span.to())) {
      characters.set(span.from(), span.to());
      found.add(span);
    }
  }
}
