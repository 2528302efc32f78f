package uk.cdop.keyworker.letter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import uk.cdop.platform.word.WordDocument;

/** A letter's words as they are stored and as a Word file. What goes wrong is told without the words. */
final class Content {
  private static final JsonMapper JSON = new JsonMapper();

  private Content() {}

  /** What the writer typed besides the addressee. */
  record Typed(String reach, String own) {}

  static String write(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("A letter cannot be written");
    }
  }

  static Typed typed(String json) {
    return read(json, Typed.class);
  }

  static List<Merge.Piece> pieces(String json) {
    return Arrays.asList(read(json, Merge.Piece[].class));
  }

  private static <T> T read(String json, Class<T> type) {
    try {
      return JSON.readValue(json, type);
    } catch (JsonProcessingException malformed) {
      throw new IllegalStateException("A stored letter is not readable");
    }
  }

  static byte[] word(String title, List<Merge.Piece> pieces) {
    return WordDocument.titled(
        title,
        file -> {
          file.heading(1, title);
          for (Merge.Piece piece : pieces) {
            switch (piece.kind()) {
              case HEADING -> file.heading(2, piece.text());
              case TEXT -> file.text(piece.text());
              case LIST -> file.list(piece.items());
            }
          }
        });
  }

  static String sha256(String content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }
}
