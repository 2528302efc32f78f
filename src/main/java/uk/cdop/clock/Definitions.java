package uk.cdop.clock;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The clocks there are: the content of `clock/clocks.yaml`. A faulty file stops the start of the product. */
@ApplicationScoped
public class Definitions {
  private static final String FILE = "/clock/clocks.yaml";
  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .build();

  private Map<String, Definition> byCode;

  protected Definitions() {} // CDI

  /** Reads the clocks from the class path. */
  static Definitions read() {
    Definitions definitions = new Definitions();
    definitions.load();
    return definitions;
  }

  /** The whole file. */
  record Content(List<Definition> clocks) {}

  void atStart(@Observes @Initialized(ApplicationScoped.class) Object started) {
    // Being called is enough: it makes the bean, and a faulty file stops the start instead of the first visitor.
  }

  @PostConstruct
  void load() {
    try (InputStream in = Definitions.class.getResourceAsStream(FILE)) {
      Map<String, Definition> read = new LinkedHashMap<>();
      for (Definition each : YAML.readValue(in, Content.class).clocks()) {
        each.usual();
        if (read.put(each.code(), each) != null) {
          throw new IllegalStateException(FILE + " has " + each.code() + " twice");
        }
      }
      byCode = read;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(FILE + " cannot be read", unreadable);
    }
  }

  /** In the order of the file. */
  List<Definition> all() {
    return List.copyOf(byCode.values());
  }

  Optional<Definition> of(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  Definition get(String code) {
    return of(code).orElseThrow(() -> new IllegalArgumentException("no clock " + code));
  }
}
