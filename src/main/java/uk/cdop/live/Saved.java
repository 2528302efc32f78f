package uk.cdop.live;

/** What came of saving a part or line of a record. */
public sealed interface Saved {
  /** It is kept; the next save carries this version. */
  record Kept(long version) implements Saved {}

  /** Someone else saved other words first; theirs stand. */
  record Overtaken(Typed theirs) implements Saved {}

  /** Someone else removed the line. */
  record Gone() implements Saved {}

  /** The chair has finalised the case; nothing was changed. */
  record Closed() implements Saved {}
}
