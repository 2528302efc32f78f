package uk.cdop.ncmd;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.cdop.ncmd.Dataset.Element;
import uk.cdop.ncmd.Dataset.Type;

/** The dataset versions the product knows, read from `ncmd/` when it starts; a faulty file stops the start. */
@ApplicationScoped
public class Datasets {
  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          // A bare yes or 01 in YAML is no text; a code that lost its quotes must not pass as one.
          .withCoercionConfig(
              LogicalType.Textual,
              c -> c.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail)
                  .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                  .setCoercion(CoercionInputShape.Float, CoercionAction.Fail))
          .build();

  private List<Dataset> all = List.of();

  protected Datasets() {} // CDI

  /** Reads every version from the class path. */
  public static Datasets read() {
    Datasets datasets = new Datasets();
    datasets.load();
    return datasets;
  }

  void atStart(@Observes @Initialized(ApplicationScoped.class) Object started) {
    // Being called is enough: it makes the bean, and a faulty file stops the start instead of the first visitor.
  }

  @PostConstruct
  void load() {
    try {
      all = YAML.readValue(bytes("datasets.yaml"), new TypeReference<List<String>>() {}).stream().map(Datasets::read).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("ncmd/datasets.yaml is not a list of names", unreadable);
    }
  }

  /** The version under which new documents are produced. */
  public Dataset current() {
    return all.getLast();
  }

  public Optional<Dataset> find(String version) {
    return all.stream().filter(dataset -> dataset.version().equals(version)).findFirst();
  }

  public List<Dataset> all() {
    return all;
  }

  private static Dataset read(String name) {
    try {
      return checked(YAML.readValue(bytes(name + ".yaml"), Dataset.class), name);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("ncmd/" + name + ".yaml is not a dataset", unreadable);
    }
  }

  static Dataset checked(Dataset dataset, String name) {
    if (!dataset.version().equals(name) || !name.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw wrong(name, "calls itself " + dataset.version());
    }
    Set<String> names = new HashSet<>();
    dataset.elements().forEach(element -> check(dataset, element, names));
    Set<String> files = new HashSet<>();
    for (var repeat : dataset.repeats()) {
      if (!repeat.ofForm()) {
        Fact.Rows.named(repeat.fact());
      }
      if (!names.add(repeat.path()) || !files.add(repeat.file())) {
        throw wrong(dataset.version() + ": " + repeat.path(), "is there twice");
      }
      Set<String> own = new HashSet<>();
      repeat.elements().forEach(element -> check(dataset, element, own));
    }
    return dataset;
  }

  private static void check(Dataset dataset, Element element, Set<String> names) {
    String at = dataset.version() + ": " + element.path();
    if (!names.add(element.path()) || !names.add("column " + element.file() + " " + element.column())) {
      throw wrong(at, "is there twice");
    }
    boolean coded = element.type() == Type.CODE || element.type() == Type.CODES;
    if (element.sources().isEmpty() || coded == element.list().isEmpty()) {
      throw wrong(at, "needs a source, and a list if it is a code");
    }
    if (coded) {
      dataset.list(element);
    }
    if (!element.needed().isEmpty() && !element.when().equals(new Dataset.When(null, null))) {
      throw wrong(at, "is needed and has a condition; only what is wanted may have one");
    }
    element.sources().stream().filter(source -> !source.isQuestion()).forEach(source -> Fact.known(source.fact()));
  }

  private static byte[] bytes(String file) throws IOException {
    try (InputStream in = Datasets.class.getResourceAsStream("/ncmd/" + file)) {
      if (in == null) {
        throw wrong(file, "is missing");
      }
      return in.readAllBytes();
    }
  }

  private static IllegalArgumentException wrong(String where, String complaint) {
    return new IllegalArgumentException("ncmd/" + where + " " + complaint);
  }
}
