package uk.cdop.clock;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.cdop.platform.DataFile;

/** The clocks there are: the content of `clock/clocks.yaml`. A faulty file stops the start of the product. */
@ApplicationScoped
public class Definitions {
  private static final String FILE = "/clock/clocks.yaml";

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
    byCode = DataFile.byCode(FILE, DataFile.read(FILE, Content.class).clocks(), Definition::code);
    byCode.values().forEach(Definition::usual);
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
