package uk.cdop.anonymise;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text as names are compared in it: lower case, no accents, one kind of apostrophe and hyphen, letters of
 * other alphabets as the Latin letters that look like them. It keeps where each character came from, so that
 * what is found can be cut from the text as it was written.
 */
final class Folded {
  private static final String ALIKE = "\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0455\u0458\u043a\u043c\u0442\u0432\u043d\u03bf\u03b1\u03b5\u03b9\u03ba\u03bd\u03c1\u03c4\u03c5\u03c7";
  private static final String LATIN = "aeopcyxisjkmtbhoaeikvptux";

  private final String written;
  private final String text;
  private final int[] origin;

  private Folded(String written, String text, int[] origin) {
    this.written = written;
    this.text = text;
    this.origin = origin;
  }

  static Folded of(String written) {
    StringBuilder folded = new StringBuilder(written.length());
    int[] origin = new int[written.length() + 16];
    for (int at = 0; at < written.length(); ) {
      int point = written.codePointAt(at);
      if (point < 128) {
        origin = put(folded, origin, point == '`' ? '\'' : lower(point), at);
      } else {
        String plain = fold(point);
        for (int i = 0; i < plain.length(); i++) {
          origin = put(folded, origin, alike(plain.charAt(i)), at);
        }
      }
      at += Character.charCount(point);
    }
    origin[folded.length()] = written.length();
    return new Folded(written, folded.toString(), Arrays.copyOf(origin, folded.length() + 1));
  }

  static String key(String written) {
    return of(written).text().strip().replaceAll("\\s+", " ");
  }

  private static int[] put(StringBuilder folded, int[] origin, char letter, int at) {
    int[] room = folded.length() + 2 >= origin.length ? Arrays.copyOf(origin, origin.length * 2) : origin;
    room[folded.length()] = at;
    folded.append(letter);
    return room;
  }

  private static char lower(int point) {
    return (char) (point >= 'A' && point <= 'Z' ? point + 32 : point);
  }

  private static char alike(char letter) {
    int at = ALIKE.indexOf(letter);
    return at < 0 ? letter : LATIN.charAt(at);
  }

  private static String fold(int point) {
    return switch (point) {
      case 0x2018, 0x2019, 0x02BC, 0x2032, 0x00B4 -> "'";
      case 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212 -> "-";
      case 0x00A0, 0x2007, 0x2009, 0x202F -> " ";
      // Letters that have no accent to take away, as they are written where the keyboard has none.
      case 0x00F8, 0x00D8 -> "o";
      case 0x0142, 0x0141 -> "l";
      case 0x0131 -> "i";
      case 0x0111, 0x0110, 0x00F0, 0x00D0 -> "d";
      case 0x00DF -> "ss";
      case 0x00E6, 0x00C6 -> "ae";
      case 0x0153, 0x0152 -> "oe";
      case 0x00AD, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, 0xFEFF -> "";
      default -> Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD)
          .replaceAll("\\p{M}", "")
          .toLowerCase(Locale.ROOT);
    };
  }

  /** The folded text with its capitals. */
  String plain() {
    StringBuilder plain = new StringBuilder(text);
    for (int at = 0; at < plain.length(); at++) {
      if (Character.isUpperCase(as(at))) {
        plain.setCharAt(at, Character.toUpperCase(plain.charAt(at)));
      }
    }
    return plain.toString();
  }

  String text() {
    return text;
  }

  String written() {
    return written;
  }

  /** Where the folded character at this place began in the text as written; its length for the end. */
  int origin(int at) {
    return origin[at];
  }

  /** The character of the text as written behind the folded one. */
  char as(int at) {
    return written.charAt(origin[at]);
  }
}
