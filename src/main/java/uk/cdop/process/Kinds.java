package uk.cdop.process;

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
import java.util.Set;
import java.util.TreeSet;

/** The kinds of process there are: the content of `process/kinds.yaml`. A faulty file stops the start of the product. */
@ApplicationScoped
public class Kinds {
  private static final String FILE = "/process/kinds.yaml";
  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .build();

  private Map<String, Kind> byCode;

  protected Kinds() {} // CDI

  /** Reads the kinds from the class path. */
  static Kinds read() {
    Kinds kinds = new Kinds();
    kinds.load();
    return kinds;
  }

  /** The whole file. */
  record Content(List<Kind> kinds) {}

  void atStart(@Observes @Initialized(ApplicationScoped.class) Object started) {
    // Being called is enough: it makes the bean, and a faulty file stops the start instead of the first visitor.
  }

  @PostConstruct
  void load() {
    try (InputStream in = Kinds.class.getResourceAsStream(FILE)) {
      Map<String, Kind> read = new LinkedHashMap<>();
      for (Kind each : YAML.readValue(in, Content.class).kinds()) {
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
  List<Kind> all() {
    return List.copyOf(byCode.values());
  }

  Optional<Kind> of(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  Kind get(String code) {
    return of(code).orElseThrow(() -> new IllegalArgumentException("no process " + code));
  }

  /** Every question that a suggestion reads. */
  Set<String> questions() {
    Set<String> questions = new TreeSet<>(Set.of("birth.gestation_weeks"));
    all().forEach(kind -> kind.prompts().forEach(prompt -> prompt.any().forEach(given -> questions.add(given.question()))));
    return questions;
  }
}
