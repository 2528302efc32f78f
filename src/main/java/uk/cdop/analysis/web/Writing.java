package uk.cdop.analysis.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import uk.cdop.analysis.AnalysisCodes;
import uk.cdop.analysis.AnalysisCodes.CodeName;
import uk.cdop.analysis.FactorEntry;
import uk.cdop.analysis.OpenAnalysis;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.ui.Choice;
import uk.cdop.platform.ui.Row;

/**
 * A page on which something of the analysis is written: what stands there or was typed, what is wrong
 * with it, and the version it began from.
 *
 * @param subject the domain's letter or the line's id, where there is one
 */
public record Writing(
    OpenAnalysis.Opened at,
    AnalysisCodes codes,
    String subject,
    Entered entered,
    Mistakes mistakes,
    long version,
    String key,
    Overtaken overtaken) {

  /** What someone else saved meanwhile beside what was typed; `by` is empty when nobody did. */
  public record Overtaken(String by, String when, List<Row> theirs, List<Row> mine) {
    public static final Overtaken NOBODY = new Overtaken("", "", List.of(), List.of());
  }

  static Writing fresh(OpenAnalysis.Opened at, AnalysisCodes codes, String subject, Entered entered, long version) {
    return new Writing(
        at, codes, subject, entered, Mistakes.none(), version, UUID.randomUUID().toString(), Overtaken.NOBODY);
  }

  Writing refused(Entered typed, Mistakes wrong) {
    return new Writing(at, codes, subject, typed, wrong, typed.whole("version").orElse(version), again(typed), overtaken);
  }

  Writing overtaken(Entered typed, long theirVersion, Overtaken meanwhile) {
    return new Writing(at, codes, subject, typed, Mistakes.none(), theirVersion, again(typed), meanwhile);
  }

  private String again(Entered typed) {
    return typed.text("idempotencyKey").isEmpty() ? key : typed.text("idempotencyKey");
  }

  public boolean wasOvertaken() {
    return !overtaken.by().isEmpty();
  }

  public String text(String field) {
    return entered.text(field);
  }

  public String error(String field) {
    return mistakes.of(field);
  }

  public String href(String path) {
    return at.href(path);
  }

  public List<Choice> grades() {
    List<Choice> today = Choices.of(codes.grades(), entered.all("grade"));
    String old = String.valueOf(FactorEntry.OLD_GRADE);
    return entered.has("grade", old)
        ? Stream.concat(today.stream(), Stream.of(Choice.of(old, old + " " + codes.gradeName(FactorEntry.OLD_GRADE)).checked(true))).toList()
        : today;
  }

  public List<Choice> factors() {
    return Choices.optional("No code", codes.factorsOf(subject), entered.text("code"));
  }

  public List<Choice> modifiable() {
    return Choices.MODIFIABLE.stream().map(each -> each.checked(entered.has("modifiable", each.value()))).toList();
  }

  public List<Choice> levels() {
    return Choices.LEVELS.stream().map(each -> each.checked(entered.has("level", each.value()))).toList();
  }

  public List<Choice> sources() {
    return Choices.plain(codes.of(CodeName.ISSUE_SOURCE), entered.all("source"));
  }

  public List<Choice> agencyTypes() {
    return Choices.asked("Select a kind of organisation", codes.of(CodeName.AGENCY_TYPE), entered.text("agencyType"));
  }

  public List<Choice> sorts() {
    return Choices.plain(codes.of(CodeName.RECOMMENDATION_KIND), entered.all("sort"));
  }

  public List<Choice> statuses() {
    return Choices.plain(codes.of(CodeName.ACTION_STATUS), entered.all("status"));
  }

  public List<Choice> bodies() {
    return Choices.asked("Select who", codes.of(CodeName.NOTIFICATION_ARISING), entered.text("body"));
  }

  public List<Choice> needed() {
    return Choices.NEEDED.stream().map(each -> each.checked(entered.has("needed", each.value()))).toList();
  }

  public List<Choice> outcomes() {
    return Choices.of(codes.modifiability(), entered.all("outcome"));
  }

  public List<Choice> applying() {
    return Choices.numbered(codes.categories(), entered.all("applying"));
  }

  public List<Choice> primaries() {
    return Choices.optional("Follow the list: the lowest number that applies", codes.categories(), entered.text("primary"));
  }

  public List<Choice> subcategories() {
    return codes.category(at.state().category().primary())
        .map(category -> Choices.of(category.codes(), entered.all("subcategory")))
        .orElse(List.of());
  }
}
