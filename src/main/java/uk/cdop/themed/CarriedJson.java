package uk.cdop.themed;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import uk.cdop.analysis.LineEntry;
import uk.cdop.analysis.PanelRecord;
import uk.cdop.documents.Papers;

/** Papers and records as they are carried between CDOPs; equal ones give equal text, so that its hash means something. */
final class CarriedJson {
  /** Lines carry the name of their kind. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "line")
  private interface Kinds {}

  private static final JsonMapper JSON = mapper();

  private CarriedJson() {}

  private static JsonMapper mapper() {
    JsonMapper.Builder builder =
        JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new Jdk8Module())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .addMixIn(LineEntry.class, Kinds.class);
    for (Class<?> kind : LineEntry.class.getPermittedSubclasses()) {
      builder.registerSubtypes(new NamedType(kind, kind.getSimpleName()));
    }
    return builder.build();
  }

  static String write(Object carried) {
    try {
      return JSON.writeValueAsString(carried);
    } catch (JsonProcessingException unwritable) {
      throw new IllegalStateException("This cannot be carried: " + carried.getClass().getSimpleName());
    }
  }

  static Papers papers(String content) {
    return read(content, Papers.class);
  }

  static PanelRecord record(String content) {
    return read(content, PanelRecord.class);
  }

  static <T> T read(String content, Class<T> type) {
    try {
      return JSON.readValue(content, type);
    } catch (JsonProcessingException malformed) {
      // The cause is left out on purpose: its text quotes the papers.
      throw new IllegalStateException("What was carried is not readable");
    }
  }

  static JsonNode read(String content) {
    return read(content, JsonNode.class);
  }

  static ObjectNode object() {
    return JSON.createObjectNode();
  }
}
