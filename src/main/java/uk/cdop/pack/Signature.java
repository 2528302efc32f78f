package uk.cdop.pack;

import java.time.LocalDate;
import uk.cdop.platform.ModuleApi;

/**
 * What a person puts their name to when they release a pack.
 *
 * @param declaration the sentence they ticked, kept with the release
 * @param openUntil the last day on which the pack can be read
 */
@ModuleApi
public record Signature(String declaration, LocalDate openUntil) {
  /** The sentence of the product's own pages. */
  public static final String DECLARATION =
      "I have read these papers, and nothing in them says who the child, the family or a professional is.";
}
