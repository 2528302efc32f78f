package uk.cdop.documents.check;

import uk.cdop.platform.ModuleApi;

/** What the check of a file came to. */
@ModuleApi
public sealed interface Verdict {
  /** It may be kept, and waits for the virus scan. */
  record Taken(FileKind kind) implements Verdict {}

  /** It is not kept. */
  record NotTaken(Refusal why) implements Verdict {}
}
