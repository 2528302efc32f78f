package uk.cdop.minutes;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Missing;

/** Shows the minutes of a meeting to someone who was invited to it, or its coordinator. */
@UseCase
public class ReadMinutes {
  @Inject MinutesDoor door;
  @Inject AllMinutes minutes;
  @Inject Viewing viewing;
  @Inject AuditTrail audit;

  /**
   * @param number of the version, or 0 for the newest; then a view without minutes when none were made
   * @throws Missing when there is no such version
   */
  public MinutesView view(UUID meeting, int number) {
    MinutesDoor.In in = door.read(meeting);
    audit.record(Act.of("minutes.viewed", meeting));
    Optional<Minutes> found = minutes.of(meeting).stream().filter(each -> number == 0 || each.number() == number).findFirst();
    if (number > 0 && found.isEmpty()) {
      throw new Missing();
    }
    return viewing.of(in, found);
  }
}
