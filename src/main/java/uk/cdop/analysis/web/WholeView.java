package uk.cdop.analysis.web;

import java.util.ArrayList;
import java.util.List;
import uk.cdop.analysis.AnalysisCode;
import uk.cdop.analysis.AnalysisCodes;
import uk.cdop.analysis.AnalysisState;
import uk.cdop.analysis.Line;
import uk.cdop.platform.ui.Row;

/** All that an analysis says, to read. */
public record WholeView(List<Section> sections) {
  /** A heading, rows below it, and further groups of rows each under its own heading. */
  public record Section(String heading, List<Row> rows, List<LinesView.Card> lines, String empty) {}

  static WholeView of(AnalysisState state, AnalysisCodes codes) {
    Said said = new Said(codes);
    List<Section> sections = new ArrayList<>();
    if (state.signed()) {
      sections.add(new Section("Sign-off", said.signature(state), List.of(), ""));
    }
    sections.add(new Section("Cause and summary", said.part(state.summary()), List.of(), ""));
    for (AnalysisCode domain : codes.domains()) {
      List<LinesView.Card> factors =
          state.factorsOf(domain.code()).stream()
              .map(line -> new LinesView.Card(said.factorName(line.entry()), tail(said.line(line.entry())), List.of()))
              .toList();
      sections.add(new Section("Domain " + domain.code() + ": " + domain.label(), List.of(), factors, "No line"));
    }
    sections.add(new Section("Category of death", said.part(state.category()), List.of(), ""));
    sections.add(new Section("Modifiability", said.part(state.modifiability()), List.of(), ""));
    sections.add(new Section("Learning points", List.of(), cards(said, state.learning()), "No learning point"));
    sections.add(new Section("Actions", List.of(), cards(said, state.actions()), "No action"));
    sections.add(new Section("Practice and feedback", said.part(state.practice()), List.of(), ""));
    return new WholeView(sections);
  }

  private static List<LinesView.Card> cards(Said said, List<? extends Line<?>> lines) {
    return lines.stream()
        .map(line -> said.line(line.entry()))
        .map(rows -> new LinesView.Card(rows.get(0).value(), tail(rows), List.of()))
        .toList();
  }

  private static List<Row> tail(List<Row> rows) {
    return rows.subList(1, rows.size());
  }
}
