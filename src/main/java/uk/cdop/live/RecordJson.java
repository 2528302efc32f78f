package uk.cdop.live;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.cdop.analysis.LineEntry;
import uk.cdop.analysis.PanelRecord;
import uk.cdop.analysis.PartEntry;

/** Records and what was typed, as they are stored. Kinds of lines that this module does not know are carried as they are. */
final class RecordJson {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .addMixIn(LineEntry.class, Named.class)
          .build();

  static {
    JSON.registerSubtypes(LineEntry.class.getPermittedSubclasses());
  }

  /** A line says of which kind it is. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "line")
  private interface Named {}

  private RecordJson() {}

  static String write(PanelRecord record) {
    return written(record);
  }

  static PanelRecord record(String json) {
    return read(json, new TypeReference<>() {});
  }

  static String write(Fields fields) {
    return written(fields.values());
  }

  static Fields fields(String json) {
    Map<String, List<String>> values = read(json, new TypeReference<>() {});
    return new Fields(values);
  }

  /** A part with some of its members put in the place of those it had; the others stay. */
  static <P extends PartEntry> P changed(P part, Class<P> type, Map<String, ?> members) {
    return changedTo(part, type, members).orElseThrow(() -> new IllegalArgumentException("not a part of a record"));
  }

  /** The line, or nothing when what would come of it is not a line that an analysis can hold. */
  static Optional<LineEntry> changed(LineEntry line, Map<String, ?> members) {
    return changedTo(line, LineEntry.class, members);
  }

  private static <T> Optional<T> changedTo(T whole, Class<T> type, Map<String, ?> members) {
    ObjectNode tree = JSON.valueToTree(whole);
    members.forEach((name, value) -> tree.set(name, JSON.valueToTree(value)));
    return converted(tree, type);
  }

  private static <T> Optional<T> converted(ObjectNode tree, Class<T> type) {
    try {
      return Optional.of(JSON.treeToValue(tree, type));
    } catch (JsonProcessingException notOne) {
      return Optional.empty();
    }
  }

  private static String written(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("Plain records can be written");
    }
  }

  private static <T> T read(String json, TypeReference<T> type) {
    try {
      return JSON.readValue(json, type);
    } catch (JsonProcessingException damaged) {
      // The cause is left out on purpose: its text quotes the record.
      throw new IllegalStateException("A stored record cannot be read");
    }
  }
}
