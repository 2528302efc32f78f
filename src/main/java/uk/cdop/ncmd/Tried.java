package uk.cdop.ncmd;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import uk.cdop.platform.Words;

/**
 * What is known of the tries to send a document that the service gave up. Each may have arrived, for an answer can be lost; so a
 * person looks at the national database before the document goes there by another way.
 */
public record Tried(List<Try> steps) {
  public Tried {
    steps = List.copyOf(steps);
  }

  /** A try that was begun, or the end of trying; words say how the try before ended. */
  public record Try(UUID submission, Step.Kind kind, String words, Instant at) {}

  /** A sentence for each try: when it was begun and what came of it, as far as anybody knows. */
  public List<String> words() {
    List<String> words = new ArrayList<>();
    for (int place = 0; place < steps.size(); place++) {
      if (steps.get(place).kind() == Step.Kind.TRIED) {
        String end = place + 1 < steps.size() ? steps.get(place + 1).words() : "";
        words.add("Begun on " + Words.moment(steps.get(place).at()) + ". " + (end.isEmpty() ? "Nobody knows whether it arrived." : end));
      }
    }
    return words;
  }
}
