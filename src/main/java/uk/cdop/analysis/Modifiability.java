package uk.cdop.analysis;

import uk.cdop.platform.ModuleApi;

/**
 * Whether anything that may have contributed could be changed to reduce the risk of future deaths.
 *
 * @param outcome MOD, NOMOD or INAD, empty until judged
 * @param inadequateReason what was missing, only with INAD
 */
@ModuleApi
public record Modifiability(String outcome, String inadequateReason) implements PartEntry {
  @Override
  public Part part() {
    return Part.MODIFIABILITY;
  }
}
