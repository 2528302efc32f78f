package uk.cdop.analysis;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.cdop.platform.ModuleApi;

/**
 * The code lists of the Analysis form, each with where its wording comes from. A list whose wording was
 * not compared with the published form says so, and the pages show it.
 */
@ModuleApi
@ApplicationScoped
public class AnalysisCodes {
  private static final YAMLMapper YAML = new YAMLMapper();

  private final CodeFile categories = read("categories");
  private final CodeFile categoryRules = read("category-rules");
  private final CodeFile domains = read("domains");
  private final CodeFile factors = read("factors");
  private final CodeFile grades = read("grades");
  private final CodeFile modifiability = read("modifiability");
  private final CodeFile oldGrades = formCodes("influence_level_form_c");
  private final Map<CodeName, CodeFile> forms = new EnumMap<>(CodeName.class);

  public AnalysisCodes() {
    for (CodeName name : CodeName.values()) {
      forms.put(name, formCodes(name.name().toLowerCase(Locale.ROOT)));
    }
  }

  /** The lists that the Analysis form shares with the other forms. */
  public enum CodeName {
    ACTION_STATUS,
    AGENCY_TYPE,
    ISSUE_SOURCE,
    NOTIFICATION_ARISING,
    RECOMMENDATION_KIND,
    SEX
  }

  /** A list as it stands in its file. */
  public record CodeFile(String provenance, boolean draft, List<AnalysisCode> codes) {
    public CodeFile {
      codes = List.copyOf(codes);
    }

    public Optional<AnalysisCode> find(String code) {
      return codes.stream().filter(each -> each.code().equals(code)).findFirst();
    }
  }

  public List<AnalysisCode> categories() {
    return categories.codes();
  }

  public Optional<AnalysisCode> category(String code) {
    return categories.find(code);
  }

  /** The category with its number, such as `8 Perinatal/neonatal event`; empty for an empty code. */
  public String categoryName(String code) {
    return category(code).map(each -> each.code() + " " + each.label()).orElse("");
  }

  public String subcategoryName(String code) {
    return categories.codes().stream()
        .flatMap(each -> each.codes().stream())
        .filter(each -> each.code().equals(code))
        .map(each -> each.code() + " " + each.label())
        .findFirst()
        .orElse("");
  }

  public List<String> categoryRules() {
    return categoryRules.codes().stream().map(AnalysisCode::label).toList();
  }

  public String categoryRule(String code) {
    return categoryRules.find(code).orElseThrow().label();
  }

  public List<AnalysisCode> domains() {
    return domains.codes();
  }

  public Optional<AnalysisCode> domain(String code) {
    return domains.find(code);
  }

  public List<AnalysisCode> factorsOf(String domain) {
    return factors.codes().stream().filter(each -> each.domain().equals(domain)).toList();
  }

  public String factorName(String code) {
    return factors.find(code).map(AnalysisCode::label).orElse("");
  }

  public List<AnalysisCode> grades() {
    return grades.codes();
  }

  /** A grade in words; one that only old forms gave says so. */
  public String gradeName(int grade) {
    String code = String.valueOf(grade);
    return grades.find(code).map(AnalysisCode::label)
        .or(() -> oldGrades.find(code).map(old -> old.label() + " (a grade of old forms)"))
        .orElse("");
  }

  public List<AnalysisCode> of(CodeName list) {
    return forms.get(list).codes();
  }

  public String label(CodeName list, String code) {
    return forms.get(list).find(code).map(AnalysisCode::label).orElse("");
  }

  public List<AnalysisCode> modifiability() {
    return modifiability.codes();
  }

  public String modifiabilityName(String code) {
    return modifiability.find(code).map(AnalysisCode::label).orElse("");
  }

  /** Whether any wording still waits to be compared with the published form. */
  public boolean draft() {
    return Stream.of(categories, categoryRules, domains, factors, grades, modifiability).anyMatch(CodeFile::draft);
  }

  private static CodeFile read(String name) {
    return readFile("/analysis/" + name + ".yaml");
  }

  private static CodeFile formCodes(String name) {
    return readFile("/forms/codes/" + name + ".yaml");
  }

  private static CodeFile readFile(String file) {
    try (InputStream in = AnalysisCodes.class.getResourceAsStream(file)) {
      return YAML.readValue(in, CodeFile.class);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(file + " cannot be read", unreadable);
    }
  }
}
