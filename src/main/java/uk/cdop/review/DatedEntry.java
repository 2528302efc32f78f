package uk.cdop.review;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HexFormat;
import java.util.Optional;
import uk.cdop.platform.ModuleApi;

/**
 * Something that happened on a day, and who recorded it.
 *
 * @param key names the entry for good, so that an edit finds it again; see {@link #keyOf}
 * @param thing names an event that has one date only, such as {@code child.birth_date}: two dates for it contradict each other;
 *     empty for what can happen more than once
 * @param what a few words: what happened
 * @param detail what was written about it; may be empty
 * @param source who recorded it, as the CDOP knows them
 * @param sourceKind who recorded it, for readers who work without names, such as {@code GP}
 * @param notBrought whether the child should have been seen and was not brought
 */
@ModuleApi
public record DatedEntry(
    String key, LocalDate on, Optional<LocalTime> at, Kind kind, String thing, String what, String detail, String source,
    String sourceKind, boolean notBrought) {

  /** What sort of thing happened. */
  @ModuleApi
  public enum Kind {
    BIRTH("Birth"),
    DEATH("Death"),
    NOTIFICATION("Notification"),
    CONTACT("Contact with a service"),
    EVENT("Other event"),
    DOCUMENT("Document"),
    ADDED("Added by the CDOP");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /** The same parts always give the same key: 32 letters and digits that tell nothing. */
  public static String keyOf(String... parts) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(String.join("\u0001", parts).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, 32);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256", impossible);
    }
  }

  /** What happened and what was written about it, as one text. */
  public String text() {
    return detail.isEmpty() ? what : what + "\n" + detail;
  }

  @Override
  public String toString() {
    return "DatedEntry " + key;
  }
}
