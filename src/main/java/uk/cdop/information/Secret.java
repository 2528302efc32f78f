package uk.cdop.information;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;

/** Random secrets of links, codes and sessions, and the hashes that are kept in their place. */
public final class Secret {
  /** No letter or digit that is easily read as another. */
  static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int TOKEN_BYTES = 32;
  private static final int CODE_LENGTH = 8;

  private Secret() {}

  /** 256 bits, as they stand in an address or a cookie. */
  public static String token() {
    byte[] bytes = new byte[TOKEN_BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Eight letters and digits, 40 bits, to be typed by a person. */
  public static String code() {
    return letters(CODE_LENGTH);
  }

  /** Names a request in mail and on paper, such as `RQ-7K2M-9P`; it opens nothing. */
  public static String reference() {
    return "RQ-" + letters(4) + "-" + letters(2);
  }

  public static byte[] hash(String secret) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256", impossible);
    }
  }

  /** The hash of a code of a link. The token goes in, so that a stolen database does not give short codes away. */
  public static byte[] codeHash(String token, String code) {
    return hash(token + " " + plain(code));
  }

  public static boolean same(byte[] one, byte[] other) {
    return MessageDigest.isEqual(one, other);
  }

  /** A code as it was typed, without spaces and hyphens, in capitals. */
  private static String plain(String typed) {
    return typed.replaceAll("[\\s\\u00a0\\u2010-\\u2015-]", "").toUpperCase(Locale.UK);
  }

  private static String letters(int count) {
    StringBuilder letters = new StringBuilder(count);
    for (int i = 0; i < count; i++) {
      letters.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return letters.toString();
  }
}
