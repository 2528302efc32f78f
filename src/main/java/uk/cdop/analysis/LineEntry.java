package uk.cdop.analysis;

/** What a line of an analysis says: a factor, a learning point or an action. */
public sealed interface LineEntry permits FactorEntry, LearningEntry, ActionEntry {
  LineKind kind();
}
