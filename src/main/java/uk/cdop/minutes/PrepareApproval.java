package uk.cdop.minutes;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.live.LiveMeeting;
import uk.cdop.meeting.PanelRoom;
import uk.cdop.platform.Missing;

/** Shows draft minutes to whoever is about to record that they were approved. */
@UseCase
public class PrepareApproval {
  @Inject MinutesDoor door;
  @Inject AllMinutes minutes;
  @Inject Viewing viewing;
  @Inject PanelRoom room;
  @Inject AuditTrail audit;

  /**
   * The minutes and the hash under which they would be frozen.
   *
   * @param later the meetings of this panel that were held since, any of which may have approved them
   */
  public record Prepared(MinutesView minutes, String sha256, List<PanelRoom.Past> later) {}

  /** @throws Missing when there are none */
  public Prepared prepare(UUID meeting) {
    MinutesDoor.In in = door.write(meeting);
    Minutes draft = minutes.of(meeting).stream().findFirst().orElseThrow(Missing::new);
    audit.record(Act.of("minutes.viewed", meeting));
    List<Written> blocks = minutes.blocks(draft).stream().map(Block::written).toList();
    return new Prepared(viewing.of(in, Optional.of(draft)), Hash.of(draft.title(), draft.number(), blocks), later(in.meeting()));
  }

  private List<PanelRoom.Past> later(LiveMeeting meeting) {
    return room.heldSince(meeting.heldOn().plusDays(1)).reversed();
  }
}
