package uk.cdop.anonymise;

/** A stretch of a text, from a character up to another, and the words that take its place. */
record Span(int from, int to, String words) {
  int length() {
    return to - from;
  }

  boolean touches(Span other) {
    return from < other.to && other.from < to;
  }
}
