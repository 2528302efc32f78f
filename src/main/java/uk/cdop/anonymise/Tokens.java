package uk.cdop.anonymise;

import java.util.ArrayList;
import java.util.List;

/** The words and numbers of a text; a change of capitals or from letters to digits begins a new one. */
final class Tokens {
  /**
   * @param word folded
   * @param from first character in the folded text
   * @param start first character in the text as written
   * @param shape how it is written
   * @param opens whether a sentence may begin with it
   */
  record Token(String word, int from, int to, int start, int end, Shape shape, boolean opens) {
    boolean capital() {
      return shape == Shape.CAPITAL || shape == Shape.UPPER;
    }

    boolean letters() {
      return shape != Shape.DIGITS;
    }

    boolean single() {
      return word.length() == 1 && letters();
    }
  }

  /** How a word is written; a single capital letter is UPPER. */
  enum Shape {
    LOWER,
    CAPITAL,
    UPPER,
    DIGITS
  }

  private final Folded folded;
  private final List<Token> all = new ArrayList<>();
  private final boolean shouted;

  private Tokens(Folded folded) {
    this.folded = folded;
    String text = folded.text();
    int at = 0;
    while (at < text.length()) {
      if (!Character.isLetterOrDigit(text.charAt(at))) {
        at++;
        continue;
      }
      int end = at + 1;
      while (end < text.length() && Character.isLetterOrDigit(text.charAt(end)) && !breaks(text, end)) {
        end++;
      }
      all.add(new Token(text.substring(at, end), at, end, folded.origin(at), folded.origin(end), shape(text, at, end), opens(at)));
      at = end;
    }
    long upper = all.stream().filter(token -> token.shape() == Shape.UPPER && token.word().length() > 1).count();
    long words = all.stream().filter(token -> token.letters() && token.word().length() > 1).count();
    this.shouted = words >= 2 && upper * 10 >= words * 7;
  }

  static Tokens of(Folded folded) {
    return new Tokens(folded);
  }

  int size() {
    return all.size();
  }

  Token get(int at) {
    return all.get(at);
  }

  /** The words of a span as they were written. */
  String written(Span span) {
    return folded.written().substring(span.from(), span.to());
  }

  /** The text as written between two places. */
  String between(int from, int to) {
    return folded.written().substring(Math.min(from, to), to);
  }

  /** The number of the word that begins at a place of the text as written, or -1. */
  int startingAt(int start) {
    int low = 0;
    int high = all.size() - 1;
    while (low <= high) {
      int middle = (low + high) / 2;
      int at = all.get(middle).start();
      if (at == start) {
        return middle;
      }
      if (at < start) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  /** Where a folded character stands in the text as written. */
  int origin(int at) {
    return folded.origin(at);
  }

  /** The folded word at a place, empty beyond the ends. */
  String word(int at) {
    return at < 0 || at >= all.size() ? "" : all.get(at).word();
  }

  /** The folded characters between a word and the one before. */
  String gap(int at) {
    return at <= 0 || at >= all.size() ? "\n" : folded.text().substring(all.get(at - 1).to(), all.get(at).from());
  }

  /** What follows a word up to the next, at most three characters. */
  String after(int at) {
    int to = all.get(at).to();
    int end = Math.min(at + 1 < all.size() ? all.get(at + 1).from() : folded.text().length(), to + 3);
    return folded.text().substring(to, end);
  }

  /** Whether the words stand side by side as the parts of one name do. */
  boolean joined(int at) {
    String gap = gap(at);
    return gap.length() <= 3 && gap.chars().noneMatch(c -> "\n;!?:()\"".indexOf(c) >= 0);
  }

  /** Whether only blanks, or nothing, lie between a word and the one before. */
  boolean beside(int at) {
    String gap = gap(at);
    return gap.length() <= 2 && gap.isBlank() && gap.indexOf('\n') < 0;
  }

  /** Whether nearly all of the text is in capitals, so that capitals say nothing. */
  boolean shouted() {
    return shouted;
  }

  private boolean breaks(String text, int at) {
    boolean digit = Character.isDigit(text.charAt(at));
    if (digit != Character.isDigit(text.charAt(at - 1))) {
      return true;
    }
    return !digit && Character.isUpperCase(folded.as(at)) && Character.isLowerCase(folded.as(at - 1));
  }

  private Shape shape(String text, int from, int to) {
    if (Character.isDigit(text.charAt(from))) {
      return Shape.DIGITS;
    }
    if (!Character.isUpperCase(folded.as(from))) {
      return Shape.LOWER;
    }
    for (int at = from + 1; at < to; at++) {
      if (!Character.isUpperCase(folded.as(at))) {
        return Shape.CAPITAL;
      }
    }
    return Shape.UPPER;
  }

  private boolean opens(int at) {
    String text = folded.text();
    for (int before = at - 1; before >= 0; before--) {
      char sign = text.charAt(before);
      if (sign == '\n' || sign == '?' || sign == '!' || sign == ':' || sign == '.' && !initial(text, before)) {
        return true;
      }
      if (!Character.isWhitespace(sign) && "\"'(-\u2022\u201c".indexOf(sign) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether a full stop ends a title or an initial and not a sentence. */
  private static boolean initial(String text, int stop) {
    int from = stop;
    while (from > 0 && Character.isLetter(text.charAt(from - 1)) && stop - from < 6) {
      from--;
    }
    return stop - from == 1 || Lexicon.TITLES.contains(text.substring(from, stop)) || text.startsWith("st", from) && stop - from == 2;
  }
}
