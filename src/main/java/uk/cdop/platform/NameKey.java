package uk.cdop.platform;

import java.text.Normalizer;
import java.util.Locale;

/** A name as names are compared: lower case, no accents, letters only. */
@ModuleApi
public final class NameKey {
  private NameKey() {}

  public static String of(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.UK)
        .replaceAll("[^\\p{L}]", "");
  }
}
