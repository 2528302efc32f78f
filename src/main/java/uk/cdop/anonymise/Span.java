package uk.cdop.anonymise;

/** A stretch of a text, from a character up to another, what it is, and the words proposed in its place. */
record Span(int from, int to, Kind kind, boolean known, String proposal) {
  int length() {
    return to - from;
  }

  boolean touches(Span other) {
    return from < other.to && other.from < to;
  }

  Span within(int start, int end) {
    return new Span(start, end, kind, known, proposal);
  }
}
