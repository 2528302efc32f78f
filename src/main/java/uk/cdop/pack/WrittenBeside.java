package uk.cdop.pack;

import uk.cdop.platform.ModuleApi;

/** What came of words that a reader wrote beside a pack. */
@ModuleApi
public enum WrittenBeside {
  KEPT,
  /**
   * The words may say who somebody is. Which of them is not told: it would confirm a guess to someone who
   * must not know.
   */
  MAY_IDENTIFY,
  /** The pack is closed. */
  SHUT
}
