package uk.cdop.analysis;

import java.util.ArrayList;
import java.util.List;
import uk.cdop.analysis.sheet.Sheet;
import uk.cdop.forms.SectionState;

/** What is odd or missing on the front sheet, in the follow-up for the family and in the quality of the review. None of it blocks. */
final class SheetChecks {
  private static final String PATH = "analysis/sheet";

  private SheetChecks() {}

  static List<Finding> of(AnalysisState state, Evidence evidence) {
    Sheet sheet = state.sheet();
    List<Finding> found = new ArrayList<>();
    sheet.edition().sections().stream()
        .filter(section -> sheet.journey().state(section) != SectionState.COMPLETE)
        .forEach(section -> found.add(Finding.look(section.title() + ": not every question is answered", PATH)));
    if (sheet.texts().stream().anyMatch(text -> Names.standIn(text, evidence.names()))) {
      found.add(Finding.look("The front sheet holds a name or number of this case. Say \"the child\" or the person's role", PATH));
    }
    if (sheet.journey().asked().text("family.questions_answered").filter("no"::equals).isPresent()) {
      found.add(Finding.look("The parents' questions have not been answered yet", PATH + "/follow-up"));
    }
    if (!evidence.silent().isEmpty()) {
      found.add(Finding.look("Asked and not reported: " + String.join(", ", evidence.silent()), PATH + "/quality"));
    }
    return found;
  }
}
