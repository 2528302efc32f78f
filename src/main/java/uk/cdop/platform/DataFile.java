package uk.cdop.platform;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * A YAML file of the class path that holds rules of the product, read into records. A key that stands twice or that the record does not
 * know is a fault, so that a slip of the pen stops the start of the product instead of being passed over.
 */
@ModuleApi
public final class DataFile {
  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .build();

  private DataFile() {}

  /**
   * @param path from the root of the class path, such as `/clock/clocks.yaml`
   * @throws UncheckedIOException when it is not there, or not as the type wants it
   */
  public static <T> T read(String path, Class<T> type) {
    try (InputStream in = DataFile.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IOException("no such file");
      }
      return YAML.readValue(in, type);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(path + " cannot be read", unreadable);
    }
  }

  /**
   * Its entries by their codes, in the order of the file.
   *
   * @throws IllegalStateException when a code stands twice
   */
  public static <T> Map<String, T> byCode(String path, Collection<T> entries, Function<T, String> code) {
    Map<String, T> all = new LinkedHashMap<>();
    for (T each : entries) {
      if (all.put(code.apply(each), each) != null) {
        throw new IllegalStateException(path + " has " + code.apply(each) + " twice");
      }
    }
    return all;
  }
}
