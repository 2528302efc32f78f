package uk.cdop.notification;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.codec.language.Soundex;
import uk.cdop.platform.NameKey;

/**
 * A surname as two of them are compared. Like means: the same letters whatever the accents, spaces, hyphens and apostrophes; or the
 * same sound (American Soundex); or so in one part of a double name. A surname that is not known is like any other.
 */
record Surname(String written) {

  /** Lower case, no accents, letters only. */
  String key() {
    return NameKey.of(written);
  }

  /** The sound of the whole name; empty where it has no letters of A to Z. */
  String soundex() {
    return sound(key());
  }

  boolean like(Surname other) {
    return key().isEmpty()
        || other.key().isEmpty()
        || key().equals(other.key())
        || sameSound(soundex(), other.soundex())
        || parts().stream().anyMatch(part -> other.parts().stream().anyMatch(theirs -> sameSound(sound(part), sound(theirs))));
  }

  /** The names of a double name, without particles too short to tell anything. */
  private List<String> parts() {
    return Arrays.stream(written.split("[\\s\\p{Pd}]+")).map(NameKey::of).filter(part -> part.length() > 2).toList();
  }

  private static boolean sameSound(String one, String other) {
    return !one.isEmpty() && one.equals(other);
  }

  private static String sound(String key) {
    return Soundex.US_ENGLISH.encode(key.replaceAll("[^a-z]", ""));
  }

  /** Says nothing, so that a name cannot slip into a log. */
  @Override
  public String toString() {
    return "Surname";
  }
}
