package uk.cdop.analysis;

/** What came of saving something into an analysis. */
public sealed interface Keeping {
  /** It was saved. */
  record Kept() implements Keeping {}

  /** Someone else saved the same part or line first; nothing was changed. */
  record Overtaken<T>(T theirs, Saving saving) implements Keeping {}

  /** The analysis was signed meanwhile; nothing was changed. */
  record Frozen() implements Keeping {}
}
