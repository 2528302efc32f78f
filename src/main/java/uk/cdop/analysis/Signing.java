package uk.cdop.analysis;

import uk.cdop.platform.ModuleApi;

/** What came of the chair's wish to sign an analysis off. */
@ModuleApi
public sealed interface Signing {
  /** It is signed and frozen. */
  record Signed() implements Signing {}

  /** Something must be mended first, as the check page says. */
  record NotReady() implements Signing {}

  /** Something was saved after the chair last looked at the whole. */
  record Changed() implements Signing {}

  /** The meeting was not quorate and no reason was given for signing all the same. */
  record ReasonMissing() implements Signing {}
}
