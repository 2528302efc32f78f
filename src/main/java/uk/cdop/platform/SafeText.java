package uk.cdop.platform;

import java.text.Normalizer;

/**
 * Text as it may enter: valid Unicode in normal form C, without control characters. People cannot see or mend such characters,
 * so they are dropped without a word.
 */
@ModuleApi
public final class SafeText {

  private SafeText() {}

  /** Text of one line: line breaks and tabs become spaces. */
  public static String line(String typed) {
    return lines(typed).replaceAll("\\s", " ");
  }

  public static String lines(String typed) {
    var clean = new StringBuilder(typed.length());
    typed
        .replace("\r\n", "\n")
        .replace('\r', '\n')
        .codePoints()
        .filter(point -> point == '\n' || point == '\t' || !Character.isISOControl(point))
        .filter(point -> Character.getType(point) != Character.SURROGATE)
        .filter(point -> point != 0xFEFF && (point & 0xFFFE) != 0xFFFE)
        .forEach(clean::appendCodePoint);
    return Normalizer.normalize(clean, Normalizer.Form.NFC).strip();
  }
}
