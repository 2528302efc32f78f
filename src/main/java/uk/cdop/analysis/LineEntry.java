package uk.cdop.analysis;

import uk.cdop.platform.ModuleApi;

/** What a line of an analysis says: a factor, a learning point or an action. */
@ModuleApi
public sealed interface LineEntry permits FactorEntry, LearningEntry, ActionEntry {
  LineKind kind();
}
