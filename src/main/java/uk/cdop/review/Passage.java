package uk.cdop.review;

import java.util.List;
import uk.cdop.platform.ModuleApi;

/** A stretch of what is known of a case, as it goes into the panel's papers: identifying until it is anonymised. */
@ModuleApi
public record Passage(String heading, List<Line> lines) {
  public Passage {
    lines = List.copyOf(lines);
  }

  /** One question and what was answered. */
  public record Line(String question, List<String> answers) {
    public Line {
      answers = List.copyOf(answers);
    }
  }
}
