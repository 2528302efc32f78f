package uk.cdop.themed;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Stale;

/** The host orders the agenda and gives each case its minutes, by letters alone. */
@UseCase
public class ArrangeItems {
  @Inject RegionalDoor door;
  @Inject Regionals regionals;
  @Inject AuditTrail audit;

  /** What changes. */
  public sealed interface Change {
    /** Moves it so many places; negative is earlier. */
    record Move(int by) implements Change {}

    /** Plans so many minutes for it. */
    record Minutes(int planned) implements Change {}
  }

  public void arrange(UUID id, String letter, Change change) {
    Regional meeting = door.enterAsHost(id, Permission.PLAN_REGIONAL).meeting();
    List<Item> agenda = new ArrayList<>(regionals.agenda(id));
    Item item = regionals.item(id, letter);
    if (meeting.state() != Regional.State.RELEASED) {
      throw new Stale();
    }
    switch (change) {
      case Change.Minutes(int planned) -> item.take(planned);
      case Change.Move(int by) -> {
        int from = agenda.indexOf(item);
        agenda.remove(item);
        agenda.add(Math.clamp(from + by, 0, agenda.size()), item);
        for (int place = 0; place < agenda.size(); place++) {
          agenda.get(place).stand(place);
        }
      }
    }
    audit.record(Act.of("themed.agenda_changed", id));
  }
}
