package uk.cdop.analysis.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.analysis.ActionEntry;
import uk.cdop.analysis.AnalysisCodes;
import uk.cdop.analysis.AnalysisCodes.CodeName;
import uk.cdop.analysis.AnalysisState;
import uk.cdop.analysis.CaseSummary;
import uk.cdop.analysis.Categorisation;
import uk.cdop.analysis.FactorEntry;
import uk.cdop.analysis.IssueEntry;
import uk.cdop.analysis.LearningEntry;
import uk.cdop.analysis.LineEntry;
import uk.cdop.analysis.Modifiability;
import uk.cdop.analysis.NotificationEntry;
import uk.cdop.analysis.PartEntry;
import uk.cdop.analysis.Practice;
import uk.cdop.analysis.PracticeEntry;
import uk.cdop.analysis.RecommendationEntry;
import uk.cdop.analysis.sheet.FrontFacts;
import uk.cdop.forms.CheckView;
import uk.cdop.platform.Words;
import uk.cdop.platform.ui.Row;

/** What an analysis says, as rows for a reader. */
public final class Said {
  private static final String NOTHING = "Nothing entered";

  private final AnalysisCodes codes;

  public Said(AnalysisCodes codes) {
    this.codes = codes;
  }

  /** The front sheet's own facts. */
  public List<Row> facts(FrontFacts facts) {
    return List.of(
        row("Reference", facts.reference()),
        row("Age at death", facts.age()),
        row("Sex", facts.sex()),
        Row.of("Child death review meeting", facts.reviewMeeting().isEmpty() ? "Not recorded yet" : facts.reviewMeeting()),
        Row.of("Panel meeting", facts.panel().isEmpty() ? "On no agenda yet" : facts.panel()));
  }

  static Row answer(CheckView.Line line) {
    return row(line.key(), String.join("; ", line.values()));
  }

  public List<Row> part(PartEntry part) {
    return switch (part) {
      case CaseSummary(String cause, String summary) ->
          List.of(row("Cause of death as presently understood", cause), row("Case summary", summary));
      case Categorisation category -> category(category);
      case Modifiability(String outcome, String reason) ->
          Stream.concat(
                  Stream.of(row("Modifiability", codes.modifiabilityName(outcome))),
                  Stream.of(reason).filter(text -> !text.isBlank()).map(text -> row("What was missing", text)))
              .toList();
      case Practice(String good, String family) ->
          List.of(row("Good practice", good), row("Feedback to the family", family));
    };
  }

  private List<Row> category(Categorisation category) {
    Stream<Row> chosen =
        Stream.of(
            row("Primary category", codes.categoryName(category.primary())),
            row("Sub-category", codes.subcategoryName(category.subcategory())));
    Stream<Row> others =
        category.alsoConsidered().isEmpty()
            ? Stream.of()
            : Stream.of(
                row("Also considered", category.alsoConsidered().stream().map(codes::categoryName).collect(Collectors.joining("; "))));
    Stream<Row> why =
        category.overrideReason().isBlank() ? Stream.of() : Stream.of(row("Why not the lowest number", category.overrideReason()));
    return Stream.of(chosen, others, why).flatMap(rows -> rows).toList();
  }

  public List<Row> line(LineEntry line) {
    return switch (line) {
      case FactorEntry factor ->
          Stream.concat(
                  Stream.of(
                      row("Factor", factorName(factor)),
                      row("Description", factor.text()),
                      row("Grade", grade(factor.grade())),
                      row("Modifiable", Choices.label(Choices.MODIFIABLE, factor.modifiable()))),
                  given("Known from", factor.source()))
              .toList();
      case IssueEntry(String text, String source) ->
          List.of(row("Issue", text), row("Raised by", codes.label(CodeName.ISSUE_SOURCE, source)));
      case PracticeEntry(String text, String agencyType) ->
          List.of(row("What was done well", text), row("Kind of organisation", codes.label(CodeName.AGENCY_TYPE, agencyType)));
      case LearningEntry(String text, String level, String audience) ->
          List.of(
              row("Learning point", text), row("Level", Choices.label(Choices.LEVELS, level)), row("Audience", audience));
      case RecommendationEntry(String text, String organisation, String sort) ->
          List.of(
              row("Recommendation", text),
              row("To", organisation),
              row("Kind", codes.label(CodeName.RECOMMENDATION_KIND, sort)));
      case ActionEntry action ->
          Stream.concat(
                  Stream.of(
                      row("Action", action.text()),
                      row("Organisation", action.organisation()),
                      row("Owner", action.owner()),
                      row("Due", Words.day(action.due())),
                      row("Status", codes.label(CodeName.ACTION_STATUS, action.status())),
                      row("Told under section 16M(5)", action.informedOn().map(Words::day).orElse("Not yet"))),
                  given("Evidence that it was done", action.evidence()))
              .toList();
      case NotificationEntry notification ->
          Stream.concat(
                  Stream.of(
                      row("Who", codes.label(CodeName.NOTIFICATION_ARISING, notification.body())),
                      row("Must be told", notification.needed() ? "Yes" : "No"),
                      row("Told on", notification.madeOn().map(Words::day).orElse(notification.needed() ? "Not yet" : "Not told"))),
                  given("What they were told", notification.note()))
              .toList();
    };
  }

  private static Stream<Row> given(String key, String value) {
    return Stream.of(value).filter(text -> !text.isBlank()).map(text -> row(key, text));
  }

  /** A line's heading: a factor's code in words, who is to be told, or what kind of line it is and the how-manieth. */
  public String heading(LineEntry line, int number) {
    return switch (line) {
      case FactorEntry factor -> factorName(factor);
      case IssueEntry issue -> "Issue " + number;
      case PracticeEntry practice -> "Example " + number;
      case LearningEntry learning -> "Learning point " + number;
      case RecommendationEntry recommendation -> "Recommendation " + number;
      case ActionEntry action -> "Action " + number;
      case NotificationEntry notification -> codes.label(CodeName.NOTIFICATION_ARISING, notification.body());
    };
  }

  /** What stands below the heading of a line. */
  public List<Row> below(LineEntry line) {
    List<Row> rows = line(line);
    return line instanceof FactorEntry || line instanceof NotificationEntry ? rows.subList(1, rows.size()) : rows;
  }

  private String factorName(FactorEntry factor) {
    String name = codes.factorName(factor.code());
    if (!name.isEmpty()) {
      return name;
    }
    return switch (factor.grade()) {
      case 0 -> "Information not available";
      case 1 -> "No contributing factor";
      default -> "Factor without a code";
    };
  }

  public String grade(int grade) {
    return grade + " " + codes.gradeName(grade);
  }

  public List<Row> signature(AnalysisState state) {
    return state.signature()
        .map(signed ->
            Stream.concat(
                    Stream.of(
                        row("Signed off by", signed.name() + ", panel chair"),
                        row("Signed", Words.moment(signed.at())),
                        row("Declared", signed.attestation()),
                        row("Child death review meeting", Words.day(signed.reviewMeetingOn())),
                        row("Panel meeting", Words.day(signed.panelOn()))),
                    Stream.of(
                            row("Signed although not quorate because", signed.quorumReason()),
                            row("Signed although criminal proceedings had not ended because", signed.proceedingsReason()))
                        .filter(one -> !one.value().equals(NOTHING)))
                .toList())
        .orElse(List.of());
  }

  static Row row(String key, String value) {
    return Row.of(key, value.isBlank() ? NOTHING : value);
  }
}
