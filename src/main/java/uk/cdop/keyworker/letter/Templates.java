package uk.cdop.keyworker.letter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.cdop.keyworker.Step;

/** Every edition of every template, read from `letters/` and verified when the product starts; a faulty one stops the start. */
@ApplicationScoped
public class Templates {
  static final Pattern FIELD = Pattern.compile("\\{([a-z_]+)\\}");
  private static final String ROOT = "/letters/";

  private final Map<String, List<Template>> byId = new LinkedHashMap<>();

  void atStart(@Observes @Initialized(ApplicationScoped.class) Object started) {
    // Being called is enough: it makes the bean, and a faulty template stops the start instead of the first letter.
  }

  /** Reads every template from the class path. */
  static Templates read() {
    Templates templates = new Templates();
    templates.load();
    return templates;
  }

  @PostConstruct
  void load() {
    YAMLMapper yaml = new YAMLMapper();
    try {
      for (JsonNode one : yaml.readTree(bytes("letters.yaml")).path("templates")) {
        List<Template> editions = new ArrayList<>();
        for (JsonNode edition : one.path("editions")) {
          String file = one.path("id").asText() + "/" + edition.asText() + ".yaml";
          editions.add(template(one.path("id").asText(), edition.asText(), yaml.readTree(bytes(file)), file));
        }
        byId.put(one.path("id").asText(), List.copyOf(editions));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException("A file of letters is not YAML", unreadable);
    }
  }

  /** The newest edition of each, in the order of the review. */
  public List<Template> current() {
    return byId.values().stream().map(List::getLast).toList();
  }

  public Optional<Template> current(String id) {
    return Optional.ofNullable(byId.get(id)).map(List::getLast);
  }

  /** The edition in which a letter was written. */
  public Optional<Template> edition(String id, String edition) {
    return byId.getOrDefault(id, List.of()).stream().filter(one -> one.edition().equals(edition)).findFirst();
  }

  private static Template template(String id, String edition, JsonNode file, String name) {
    Template.Kind kind = Template.Kind.valueOf(text(file, "kind", name).toUpperCase(Locale.ROOT));
    List<Template.Block> body = new ArrayList<>();
    for (JsonNode block : file.path("body")) {
      body.add(block(block, name));
    }
    if (body.isEmpty() != (kind == Template.Kind.GUIDE)) {
      throw faulty(name, "a guide has no body, and everything else has one");
    }
    Template template =
        new Template(
            id,
            edition,
            kind,
            text(file, "title", name),
            text(file, "when", name),
            file.has("step") ? Optional.of(Step.valueOf(file.path("step").asText())) : Optional.empty(),
            file.path("own").asText(""),
            body);
    if (template.asksOwnWords() != Merge.fields(template).contains(Field.OWN)) {
      throw faulty(name, "own words are asked for and not used, or used and not asked for");
    }
    return template;
  }

  private static Template.Block block(JsonNode block, String name) {
    if (block.has("heading")) {
      return new Template.Block.Heading(verified(block.path("heading").asText(), name));
    }
    if (block.has("text")) {
      Optional<Field> when = block.has("when") ? Optional.of(field(block.path("when").asText(), name)) : Optional.empty();
      return new Template.Block.Text(verified(block.path("text").asText().strip(), name), when);
    }
    if (block.has("list")) {
      List<String> items = new ArrayList<>();
      block.path("list").forEach(item -> items.add(verified(item.asText(), name)));
      return new Template.Block.Items(items);
    }
    if (block.has("answers")) {
      return new Template.Block.Answers();
    }
    throw faulty(name, "a block is neither heading, text, list nor answers");
  }

  private static String verified(String text, String name) {
    Matcher found = FIELD.matcher(text);
    while (found.find()) {
      field(found.group(1), name);
    }
    if (text.isBlank() || FIELD.matcher(text).replaceAll("").matches("(?s).*[{}].*")) {
      throw faulty(name, "a block is empty or has a brace that belongs to no field");
    }
    return text;
  }

  private static Field field(String key, String name) {
    return Field.of(key).orElseThrow(() -> faulty(name, "there is no field " + key));
  }

  private static String text(JsonNode file, String key, String name) {
    String text = file.path(key).asText("");
    if (text.isBlank()) {
      throw faulty(name, key + " is missing");
    }
    return text;
  }

  private static IllegalArgumentException faulty(String name, String complaint) {
    return new IllegalArgumentException("letters/" + name + ": " + complaint);
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream in = Templates.class.getResourceAsStream(ROOT + name)) {
      if (in == null) {
        throw faulty(name, "the file is missing");
      }
      return in.readAllBytes();
    }
  }
}
