package uk.cdop.anonymise;

import uk.cdop.platform.ModuleApi;

/** What a person chose to do with one identifier, everywhere in the case. */
@ModuleApi
public sealed interface Choice {
  /** Other words take its place. */
  @ModuleApi
  record Replace(String with) implements Choice {}

  /** It stays, for this reason. */
  @ModuleApi
  record Keep(String reason) implements Choice {}

  /** It goes and leaves a mark that something stood there. */
  @ModuleApi
  record Remove() implements Choice {}
}
