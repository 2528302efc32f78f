package uk.cdop.notification;

/**
 * The bytes of a message as they arrived.
 *
 * @param body at most 256 KiB
 * @param cut whether more arrived than was kept; the digest is over all of it
 */
public record Arrival(String mediaType, byte[] body, boolean cut, String sha256) {
  @Override
  public String toString() {
    return "Arrival";
  }
}
