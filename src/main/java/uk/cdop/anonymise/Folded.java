package uk.cdop.anonymise;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text as names are compared in it: lower case, no accents, one kind of apostrophe and hyphen. It keeps
 * where each character came from, so that what is found can be cut from the text as it was written.
 */
final class Folded {
  private final String text;
  private final int[] origin;

  private Folded(String text, int[] origin) {
    this.text = text;
    this.origin = origin;
  }

  static Folded of(String written) {
    StringBuilder folded = new StringBuilder(written.length());
    int[] origin = new int[written.length() * 4 + 1];
    for (int at = 0; at < written.length(); ) {
      int point = written.codePointAt(at);
      String plain = fold(point);
      for (int i = 0; i < plain.length(); i++) {
        if (folded.length() + 1 >= origin.length) {
          origin = Arrays.copyOf(origin, origin.length * 2);
        }
        origin[folded.length()] = at;
        folded.append(plain.charAt(i));
      }
      at += Character.charCount(point);
    }
    origin[folded.length()] = written.length();
    return new Folded(folded.toString(), Arrays.copyOf(origin, folded.length() + 1));
  }

  static String key(String written) {
    return of(written).text().strip().replaceAll("\\s+", " ");
  }

  private static String fold(int point) {
    return switch (point) {
      case 0x2018, 0x2019, 0x02BC, 0x2032, 0x0060, 0x00B4 -> "'";
      case 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212 -> "-";
      case 0x00A0, 0x2007, 0x2009, 0x202F -> " ";
      // Letters that have no accent to take away, as they are written where the keyboard has none.
      case 0x00F8, 0x00D8 -> "o";
      case 0x0142, 0x0141 -> "l";
      case 0x0131 -> "i";
      case 0x00DF -> "ss";
      case 0x00E6, 0x00C6 -> "ae";
      case 0x00AD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF -> "";
      default -> Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD)
          .replaceAll("\\p{M}", "")
          .toLowerCase(Locale.ROOT);
    };
  }

  String text() {
    return text;
  }

  /** Where the folded character at this place began in the text as written; its length for the end. */
  int origin(int at) {
    return origin[at];
  }
}
