package uk.cdop.notification;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a notifier is told instead of anything about the child, such as `N-7F3K-22`: random, easy to read out, without vowels and
 * without letters or digits that are mistaken for one another.
 */
record Reference(String text) {
  private static final String LETTERS = "3479CDFGHJKMNPQRTVWXY";
  private static final String DIGITS = "23456789";
  private static final Pattern SHAPE = Pattern.compile("N-[0-9A-Z]{4}-[0-9]{2}");
  private static final SecureRandom RANDOM = new SecureRandom();

  static Reference random() {
    return new Reference("N-" + some(LETTERS, 4) + "-" + some(DIGITS, 2));
  }

  /** Reads what a person typed or a machine sent; empty when it is no reference. */
  static Optional<Reference> read(String typed) {
    String plain = typed.strip().toUpperCase(Locale.UK);
    return SHAPE.matcher(plain).matches() ? Optional.of(new Reference(plain)) : Optional.empty();
  }

  private static String some(String of, int count) {
    return RANDOM.ints(count, 0, of.length()).collect(StringBuilder::new, (text, at) -> text.append(of.charAt(at)), StringBuilder::append).toString();
  }
}
