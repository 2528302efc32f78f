package uk.cdop.collation;

import java.util.List;
import uk.cdop.forms.Answer;

/** What someone makes of the answers to one question. */
public sealed interface Chosen {
  /** One of the agencies' answers, and the sources that gave it. */
  record OneOfTheirs(Answer answer, List<String> sources) implements Chosen {}

  /** An answer of the CDOP's own. */
  record Another(Answer answer) implements Chosen {}

  /** It cannot be said: whoever reads the collation sees all the answers. */
  record LeaveOpen() implements Chosen {}
}
