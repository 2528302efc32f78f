package uk.cdop.process;

import java.util.List;
import java.util.Optional;
import uk.cdop.clock.Happening;
import uk.cdop.clock.PauseReason;
import uk.cdop.forms.Answers;

/**
 * A kind of process, from the file.
 *
 * @param lead who runs it, as it stands in a sentence
 * @param reference what its reference is called
 * @param begun the question after the day it began, in the words of this kind; so are ended and outcome
 * @param starts what its first day is to the clocks; ends the same for its last day; either may be null
 * @param promptStarts what it is to the clocks that this process is called for, from the death or from when the panel knew; may be null
 * @param each whether a case may have several that each have clocks of their own
 * @param pauses why clocks stand still while a review waits for it, or null where no review does
 * @param holds whether a review usually waits for it
 * @param proceedings whether these are criminal proceedings, in which what is said and shared may matter
 */
record Kind(
    String code, String name, String lead, String reference, String organisation, String begun, String ended, String outcome, Happening starts,
    Happening ends, Happening promptStarts, boolean dueFromDeath, boolean each, PauseReason pauses, boolean holds, boolean proceedings, List<Detail> details, List<Suggestion> prompts) {
  Kind {
    details = details == null ? List.of() : List.copyOf(details);
    prompts = prompts == null ? List.of() : List.copyOf(prompts);
    if (name == null || lead == null || reference == null || organisation == null || begun == null || ended == null || outcome == null) {
      throw new IllegalArgumentException("process " + code + " is not whole");
    }
  }

  Optional<PauseReason> pausesFor() {
    return Optional.ofNullable(pauses);
  }

  /**
   * Something that is kept of this kind only.
   *
   * @param atEnd whether it is known only when the process has ended
   * @param options what can be chosen; none for words
   */
  record Detail(String key, String label, String hint, boolean longText, boolean atEnd, List<String> options) {
    Detail {
      hint = hint == null ? "" : hint;
      options = options == null ? List.of() : List.copyOf(options);
    }
  }

  /** One reason to think of this process. */
  record Suggestion(
      Integer fromDays, Integer belowDays, Integer fromYears, Integer belowYears, boolean coroner, boolean jointAgency, Integer gestationFrom,
      List<Given> any, String because) {
    Suggestion {
      any = any == null ? List.of() : List.copyOf(any);
    }

    /** Whether it holds for the case by what one form says. */
    boolean holds(Circumstances of, Answers form) {
      return (fromDays == null || of.days() >= fromDays)
          && (belowDays == null || of.days() < belowDays)
          && (fromYears == null || of.years() >= fromYears)
          && (belowYears == null || of.years() < belowYears)
          && (!coroner || of.coroner())
          && (!jointAgency || of.jointAgency())
          && (gestationFrom == null || form.number("birth.gestation_weeks").filter(weeks -> weeks.intValue() >= gestationFrom).isPresent())
          && (any.isEmpty() || any.stream().anyMatch(given -> given.holds(form)));
    }
  }

  /** One of some codes, given to a question. */
  record Given(String question, List<String> is) {
    boolean holds(Answers form) {
      return form.codes(question).stream().anyMatch(is::contains) || form.text(question).filter(is::contains).isPresent();
    }
  }

  /** What of the spine suggests a process. */
  record Circumstances(long days, long years, boolean coroner, boolean jointAgency) {}
}
