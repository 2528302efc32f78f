package uk.cdop.forms;

import java.time.LocalDate;
import java.util.Set;
import uk.cdop.platform.ModuleApi;

/**
 * Answers given elsewhere that somebody may be offered. Whoever makes one has decided that they may know them.
 *
 * @param source where they were given, so that "From " can stand before it: "the notification"
 * @param answers those of a form that was sent, so that none is among them that was not asked for
 */
@ModuleApi
public record KnownAnswers(String source, LocalDate on, Edition edition, Answers answers) {

  /** The answers to these questions only. */
  public KnownAnswers only(Set<String> questions) {
    Answers fewer = answers;
    for (String id : answers.ids()) {
      fewer = questions.contains(id) ? fewer : fewer.without(id);
    }
    return new KnownAnswers(source, on, edition, fewer);
  }
}
