package uk.cdop.forms;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import uk.cdop.platform.ModuleApi;

/**
 * Two people's answers to one page put together, question by question. What only one of them changed stands; what both changed
 * differently clashes, and until a person has chosen, the stored answer stays.
 *
 * @param answers everything stored, with what was merged into it
 * @param clashes the ids of the questions that somebody must choose about, in the order of the page
 * @param theirs the ids of the questions of the page that somebody else changed since it was shown, to what it does not say
 */
@ModuleApi
public record Merge(Answers answers, Set<String> clashes, Set<String> theirs) {

  /**
   * @param seen what the page showed
   * @param stored what stands now
   * @param mine what came back with the page; a question that the page did not show is not judged by its absence
   */
  public static Merge of(Edition edition, Page page, Seen seen, Answers stored, Answers mine) {
    Answers asked = new Journey(edition, stored).asked();
    Answers merged = stored;
    Set<String> clashes = new LinkedHashSet<>();
    Set<String> theirs = new LinkedHashSet<>();
    for (Question question : page.questions()) {
      String id = question.id();
      if (!seen.has(id)) {
        merged = stored.answered(id) ? merged : put(merged, id, mine.answer(id));
        continue;
      }
      boolean changedHere = !seen.fits(id, mine);
      // An answer that is not asked for now was shown as blank, or has only been hidden since: neither is a change of it.
      boolean changedThere = !seen.fits(id, stored) && !seen.fits(id, asked);
      if (changedThere && !mine.answer(id).equals(stored.answer(id))) {
        theirs.add(id);
      }
      if (changedHere && changedThere && !mine.answer(id).equals(stored.answer(id))) {
        clashes.add(id);
      } else if (changedHere) {
        merged = put(merged, id, mine.answer(id));
      }
    }
    return new Merge(merged, clashes, theirs);
  }

  private static Answers put(Answers answers, String id, Optional<Answer> answer) {
    return answer.map(given -> answers.with(id, given)).orElseGet(() -> answers.without(id));
  }
}
