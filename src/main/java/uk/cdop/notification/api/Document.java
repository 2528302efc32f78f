package uk.cdop.notification.api;

import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import uk.cdop.forms.Answers;
import uk.cdop.forms.AnswersJson;
import uk.cdop.platform.web.Problems;

/** The body of a request as answers, or the problem that keeps it from being read. No problem quotes what was sent. */
sealed interface Document {
  int LARGEST = 256 * 1024;

  /**
   * @param key what the idempotency key is remembered by; empty when none was sent
   */
  record Readable(Answers answers, Optional<String> key) implements Document {}

  record Unreadable(Response problem) implements Document {}

  static Document read(InputStream body, String key) {
    if (key != null && !key.matches("[\\x21-\\x7e]{8,100}")) {
      return bad("An Idempotency-Key has 8 to 100 visible characters.");
    }
    try {
      byte[] bytes = body.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        return new Unreadable(Problems.json(413, "Document too large", "A notification has at most 256 KiB."));
      }
      // Strict: what is no UTF-8 is refused instead of being kept with replaced characters.
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return new Readable(AnswersJson.read(text), Optional.ofNullable(key).map(Document::digest));
    } catch (CharacterCodingException notText) {
      return bad("The document must be UTF-8.");
    } catch (IOException brokenOff) {
      return bad("The document ended early.");
    } catch (IllegalArgumentException notAnswers) {
      return bad(notAnswers.getMessage() + ".");
    }
  }

  private static Unreadable bad(String detail) {
    return new Unreadable(Problems.json(400, "Document not readable", detail));
  }

  /** Keys of strangers share one table with those of staff; the hash keeps them apart. */
  private static String digest(String key) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(("notify " + key).getBytes(StandardCharsets.US_ASCII));
      return "notify-" + HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256", impossible);
    }
  }
}
