package uk.cdop.live;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.cdop.analysis.ActionEntry;
import uk.cdop.analysis.AnalysisCodes;
import uk.cdop.analysis.CaseSummary;
import uk.cdop.analysis.Categorisation;
import uk.cdop.analysis.FactorEntry;
import uk.cdop.analysis.LearningEntry;
import uk.cdop.analysis.LineEntry;
import uk.cdop.analysis.LineKind;
import uk.cdop.analysis.Modifiability;
import uk.cdop.analysis.Practice;

/**
 * How parts and lines of a record stand in their fields, and what the fields mean once they are whole. Kinds of lines that the
 * recorder does not write have no fields.
 */
public final class Wording {
  public static final String SUMMARY = "SUMMARY";
  public static final String CATEGORY = "CATEGORY";
  public static final String MODIFIABILITY = "MODIFIABILITY";
  public static final String PRACTICE = "PRACTICE";
  public static final String DECISION = "DECISION";
  public static final String ANSWER = "ANSWER-";

  private static final Map<String, Set<String>> FIELDS =
      Map.of(
          SUMMARY, Set.of("cause", "summary"),
          CATEGORY, Set.of("applying", "primary", "subcategory", "overrideReason"),
          MODIFIABILITY, Set.of("outcome", "inadequateReason"),
          PRACTICE, Set.of("goodPractice", "familyFeedback"),
          DECISION, Set.of("decision", "from"),
          ANSWER, Set.of("answer"),
          LineKind.FACTOR.name(), Set.of("domain", "code", "text", "grade", "modifiable"),
          LineKind.LEARNING.name(), Set.of("text", "level"),
          LineKind.ACTION.name(), Set.of("text", "organisation", "owner", "due-day", "due-month", "due-year"));

  private Wording() {}

  /** The fields of a part or a kind of line; empty when it is none that is written here. */
  static Optional<Set<String>> fields(String partOrKind) {
    return Optional.ofNullable(FIELDS.get(partOrKind.startsWith(ANSWER) ? ANSWER : partOrKind));
  }

  static Fields of(CaseSummary said) {
    return Fields.NONE.with("cause", said.cause()).with("summary", said.summary());
  }

  static Fields of(Categorisation said) {
    return Fields.NONE
        .with("applying", said.applying())
        .with("primary", said.overridden() ? said.primary() : "")
        .with("subcategory", said.subcategory())
        .with("overrideReason", said.overrideReason());
  }

  static Fields of(Modifiability said) {
    return Fields.NONE.with("outcome", said.outcome()).with("inadequateReason", said.inadequateReason());
  }

  static Fields of(Practice said) {
    return Fields.NONE.with("goodPractice", said.goodPractice()).with("familyFeedback", said.familyFeedback());
  }

  static Fields of(LineEntry line) {
    if (line instanceof FactorEntry factor) {
      return Fields.NONE
          .with("domain", factor.domain())
          .with("code", factor.code())
          .with("text", factor.text())
          .with("grade", String.valueOf(factor.grade()))
          .with("modifiable", factor.modifiable());
    }
    if (line instanceof LearningEntry learning) {
      return Fields.NONE.with("text", learning.text()).with("level", learning.level());
    }
    if (line instanceof ActionEntry action) {
      return Fields.NONE
          .with("text", action.text())
          .with("organisation", action.organisation())
          .with("owner", action.owner())
          .with("due-day", String.valueOf(action.due().getDayOfMonth()))
          .with("due-month", String.valueOf(action.due().getMonthValue()))
          .with("due-year", String.valueOf(action.due().getYear()));
    }
    return Fields.NONE;
  }

  static CaseSummary summary(CaseSummary given, Fields typed) {
    return RecordJson.changed(given, CaseSummary.class, Map.of("cause", typed.text("cause"), "summary", typed.text("summary")));
  }

  /** A primary category that was chosen without being ticked, and a sub-category of another, do not count. */
  static Categorisation category(Categorisation given, Fields typed, AnalysisCodes codes) {
    List<String> applying = typed.all("applying").stream().filter(code -> codes.category(code).isPresent()).toList();
    String lowest = Categorisation.byHierarchy(applying);
    String primary = applying.contains(typed.text("primary")) ? typed.text("primary") : lowest;
    String subcategory = !primary.isEmpty() && typed.text("subcategory").startsWith(primary + ".") ? typed.text("subcategory") : "";
    return RecordJson.changed(
        given,
        Categorisation.class,
        Map.of(
            "applying", applying,
            "primary", primary,
            "subcategory", codes.subcategoryName(subcategory).isEmpty() ? "" : subcategory,
            "overrideReason", primary.equals(lowest) ? "" : typed.text("overrideReason")));
  }

  static Modifiability modifiability(Modifiability given, Fields typed, AnalysisCodes codes) {
    String outcome = codes.modifiabilityName(typed.text("outcome")).isEmpty() ? "" : typed.text("outcome");
    String reason = outcome.equals("INAD") ? typed.text("inadequateReason") : "";
    return RecordJson.changed(given, Modifiability.class, Map.of("outcome", outcome, "inadequateReason", reason));
  }

  static Practice practice(Practice given, Fields typed) {
    return RecordJson.changed(
        given, Practice.class, Map.of("goodPractice", typed.text("goodPractice"), "familyFeedback", typed.text("familyFeedback")));
  }

  /** The decision, once one was chosen; whom it concerns may still be missing. */
  static Optional<LiveMeeting.Decision> decision(Fields typed) {
    return List.of(LiveMeeting.Decision.values()).stream().filter(one -> one.name().equals(typed.text("decision"))).findFirst();
  }

  /** What is missing before the fields are a line, as the end of a sentence; empty when they are one. */
  static Optional<String> missing(String kind, Fields typed) {
    if (kind.equals(LineKind.FACTOR.name())) {
      return !typed.text("grade").matches("[012]")
          ? Optional.of("has no grade")
          : typed.text("grade").equals("2") && typed.text("text").isEmpty()
              ? Optional.of("has grade 2 but is not described")
              : typed.text("grade").equals("2") && modifiable(typed).isEmpty()
                  ? Optional.of("does not say whether it is modifiable")
                  : Optional.empty();
    }
    if (kind.equals(LineKind.LEARNING.name())) {
      return typed.text("text").isEmpty()
          ? Optional.of("has no words")
          : !LearningEntry.LEVELS.contains(typed.text("level")) ? Optional.of("does not say how far it reaches") : Optional.empty();
    }
    if (kind.equals(LineKind.ACTION.name())) {
      return typed.text("text").isEmpty()
          ? Optional.of("has no words")
          : typed.text("organisation").isEmpty() || typed.text("owner").isEmpty()
              ? Optional.of("does not say who should do it")
              : due(typed).isEmpty() ? Optional.of("has no real date by which it should be done") : Optional.empty();
    }
    return Optional.empty();
  }

  /** The line that whole fields mean, with what else it said before the meeting. */
  static Optional<LineEntry> line(String kind, Optional<LineEntry> before, Fields typed, AnalysisCodes codes) {
    if (fields(kind).isEmpty()) {
      return before;
    }
    Map<String, Object> members = new HashMap<>();
    if (kind.equals(LineKind.FACTOR.name())) {
      String code = typed.text("code");
      boolean known = codes.factorsOf(typed.text("domain")).stream().anyMatch(one -> one.code().equals(code));
      members.put("domain", typed.text("domain"));
      members.put("code", known ? code : "");
      members.put("text", typed.text("text"));
      members.put("grade", typed.text("grade").matches("[012]") ? Integer.parseInt(typed.text("grade")) : -1);
      members.put("modifiable", modifiable(typed).orElse(typed.text("grade").equals("0") ? "NK" : "N"));
    } else {
      members.put("text", typed.text("text"));
      if (kind.equals(LineKind.LEARNING.name())) {
        members.put("level", typed.text("level"));
      } else {
        members.put("organisation", typed.text("organisation"));
        members.put("owner", typed.text("owner"));
        members.put("due", due(typed).map(LocalDate::toString).orElse(null));
      }
    }
    if (missing(kind, typed).isPresent()) {
      return Optional.empty();
    }
    return RecordJson.changed(before.orElseGet(() -> empty(kind)), members);
  }

  private static LineEntry empty(String kind) {
    return kind.equals(LineKind.FACTOR.name())
        ? new FactorEntry("A", "", "", 1, "N")
        : kind.equals(LineKind.LEARNING.name()) ? new LearningEntry("", "LOCAL") : new ActionEntry("", "", "", LocalDate.EPOCH, null);
  }

  private static Optional<String> modifiable(Fields typed) {
    return Optional.of(typed.text("modifiable")).filter(Set.of("Y", "N", "NK")::contains);
  }

  private static Optional<LocalDate> due(Fields typed) {
    try {
      int year = Integer.parseInt(typed.text("due-year"));
      return year < 1900 || year > 2199
          ? Optional.empty()
          : Optional.of(LocalDate.of(year, Integer.parseInt(typed.text("due-month")), Integer.parseInt(typed.text("due-day"))));
    } catch (NumberFormatException | DateTimeException notADate) {
      return Optional.empty();
    }
  }
}
