package uk.cdop.themed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.StreamSupport;

/** The words a CDOP agrees to before it shares cases, with their version. */
public record Agreement(String version, List<String> paragraphs) {
  static final Agreement CURRENT = read();

  public Agreement {
    paragraphs = List.copyOf(paragraphs);
  }

  private static Agreement read() {
    try (InputStream in = Agreement.class.getResourceAsStream("/themed/agreement.yaml")) {
      JsonNode root = new YAMLMapper().readTree(in);
      return new Agreement(
          root.required("version").asText(),
          StreamSupport.stream(root.required("paragraphs").spliterator(), false).map(JsonNode::asText).toList());
    } catch (IOException unreadable) {
      throw new UncheckedIOException("themed/agreement.yaml cannot be read", unreadable);
    }
  }
}
