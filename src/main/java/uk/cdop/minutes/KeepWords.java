package uk.cdop.minutes;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Stale;

/** Says that words of draft minutes may stay although they look like an identifier, and why. */
@UseCase
public class KeepWords {
  @Inject MinutesDoor door;
  @Inject AllMinutes minutes;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** @throws Stale when the minutes were approved meanwhile */
  public void keep(UUID meeting, String key, String reason) {
    MinutesDoor.In in = door.write(meeting);
    Minutes draft = minutes.held(meeting);
    if (draft.approved().isPresent()) {
      throw new Stale();
    }
    if (!minutes.keptKeys(draft).contains(key)) {
      minutes.add(new KeptWords(draft, key, reason, in.actor(), clock.instant()));
      audit.record(Act.of("minutes.words_kept", draft.id()));
    }
  }
}
