package uk.cdop.analysis.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import uk.cdop.analysis.ActionEntry;
import uk.cdop.analysis.AnalysisCodes;
import uk.cdop.analysis.AnalysisCodes.CodeName;
import uk.cdop.analysis.FactorEntry;
import uk.cdop.analysis.IssueEntry;
import uk.cdop.analysis.LearningEntry;
import uk.cdop.analysis.LineEntry;
import uk.cdop.analysis.LineKind;
import uk.cdop.analysis.NotificationEntry;
import uk.cdop.analysis.PracticeEntry;
import uk.cdop.analysis.RecommendationEntry;
import uk.cdop.platform.Entered;

/** How the lines of an analysis stand in their forms, and what was typed means. */
final class LineForms {
  private LineForms() {}

  static Entered filled(LineEntry entry) {
    Map<String, String> fields = new HashMap<>();
    switch (entry) {
      case FactorEntry factor ->
          fields.putAll(
              Map.of(
                  "code", factor.code(),
                  "text", factor.text(),
                  "grade", String.valueOf(factor.grade()),
                  "modifiable", factor.modifiable(),
                  "source", factor.source()));
      case IssueEntry(String text, String source) -> fields.putAll(Map.of("text", text, "source", source));
      case PracticeEntry(String text, String agencyType) -> fields.putAll(Map.of("text", text, "agencyType", agencyType));
      case LearningEntry(String text, String level, String audience) ->
          fields.putAll(Map.of("text", text, "level", level, "audience", audience));
      case RecommendationEntry(String text, String organisation, String sort) ->
          fields.putAll(Map.of("text", text, "organisation", organisation, "sort", sort));
      case ActionEntry action -> {
        fields.putAll(
            Map.of(
                "text", action.text(), "organisation", action.organisation(), "owner", action.owner(),
                "status", action.status(), "evidence", action.evidence()));
        put(fields, "due", action.due());
        action.informedOn().ifPresent(day -> put(fields, "informed", day));
      }
      case NotificationEntry notification -> {
        fields.putAll(
            Map.of("body", notification.body(), "needed", notification.needed() ? "yes" : "no", "text", notification.note()));
        notification.madeOn().ifPresent(day -> put(fields, "made", day));
      }
    }
    return Entered.prefilled(fields);
  }

  private static void put(Map<String, String> fields, String name, LocalDate day) {
    fields.put(name + "-day", String.valueOf(day.getDayOfMonth()));
    fields.put(name + "-month", String.valueOf(day.getMonthValue()));
    fields.put(name + "-year", String.valueOf(day.getYear()));
  }

  /** What was typed, once nothing is wrong with it. A line that shows nothing was found is not modifiable; one without information is not known to be. */
  static LineEntry read(LineKind kind, String domain, Entered typed, AnalysisCodes codes) {
    String text = typed.text("text");
    return switch (kind) {
      case FACTOR -> factor(domain, typed, codes);
      case ISSUE -> new IssueEntry(text, typed.text("source"));
      case PRACTICE -> new PracticeEntry(text, typed.text("agencyType"));
      case LEARNING -> new LearningEntry(text, typed.text("level"), typed.text("audience"));
      case RECOMMENDATION -> new RecommendationEntry(text, typed.text("organisation"), typed.text("sort"));
      case ACTION ->
          new ActionEntry(
              text,
              typed.text("organisation"),
              typed.text("owner"),
              typed.date("due").orElseThrow(),
              typed.date("informed").orElse(null),
              codes.label(CodeName.ACTION_STATUS, typed.text("status")).isEmpty() ? ActionEntry.OPEN : typed.text("status"),
              typed.text("evidence"));
      case NOTIFICATION ->
          new NotificationEntry(typed.text("body"), typed.has("needed", "yes"), typed.date("made").orElse(null), text);
    };
  }

  private static FactorEntry factor(String domain, Entered typed, AnalysisCodes codes) {
    int grade = Integer.parseInt(typed.text("grade"));
    boolean judged = Stream.of("Y", "N", "NK").anyMatch(answer -> typed.text("modifiable").equals(answer));
    boolean known = codes.factorsOf(domain).stream().anyMatch(code -> code.code().equals(typed.text("code")));
    return new FactorEntry(
        domain,
        known ? typed.text("code") : "",
        typed.text("text"),
        grade,
        judged ? typed.text("modifiable") : grade == 0 ? "NK" : "N",
        typed.text("source"));
  }
}
