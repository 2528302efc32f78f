package uk.cdop.minutes;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Missing;

/** Gives a reader the minutes as a Word file, with the parts they may see. */
@UseCase
public class FetchWord {
  @Inject MinutesDoor door;
  @Inject AllMinutes minutes;
  @Inject Viewing viewing;
  @Inject AuditTrail audit;

  /** A file by its name. */
  public record File(String name, byte[] bytes) {}

  /**
   * @param number of the version, or 0 for the newest
   * @throws Missing when there is none
   */
  public File fetch(UUID meeting, int number) {
    MinutesDoor.In in = door.read(meeting);
    Minutes found = minutes.of(meeting).stream().filter(each -> number == 0 || each.number() == number).findFirst().orElseThrow(Missing::new);
    audit.record(Act.of("minutes.fetched", found.id()));
    MinutesView view = viewing.of(in, Optional.of(found));
    return new File("minutes-" + view.heldOn() + (view.draft() ? "-draft" : "") + ".docx", WordFile.of(view));
  }
}
