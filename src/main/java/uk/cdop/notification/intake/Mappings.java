package uk.cdop.notification.intake;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import uk.cdop.forms.Edition;
import uk.cdop.forms.Editions;

/** The mappings of all services, read and verified when the product starts; a faulty one stops the start. */
@ApplicationScoped
public class Mappings {
  private static final String ROOT = "/intake/";

  private final Map<String, Mapping> bySource = new LinkedHashMap<>();

  @Inject Editions editions;

  /** Reads every mapping from the class path against this edition. */
  public static Mappings read(Edition edition) {
    Mappings mappings = new Mappings();
    mappings.load(edition);
    return mappings;
  }

  void atStart(@Observes @Initialized(ApplicationScoped.class) Object started) {
    // Being called is enough: it makes the bean, and a faulty mapping stops the start instead of the first message.
  }

  @PostConstruct
  void load() {
    load(editions.current("notification"));
  }

  private void load(Edition edition) {
    try {
      for (var source : new YAMLMapper().readTree(bytes("sources")).path("sources")) {
        Mapping mapping = new MappingReader(source.asText()).read(bytes(source.asText()), edition);
        if (!mapping.source().equals(source.asText())) {
          throw new IllegalArgumentException("intake/" + source.asText() + ".yaml calls itself otherwise");
        }
        bySource.put(mapping.source(), mapping);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException("A file of intake is not YAML", unreadable);
    }
  }

  public Optional<Mapping> find(String source) {
    return Optional.ofNullable(bySource.get(source));
  }

  public Collection<Mapping> all() {
    return Collections.unmodifiableCollection(bySource.values());
  }

  /** What people call a service; its short name where it is no longer known. */
  public String title(String source) {
    return find(source).map(Mapping::title).orElse(source);
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream in = Mappings.class.getResourceAsStream(ROOT + name + ".yaml")) {
      if (in == null) {
        throw new IllegalArgumentException("intake/" + name + ".yaml is missing");
      }
      return in.readAllBytes();
    }
  }
}
