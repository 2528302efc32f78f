package uk.cdop.analysis.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import uk.cdop.analysis.AnalysisCode;
import uk.cdop.analysis.AnalysisCodes;
import uk.cdop.analysis.AnalysisState;
import uk.cdop.analysis.Line;
import uk.cdop.analysis.sheet.FrontFacts;
import uk.cdop.forms.CheckView;
import uk.cdop.platform.ui.Row;

/** All that an analysis says, to read. */
public record WholeView(List<Section> sections) {
  static final String SIGN_OFF = "Sign-off";

  /** A heading, rows below it, and further groups of rows each under its own heading. */
  public record Section(String heading, List<Row> rows, List<LinesView.Card> lines, String empty) {}

  static WholeView of(AnalysisState state, FrontFacts facts, AnalysisCodes codes) {
    Said said = new Said(codes);
    List<Section> sections = new ArrayList<>();
    if (state.signed()) {
      sections.add(new Section(SIGN_OFF, said.signature(state), List.of(), ""));
    }
    sections.add(new Section("The case", said.facts(facts), List.of(), ""));
    sections.add(new Section("Cause and summary", said.part(state.summary()), List.of(), ""));
    for (AnalysisCode domain : codes.domains()) {
      List<LinesView.Card> factors = cards(said, state.factorsOf(domain.code()));
      sections.add(new Section("Domain " + domain.code() + ": " + domain.label(), List.of(), factors, "No line"));
    }
    sections.add(new Section("Category of death", said.part(state.category()), List.of(), ""));
    sections.add(new Section("Modifiability", said.part(state.modifiability()), List.of(), ""));
    for (LineList list : LineList.all()) {
      sections.add(new Section(list.title(), List.of(), cards(said, state.lines(list.kind())), "No " + list.one()));
    }
    sections.add(new Section("Practice and feedback", said.part(state.practice()), List.of(), ""));
    for (CheckView.Part part : CheckView.reading(state.sheet().journey()).parts()) {
      sections.add(new Section(part.title(), part.lines().stream().map(Said::answer).toList(), List.of(), ""));
    }
    return new WholeView(sections);
  }

  private static List<LinesView.Card> cards(Said said, List<? extends Line<?>> lines) {
    return IntStream.range(0, lines.size())
        .mapToObj(i -> new LinesView.Card(said.heading(lines.get(i).entry(), i + 1), said.below(lines.get(i).entry()), List.of()))
        .toList();
  }
}
