package uk.cdop.pack;

import uk.cdop.platform.ModuleApi;

/**
 * The mark on every screen, print and file of a pack: who opened it, when, and which version.
 *
 * @param caseName such as `Case B`, the header of each printed page
 */
@ModuleApi
public record PaperMark(String caseName, String reader, String when, int version) {
  public String words() {
    return reader + ", " + when + ", version " + version;
  }
}
