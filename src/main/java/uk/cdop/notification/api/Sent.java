package uk.cdop.notification.api;

import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import uk.cdop.notification.Arrival;
import uk.cdop.platform.web.Problems;

/** The body of a request as a message to be kept whatever it holds, or the problem that keeps even that from being done. */
sealed interface Sent {
  int KEPT = 256 * 1024;
  int MOST = 8 * 1024 * 1024;

  record Whole(String keyHash, Arrival arrival) implements Sent {}

  record Unusable(Response problem) implements Sent {}

  static Sent read(InputStream body, String key, String mediaType) {
    if (key == null || !key.matches("[\\x21-\\x7e]{8,100}")) {
      return bad(400, "Message not kept", "Send an Idempotency-Key of 8 to 100 visible characters, the same for every try to send one message.");
    }
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] kept = body.readNBytes(KEPT);
      digest.update(kept);
      long more = 0;
      byte[] rest = new byte[8192];
      for (int read = body.read(rest); read >= 0; read = body.read(rest)) {
        digest.update(rest, 0, read);
        more += read;
        if (more > MOST) {
          return bad(413, "Message too large", "The message is far larger than the 256 KiB a message may have. Nothing was kept.");
        }
      }
      String type = mediaType == null ? "" : mediaType.substring(0, Math.min(200, mediaType.length()));
      return new Whole(hash(key), new Arrival(type, kept, more > 0, HexFormat.of().formatHex(digest.digest())));
    } catch (IOException brokenOff) {
      // Half a body under this key would stand in the way of the whole one that the sender sends next.
      return bad(400, "Message not kept", "The message ended early. Send it again with the same key.");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256", impossible);
    }
  }

  private static String hash(String key) throws NoSuchAlgorithmException {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.US_ASCII)));
  }

  private static Unusable bad(int status, String title, String detail) {
    return new Unusable(Problems.json(status, title, detail));
  }
}
