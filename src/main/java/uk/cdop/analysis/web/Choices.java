package uk.cdop.analysis.web;

import java.util.List;
import java.util.stream.Stream;
import uk.cdop.analysis.AnalysisCode;
import uk.cdop.platform.ui.Choice;

/** The choices of the analysis pages, from the code lists. */
final class Choices {
  static final List<Choice> MODIFIABLE =
      List.of(Choice.of("Y", "Yes"), Choice.of("N", "No"), Choice.of("NK", "Not known"));
  static final List<Choice> LEVELS =
      List.of(
          new Choice("LOCAL", "Local", "For the partners of this panel", false),
          new Choice("REGIONAL", "Regional", "For neighbouring panels and networks", false),
          new Choice("NATIONAL", "National", "For national bodies", false));

  static final List<Choice> NEEDED = List.of(Choice.of("yes", "Yes"), Choice.of("no", "No"));

  private Choices() {}

  static List<Choice> plain(List<AnalysisCode> codes, List<String> chosen) {
    return codes.stream().map(code -> new Choice(code.code(), code.label(), code.hint(), chosen.contains(code.code()))).toList();
  }

  static List<Choice> asked(String first, List<AnalysisCode> codes, String chosen) {
    return Stream.concat(
            Stream.of(new Choice("", first, "", chosen.isEmpty())),
            codes.stream().map(code -> new Choice(code.code(), code.label(), "", code.code().equals(chosen))))
        .toList();
  }

  static List<Choice> of(List<AnalysisCode> codes, List<String> chosen) {
    return codes.stream()
        .map(code -> new Choice(code.code(), shown(code), code.hint(), chosen.contains(code.code())))
        .toList();
  }

  static List<Choice> numbered(List<AnalysisCode> codes, List<String> chosen) {
    return codes.stream()
        .map(code -> new Choice(code.code(), code.code() + " " + code.label(), code.hint(), chosen.contains(code.code())))
        .toList();
  }

  static List<Choice> optional(String none, List<AnalysisCode> codes, String chosen) {
    return Stream.concat(
            Stream.of(new Choice("", none, "", chosen.isEmpty())),
            codes.stream()
                .map(code -> new Choice(code.code(), code.code() + " " + code.label(), "", code.code().equals(chosen))))
        .toList();
  }

  /** Grades and outcomes are said with their words; a grade and a sub-category with their number too. */
  private static String shown(AnalysisCode code) {
    return Character.isDigit(code.code().charAt(0)) ? code.code() + " " + code.label() : code.label();
  }

  static String label(List<Choice> choices, String value) {
    return choices.stream().filter(choice -> choice.value().equals(value)).map(Choice::label).findFirst().orElse("");
  }
}
