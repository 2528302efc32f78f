package uk.cdop.analysis.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uk.cdop.analysis.AnalysisCodes;
import uk.cdop.analysis.CompareVersions.Compared;
import uk.cdop.analysis.sheet.FrontFacts;
import uk.cdop.platform.ui.Row;
import uk.cdop.review.CaseFrame;

/** What two versions say differently, section by section. */
public record ChangesView(CaseFrame frame, int before, int after, List<Section> sections) {
  private static final FrontFacts SAME = new FrontFacts("", "", "", "", "");

  /** A section with what only the earlier and only the later version says. */
  public record Section(String heading, List<Row> before, List<Row> after) {}

  static ChangesView of(Compared compared, AnalysisCodes codes) {
    List<WholeView.Section> earlier = WholeView.of(compared.before(), SAME, codes).sections();
    List<WholeView.Section> later = WholeView.of(compared.after(), SAME, codes).sections();
    List<Section> changed = new ArrayList<>();
    Stream.concat(earlier.stream(), later.stream())
        .map(WholeView.Section::heading)
        .distinct()
        .filter(heading -> !heading.equals(WholeView.SIGN_OFF))
        .forEach(heading -> {
          List<Row> before = rows(earlier, heading);
          List<Row> after = rows(later, heading);
          List<Row> gone = before.stream().filter(row -> !after.contains(row)).toList();
          List<Row> come = after.stream().filter(row -> !before.contains(row)).toList();
          if (!gone.isEmpty() || !come.isEmpty()) {
            changed.add(new Section(heading, gone, come));
          }
        });
    return new ChangesView(compared.frame(), compared.before().number(), compared.after().number(), changed);
  }

  /** The rows of a section; those of a line are named after it. */
  private static List<Row> rows(List<WholeView.Section> sections, String heading) {
    return sections.stream()
        .filter(section -> section.heading().equals(heading))
        .flatMap(section ->
            Stream.concat(
                section.rows().stream(),
                section.lines().stream()
                    .flatMap(line -> line.rows().stream().map(row -> Row.of(line.heading() + ": " + row.key(), row.value())))))
        .toList();
  }
}
