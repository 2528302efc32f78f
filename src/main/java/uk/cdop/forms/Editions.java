package uk.cdop.forms;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.cdop.platform.ModuleApi;

/**
 * All published editions, read and verified when the product starts; a faulty edition stops the start. The file
 * {@code forms/editions.yaml} lists them, because a class path cannot be listed everywhere.
 */
@ModuleApi
@ApplicationScoped
public class Editions {

  private static final String ROOT = "/forms/";

  private final Map<String, List<Edition>> byForm = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> sets = new LinkedHashMap<>();

  protected Editions() {} // CDI

  /** Reads every edition from the class path. */
  public static Editions read() {
    var editions = new Editions();
    editions.load();
    return editions;
  }

  void atStart(@Observes @Initialized(ApplicationScoped.class) Object started) {
    // Being called is enough: it makes the bean, and a faulty edition stops the start instead of the first visitor.
  }

  @PostConstruct
  void load() {
    var index = parse("editions.yaml").only("codes", "forms", "sets");
    Map<String, CodeList> lists =
        index.texts("codes").stream().map(Editions::codeList).collect(Collectors.toMap(CodeList::name, list -> list));
    var rules = Rules.contributed();
    index.each("forms").forEach(form -> {
      form.only("id", "editions");
      byForm.put(form.text("id"), form.texts("editions").stream().map(name -> edition(form.text("id"), name, lists, rules)).toList());
    });
    index.each("sets").forEach(set -> {
      set.only("id", "forms");
      Map<String, String> members = new LinkedHashMap<>();
      set.each("forms").forEach(member -> {
        member.only("form", "edition");
        String form = member.text("form");
        find(form, member.text("edition")).orElseThrow(() -> member.wrong("names an edition that does not exist"));
        members.put(form, member.text("edition"));
      });
      sets.put(set.text("id"), Collections.unmodifiableMap(members));
    });
  }

  /** The published sets of forms, oldest first: the edition of each form that belonged to it, by form. */
  public Map<String, Map<String, String>> sets() {
    return Collections.unmodifiableMap(sets);
  }

  /** Every form that is known, whether it is still sent or only read. */
  public Set<String> forms() {
    return Collections.unmodifiableSet(byForm.keySet());
  }

  /** The editions of one form, oldest first; none when there is no such form. */
  public List<Edition> of(String form) {
    return List.copyOf(byForm.getOrDefault(form, List.of()));
  }

  /** The newest edition of a form, for new responses. */
  public Edition current(String form) {
    var editions = byForm.getOrDefault(form, List.of());
    if (editions.isEmpty()) {
      throw new IllegalArgumentException("There is no form called " + form);
    }
    return editions.get(editions.size() - 1);
  }

  public Optional<Edition> find(String form, String edition) {
    return byForm.getOrDefault(form, List.of()).stream().filter(each -> each.name().equals(edition)).findFirst();
  }

  /** Every edition of every form, oldest first within a form. */
  public List<Edition> all() {
    return byForm.values().stream().flatMap(List::stream).toList();
  }

  private static Edition edition(String form, String name, Map<String, CodeList> lists, Rules rules) {
    String file = form + "/" + name + ".yaml";
    var edition = new EditionReader(lists, rules).read(parse(file), digest(bytes(file)));
    if (!edition.form().equals(form) || !edition.name().equals(name)) {
      throw new IllegalArgumentException(file + " calls itself " + edition.form() + " " + edition.name());
    }
    return edition;
  }

  private static CodeList codeList(String name) {
    var yaml = parse("codes/" + name + ".yaml").only("provenance", "codes");
    var codes = yaml.each("codes").map(code -> {
      code.only("code", "label", "hint");
      return new CodeList.Code(code.text("code"), code.text("label"), code.text("hint", ""));
    });
    return new CodeList(name, yaml.text("provenance"), codes.toList());
  }

  static YamlNode parse(String file) {
    try {
      return YamlNode.parse(file, bytes(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("forms/" + file + " is not YAML", unreadable);
    }
  }

  private static byte[] bytes(String file) {
    try (InputStream in = Editions.class.getResourceAsStream(ROOT + file)) {
      if (in == null) {
        throw new IllegalArgumentException("forms/" + file + " is missing");
      }
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("forms/" + file + " cannot be read", unreadable);
    }
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256", impossible);
    }
  }
}
