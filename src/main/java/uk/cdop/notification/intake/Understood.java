package uk.cdop.notification.intake;

import java.util.List;
import uk.cdop.forms.Answers;

/**
 * What a message was understood to say: good answers to pre-fill the form with, and what is wrong or missing. Without trouble the
 * answers are a whole notification.
 *
 * @param answers each right by itself; a wrong one is left out and is a trouble
 */
public record Understood(Answers answers, List<Trouble> troubles) {
  public Understood {
    troubles = List.copyOf(troubles);
  }

  public boolean complete() {
    return troubles.isEmpty();
  }
}
