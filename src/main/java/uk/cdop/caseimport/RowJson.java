package uk.cdop.caseimport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Cells, entries and mistakes as they are stored. */
final class RowJson {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private RowJson() {}

  static String write(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("Plain texts can be written");
    }
  }

  static List<String> texts(String json) {
    return read(json, new TypeReference<List<String>>() {});
  }

  static List<RowMistake> mistakes(String json) {
    return read(json, new TypeReference<List<RowMistake>>() {});
  }

  static Map<Field, String> entries(String json) {
    Map<Field, String> entries = new EnumMap<>(Field.class);
    read(json, new TypeReference<Map<String, String>>() {}).forEach((key, value) -> Field.ofKey(key).ifPresent(field -> entries.put(field, value)));
    return entries;
  }

  static Map<String, String> keyed(Map<Field, String> entries) {
    Map<String, String> keyed = new TreeMap<>();
    entries.forEach((field, value) -> keyed.put(field.key(), value));
    return keyed;
  }

  static List<Optional<Field>> fields(String json) {
    return texts(json).stream().map(Field::ofKey).toList();
  }

  static String fields(List<Optional<Field>> mapping) {
    return write(mapping.stream().map(field -> field.map(Field::key).orElse("")).toList());
  }

  private static <T> T read(String json, TypeReference<T> type) {
    try {
      return JSON.readValue(json, type);
    } catch (JsonProcessingException damaged) {
      // The cause is left out on purpose: its text quotes the row.
      throw new IllegalStateException("A stored row cannot be read");
    }
  }
}
