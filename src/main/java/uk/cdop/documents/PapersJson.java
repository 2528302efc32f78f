package uk.cdop.documents;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** Papers as JSON; equal papers give equal bytes, so that the hash means something. */
final class PapersJson {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private PapersJson() {}

  static String write(Papers papers) {
    ObjectNode root = JSON.createObjectNode().put("headline", papers.headline());
    ArrayNode sections = root.putArray("sections");
    for (Papers.Section section : papers.sections()) {
      ObjectNode written = sections.addObject().put("heading", section.heading()).put("folded", section.folded());
      ArrayNode lines = written.putArray("lines");
      for (Papers.Line line : section.lines()) {
        ArrayNode answers = lines.addObject().put("question", line.question()).putArray("answers");
        line.answers().forEach(answers::add);
      }
    }
    if (!papers.pictures().isEmpty()) {
      // Papers without images keep the bytes, and so the hash, that they had before there were any.
      ArrayNode pictures = root.putArray("pictures");
      for (Papers.Picture picture : papers.pictures()) {
        pictures.addObject().put("file", picture.file().toString()).put("description", picture.description()).put("sha256", picture.sha256());
      }
    }
    return root.toString();
  }

  static Papers read(String content) {
    try {
      JsonNode root = JSON.readTree(content);
      List<Papers.Section> sections = new ArrayList<>();
      for (JsonNode section : root.path("sections")) {
        List<Papers.Line> lines = new ArrayList<>();
        for (JsonNode line : section.path("lines")) {
          List<String> answers = new ArrayList<>();
          line.path("answers").forEach(answer -> answers.add(answer.asText()));
          lines.add(new Papers.Line(line.path("question").asText(), answers));
        }
        sections.add(new Papers.Section(section.path("heading").asText(), section.path("folded").asBoolean(), lines));
      }
      List<Papers.Picture> pictures = new ArrayList<>();
      for (JsonNode picture : root.path("pictures")) {
        pictures.add(
            new Papers.Picture(
                UUID.fromString(picture.path("file").asText()), picture.path("description").asText(), picture.path("sha256").asText()));
      }
      return new Papers(root.path("headline").asText(), sections, pictures);
    } catch (JsonProcessingException malformed) {
      // The cause is left out on purpose: its text quotes the papers.
      throw new IllegalStateException("Stored papers are not readable");
    }
  }

  static String sha256(String content) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }
}
