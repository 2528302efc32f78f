package uk.cdop.analysis.web;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import java.util.Map;
import uk.cdop.analysis.AnalysisCodes;
import uk.cdop.analysis.AnalysisState;
import uk.cdop.analysis.CaseSummary;
import uk.cdop.analysis.Categorisation;
import uk.cdop.analysis.Modifiability;
import uk.cdop.analysis.Part;
import uk.cdop.analysis.PartEntry;
import uk.cdop.analysis.Practice;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Mistakes;

/** How the parts of an analysis stand in their forms, what may be wrong with what was typed, and what it means. */
final class PartForms {
  private static final int LONGEST_LINE = 1_000;

  private PartForms() {}

  static Entered filled(PartEntry entry) {
    return switch (entry) {
      case CaseSummary(String cause, String summary) -> Entered.prefilled(Map.of("cause", cause, "summary", summary));
      case Categorisation category -> filled(category);
      case Modifiability(String outcome, String reason) ->
          Entered.prefilled(Map.of("outcome", outcome, "inadequateReason", reason));
      case Practice(String good, String family) ->
          Entered.prefilled(Map.of("goodPractice", good, "familyFeedback", family));
    };
  }

  private static Entered filled(Categorisation category) {
    MultivaluedHashMap<String, String> fields = new MultivaluedHashMap<>();
    fields.put("applying", category.applying());
    fields.putSingle("primary", category.overridden() ? category.primary() : "");
    fields.putSingle("overrideReason", category.overrideReason());
    fields.putSingle("subcategory", category.subcategory());
    return Entered.of(fields);
  }

  static Mistakes wrong(Part part, Entered typed, AnalysisCodes codes) {
    Mistakes wrong = Mistakes.none();
    return switch (part) {
      case SUMMARY ->
          wrong.addIf(typed.text("cause").length() > LONGEST_LINE, "cause", "The cause of death must be 1,000 characters or fewer");
      case CATEGORY -> category(typed, codes, wrong);
      case MODIFIABILITY ->
          wrong
              .addIf(codes.modifiabilityName(typed.text("outcome")).isEmpty(), "outcome", "Select whether modifiable factors were identified")
              .addIf(
                  typed.text("outcome").equals("INAD") && typed.text("inadequateReason").isEmpty(),
                  "inadequateReason",
                  "Say what information was missing");
      case PRACTICE -> wrong;
    };
  }

  private static Mistakes category(Entered typed, AnalysisCodes codes, Mistakes wrong) {
    List<String> applying = applying(typed, codes);
    String asked = typed.text("primary");
    if (applying.isEmpty()) {
      return wrong.add("applying", "Select every category that could apply");
    }
    return wrong
        .addIf(!asked.isEmpty() && !applying.contains(asked), "primary", "Choose as primary a category that you selected as one that applies")
        .addIf(
            !asked.isEmpty() && !asked.equals(Categorisation.byHierarchy(applying)) && typed.text("overrideReason").isEmpty(),
            "overrideReason",
            "Say why the primary category is not the lowest number that applies");
  }

  private static List<String> applying(Entered typed, AnalysisCodes codes) {
    return typed.all("applying").stream().filter(code -> codes.category(code).isPresent()).toList();
  }

  /** What was typed, once nothing is wrong with it; a sub-category stays while the primary category does. */
  static PartEntry read(Part part, Entered typed, AnalysisState state, AnalysisCodes codes) {
    return switch (part) {
      case SUMMARY -> new CaseSummary(typed.text("cause"), typed.text("summary"));
      case CATEGORY -> category(typed, state.category(), codes);
      case MODIFIABILITY ->
          new Modifiability(
              typed.text("outcome"), typed.text("outcome").equals("INAD") ? typed.text("inadequateReason") : "");
      case PRACTICE -> new Practice(typed.text("goodPractice"), typed.text("familyFeedback"));
    };
  }

  private static Categorisation category(Entered typed, Categorisation stored, AnalysisCodes codes) {
    List<String> applying = applying(typed, codes);
    String byHierarchy = Categorisation.byHierarchy(applying);
    String primary = typed.text("primary").isEmpty() ? byHierarchy : typed.text("primary");
    return new Categorisation(
        applying,
        primary,
        stored.primary().equals(primary) ? stored.subcategory() : "",
        primary.equals(byHierarchy) ? "" : typed.text("overrideReason"));
  }
}
