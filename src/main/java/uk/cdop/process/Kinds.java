package uk.cdop.process;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import uk.cdop.platform.DataFile;

/** The kinds of process there are: the content of `process/kinds.yaml`. A faulty file stops the start of the product. */
@ApplicationScoped
public class Kinds {
  private static final String FILE = "/process/kinds.yaml";

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
    byCode = DataFile.byCode(FILE, DataFile.read(FILE, Content.class).kinds(), Kind::code);
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
