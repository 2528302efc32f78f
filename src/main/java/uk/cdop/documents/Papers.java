package uk.cdop.documents;

import java.util.List;
import uk.cdop.platform.ModuleApi;

/** A case as a panel reads it: anonymous, in sections. What is in it is what was released, to the letter. */
@ModuleApi
public record Papers(String headline, List<Section> sections) {
  public Papers {
    sections = List.copyOf(sections);
  }

  /**
   * A section of the papers.
   *
   * @param folded whether it may distress and is opened by the reader
   */
  @ModuleApi
  public record Section(String heading, boolean folded, List<Line> lines) {
    public Section {
      lines = List.copyOf(lines);
    }
  }

  /** One question and what was answered. */
  @ModuleApi
  public record Line(String question, List<String> answers) {
    public Line {
      answers = List.copyOf(answers);
    }
  }
}
