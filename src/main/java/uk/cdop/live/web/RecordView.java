package uk.cdop.live.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import uk.cdop.analysis.AnalysisCode;
import uk.cdop.analysis.AnalysisCodes;
import uk.cdop.analysis.Categorisation;
import uk.cdop.analysis.LineKind;
import uk.cdop.live.Fields;
import uk.cdop.live.LiveMeeting;
import uk.cdop.live.OpenRecord;
import uk.cdop.live.Typed;
import uk.cdop.live.TypedCase;
import uk.cdop.live.Wording;
import uk.cdop.platform.Words;
import uk.cdop.platform.ui.Choice;

/**
 * The recorder's page: what was typed so far, with all that can be chosen.
 *
 * @param find words to look for among the factors of all domains; empty when nobody looked
 */
public record RecordView(OpenRecord.Opened at, AnalysisCodes codes, String find) {
  private static final List<Choice> GRADES =
      List.of(Choice.of("0", "0 Not known"), Choice.of("1", "1 None, or unlikely"), Choice.of("2", "2 May have contributed"));
  private static final List<Choice> MODIFIABLE = List.of(Choice.of("Y", "Yes"), Choice.of("N", "No"), Choice.of("NK", "Not known"));
  private static final List<Choice> LEVELS =
      List.of(Choice.of("LOCAL", "Local"), Choice.of("REGIONAL", "Regional"), Choice.of("NATIONAL", "National"));
  private static final List<Choice> DECISIONS =
      List.of(
          new Choice("COMPLETE", "Complete", "The panel has completed its review", false),
          new Choice("MORE_INFORMATION", "Need more information", "The case waits and comes back to a later meeting", false),
          new Choice("REFER", "Refer", "Another body or meeting should take it up", false));

  /**
   * A part or line as its form shows it.
   *
   * @param key of the form on this page: the part, or the id of the line
   * @param fresh whether this is the empty form that adds a line
   */
  public record Form(String key, String action, String kind, Typed typed, boolean fresh) {
    public String text(String field) {
      return typed.fields().text(field);
    }

    public String id(String field) {
      return field + "-" + key;
    }

    /** Who saved it last, such as `Saved by Margaret Ashdown at 2:14pm`; empty when nobody did here. */
    public String saved() {
      return typed.by().isEmpty() ? "" : "Saved by " + typed.by() + ", " + Words.moment(typed.at());
    }

    private Form asDrafted() {
      return new Form(key, action, kind, new Typed(typed.fields(), typed.version(), "", typed.at()), fresh);
    }
  }

  /** A domain with its lines. */
  public record Domain(AnalysisCode code, List<Form> lines, Form add) {
    public String id() {
      return "domain-" + code.code();
    }
  }

  public String letter() {
    return at.item().letter();
  }

  public List<Domain> domains() {
    return codes.domains().stream()
        .map(
            domain ->
                new Domain(
                    domain,
                    at.typed().factors(domain.code()).stream().map(this::form).toList(),
                    fresh(LineKind.FACTOR, Fields.NONE, domain.code())))
        .toList();
  }

  public List<Form> learning() {
    return at.typed().lines(LineKind.LEARNING).stream().map(this::form).toList();
  }

  public List<Form> actions() {
    return at.typed().lines(LineKind.ACTION).stream().map(this::form).toList();
  }

  public Form addLearning() {
    return fresh(LineKind.LEARNING, Fields.NONE, "");
  }

  public Form addAction() {
    return fresh(LineKind.ACTION, Fields.NONE, "");
  }

  /** Lines that the analysis has and the recorder does not write here. */
  public long carried() {
    return at.typed().lines().stream().filter(line -> !line.written()).count();
  }

  public Form part(String part) {
    return new Form(part, at.href() + "/parts/" + part, "", at.typed().part(part), false);
  }

  public Form answer(LiveMeeting.Question question) {
    Form form = part(Wording.ANSWER + question.id());
    return form.typed().version() > 0
        ? form
        : new Form(form.key(), form.action(), "", new Typed(with("answer", question.answer()), 0, "", form.typed().at()), false);
  }

  private static Fields with(String name, String text) {
    return new Fields(Map.of(name, List.of(text)));
  }

  /** Whoever opened the record did not write what the draft said already. */
  private Form form(TypedCase.TypedLine line) {
    Form form = new Form(line.id().toString(), at.href() + "/lines/" + line.id(), line.kind(), line.typed(), false);
    return line.untouched() ? form.asDrafted() : form;
  }

  /** A factor that was found, with the form that adds it. */
  public record Match(AnalysisCode factor, AnalysisCode domain, Form add) {}

  /** The factors of all domains in whose names, hints or domain every word stands that was looked for. */
  public List<Match> matches() {
    List<String> words = List.of(find.toLowerCase(Locale.UK).split("\\s+")).stream().filter(word -> !word.isEmpty()).toList();
    return words.isEmpty()
        ? List.of()
        : codes.domains().stream()
            .flatMap(
                domain ->
                    codes.factorsOf(domain.code()).stream()
                        .filter(factor -> words.stream().allMatch(said(factor, domain)::contains))
                        .map(factor -> new Match(factor, domain, fresh(LineKind.FACTOR, Fields.NONE, domain.code()))))
            .toList();
  }

  private static String said(AnalysisCode factor, AnalysisCode domain) {
    return (factor.code() + " " + factor.label() + " " + factor.hint() + " " + domain.label()).toLowerCase(Locale.UK);
  }

  private Form fresh(LineKind kind, Fields none, String domain) {
    UUID id = UUID.randomUUID();
    Fields fields = domain.isEmpty() ? none : with("domain", domain);
    return new Form(id.toString(), at.href() + "/lines/" + id, kind.name(), new Typed(fields, 0, "", Instant.EPOCH), true);
  }

  public List<Choice> factors(Form form) {
    return optional("Not in the list", codes.factorsOf(form.text("domain")), form.text("code"));
  }

  public List<Choice> grades(Form form) {
    return checked(GRADES, form.text("grade"));
  }

  public List<Choice> modifiable(Form form) {
    return checked(MODIFIABLE, form.text("modifiable"));
  }

  public List<Choice> levels(Form form) {
    return checked(LEVELS, form.text("level"));
  }

  public List<Choice> decisions(Form form) {
    return checked(DECISIONS, form.text("decision"));
  }

  public List<Choice> applying(Form form) {
    List<String> ticked = form.typed().fields().all("applying");
    return codes.categories().stream().map(one -> new Choice(one.code(), one.code() + " " + one.label(), "", ticked.contains(one.code()))).toList();
  }

  public List<Choice> primaries(Form form) {
    return optional("The lowest number that is selected", codes.categories(), form.text("primary"));
  }

  public List<Choice> subcategories(Form form) {
    return optional("Not chosen yet", codes.categories().stream().flatMap(one -> one.codes().stream()).toList(), form.text("subcategory"));
  }

  public List<Choice> outcomes(Form form) {
    return codes.modifiability().stream().map(one -> new Choice(one.code(), one.label(), "", one.code().equals(form.text("outcome")))).toList();
  }

  /** The hierarchy in words, for what is ticked. */
  public String hierarchy(Form form) {
    String lowest = Categorisation.byHierarchy(form.typed().fields().all("applying").stream().filter(one -> codes.category(one).isPresent()).toList());
    return lowest.isEmpty()
        ? "Select every category that could apply. The lowest number becomes the primary category."
        : "By the hierarchy the primary category is " + codes.categoryName(lowest) + ", the lowest number that is selected.";
  }

  public String planned() {
    return Words.plural(at.item().minutes(), "minute");
  }

  public long minutes() {
    return at.seconds() / 60;
  }

  private static List<Choice> checked(List<Choice> choices, String value) {
    return choices.stream().map(choice -> choice.checked(choice.value().equals(value))).toList();
  }

  private static List<Choice> optional(String none, List<AnalysisCode> codes, String chosen) {
    return Stream.concat(
            Stream.of(new Choice("", none, "", chosen.isEmpty())),
            codes.stream().map(one -> new Choice(one.code(), one.code() + " " + one.label(), "", one.code().equals(chosen))))
        .toList();
  }
}
