package uk.cdop.pack;

import uk.cdop.documents.Papers;
import uk.cdop.platform.ModuleApi;

/** How a reader asks for a case. */
@ModuleApi
public enum ReadAs {
  /** Whatever suits its length. */
  USUAL,
  WHOLE,
  PARTS;

  /** A case with more than this to read is met part by part; about ten sheets. */
  private static final int LONG = 20_000;

  /** As an address says it; the usual way for anything else. */
  public static ReadAs of(String asked) {
    return "whole".equals(asked) ? WHOLE : "parts".equals(asked) ? PARTS : USUAL;
  }

  /** Whether all of the text stands on one page. */
  public boolean whole(Papers papers) {
    return this == WHOLE || this == USUAL && papers.length() <= LONG;
  }
}
