package uk.cdop.meeting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.cdop.anonymise.CleanText;
import uk.cdop.documents.Papers;

/** Papers before their release: every text in the pieces that a coordinator checks. */
public record PaperDraft(String headline, List<Section> sections) {
  public PaperDraft {
    sections = List.copyOf(sections);
  }

  /** A section; folded when it may distress. */
  public record Section(CleanText heading, boolean folded, List<Line> lines) {}

  /** One question and its answers. */
  public record Line(CleanText question, List<CleanText> answers) {}

  /** Words that still wait for a decision, and what they look like. */
  public record Open(String words, String looksLike) {}

  /** Each of the words that wait for a decision, once. */
  public List<Open> open() {
    Map<String, Open> open = new LinkedHashMap<>();
    texts().stream()
        .flatMap(text -> text.pieces().stream())
        .filter(piece -> piece.state() == CleanText.State.OPEN)
        .forEach(piece -> open.putIfAbsent(piece.words(), new Open(piece.words(), piece.label())));
    return List.copyOf(open.values());
  }

  public Papers papers() {
    return new Papers(
        headline,
        sections.stream()
            .map(
                section ->
                    new Papers.Section(
                        section.heading().text(),
                        section.folded(),
                        section.lines().stream()
                            .map(line -> new Papers.Line(line.question().text(), line.answers().stream().map(CleanText::text).toList()))
                            .toList()))
            .toList());
  }

  private List<CleanText> texts() {
    List<CleanText> texts = new ArrayList<>();
    for (Section section : sections) {
      texts.add(section.heading());
      for (Line line : section.lines()) {
        texts.add(line.question());
        texts.addAll(line.answers());
      }
    }
    return texts;
  }
}
