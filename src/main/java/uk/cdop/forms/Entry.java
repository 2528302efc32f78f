package uk.cdop.forms;

import java.util.List;
import java.util.Set;
import uk.cdop.platform.ModuleApi;

/** What came of reading a posted page. Every outcome keeps what the person typed. */
@ModuleApi
public sealed interface Entry {

  /** Right: save these answers and go on. */
  record Accepted(Answers answers) implements Entry {}

  /** Possible but unlikely: show the page again with the findings; a second post with {@code confirm} goes on. */
  record Unlikely(Answers answers, Typed typed, List<Finding> findings) implements Entry {}

  /**
   * Something must be mended: show the page again as 422. The answers hold what could be read, for the draft.
   *
   * @param unread the ids of the questions whose fields hold something that is no answer
   */
  record Refused(Answers answers, Typed typed, List<Finding> errors, Set<String> unread) implements Entry {
    public Refused {
      unread = Set.copyOf(unread);
    }
  }

  /** An entry of a group was added or removed: show the page again, nothing was judged. */
  record Rearranged(Typed typed) implements Entry {}
}
