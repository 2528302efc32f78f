package uk.cdop.minutes;

import java.util.Optional;
import java.util.UUID;
import uk.cdop.anonymise.Anonymiser;
import uk.cdop.platform.ModuleApi;

/**
 * Extension point: each kind of meeting knows which child a letter stands for. Asked inside a use case, to search minutes for
 * what could say who a family is; nothing of it is shown but the words that stand in the minutes already, and not even those to
 * whom the case is closed.
 */
@ModuleApi
public interface CaseIdentities {
  /** Empty when the meeting is not of this kind or no case has the letter. */
  Optional<Anonymiser> of(UUID meeting, String letter);
}
