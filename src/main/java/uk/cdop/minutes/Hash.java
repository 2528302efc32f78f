package uk.cdop.minutes;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A hash of what minutes say; equal minutes have equal hashes. Each part goes in with its length, so that no two readings agree. */
final class Hash {
  private final StringBuilder said = new StringBuilder();

  private Hash() {}

  static String of(String title, int number, List<Written> blocks) {
    Hash hash = new Hash();
    hash.add(title);
    hash.add(String.valueOf(number));
    for (Written block : blocks) {
      Passage passage = block.passage();
      List.of(passage.letter(), passage.heading(), passage.shape().name(), passage.text()).forEach(hash::add);
    }
    return hash.sha256();
  }

  private void add(String part) {
    said.append(part.length()).append(':').append(part);
  }

  private String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(said.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }
}
