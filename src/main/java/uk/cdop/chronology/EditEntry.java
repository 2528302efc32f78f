package uk.cdop.chronology;

import jakarta.inject.Inject;
import java.time.Clock;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Missing;
import uk.cdop.platform.SafeText;
import uk.cdop.review.DatedEntry;
import uk.cdop.review.ReviewId;

/** Someone puts an entry into other words, hides it or shows it again; what its source said stays. */
@UseCase
public class EditEntry {
  @Inject Access access;
  @Inject CaseChronology chronology;
  @Inject Edits edits;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** Whether it was kept, or somebody saved first. */
  public enum Outcome {
    SAVED,
    SAVED_MEANWHILE
  }

  /**
   * @param seen the number of the edit the writer saw, 0 for none
   */
  public Outcome edit(ReviewId review, String key, long seen, String text, boolean hidden, String why) {
    Actor actor = access.require(Permission.COLLATE, review.value());
    edits.lock(review);
    CaseChronology.Built built = chronology.of(review, 0);
    DatedEntry entry = built.timeline().moment(key).orElseThrow(Missing::new).entry();
    EntryEdit last = built.edits().get(key);
    int current = last == null ? 0 : last.number();
    if (current != seen) {
      return Outcome.SAVED_MEANWHILE;
    }
    String own = text.equals(SafeText.lines(entry.text())) ? "" : text;
    edits.add(new EntryEdit(review, entry, current + 1, own, hidden, why, actor, clock.instant()));
    audit.record(Act.on(review.value(), hidden ? "chronology.entry_hidden" : "chronology.entry_edited", key));
    return Outcome.SAVED;
  }
}
