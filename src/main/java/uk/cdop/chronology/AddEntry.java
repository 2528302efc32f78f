package uk.cdop.chronology;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Once;
import uk.cdop.review.ReviewId;

/** Someone adds what no form says. */
@UseCase
public class AddEntry {
  @Inject Access access;
  @Inject Edits edits;
  @Inject Once once;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** The same key again adds nothing. */
  public void add(ReviewId review, LocalDate on, Optional<LocalTime> at, String text, String source, String key) {
    Actor actor = access.require(Permission.COLLATE, review.value());
    if (once.made(key).isPresent()) {
      return;
    }
    AddedEntry added = new AddedEntry(review, new AddedEntry.Happened(on, at, text, source), actor, clock.instant());
    edits.add(added);
    once.remember(key, added.entry().key());
    audit.record(Act.on(review.value(), "chronology.entry_added", added.entry().key()));
  }
}
