package uk.cdop.notification;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** The 128 random bits that a notifier's browser holds; the database knows only their hash. */
public record DraftToken(String value) {
  private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{32}");
  private static final SecureRandom RANDOM = new SecureRandom();

  public static DraftToken fresh() {
    byte[] bits = new byte[16];
    RANDOM.nextBytes(bits);
    return new DraftToken(HexFormat.of().formatHex(bits));
  }

  public static Optional<DraftToken> read(String cookie) {
    return cookie != null && SHAPE.matcher(cookie).matches() ? Optional.of(new DraftToken(cookie)) : Optional.empty();
  }

  String hash() {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256", impossible);
    }
  }

  @Override
  public String toString() {
    return "DraftToken";
  }
}
