package uk.cdop.themed;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.CdopNames;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Words;
import uk.cdop.platform.ui.Status;

/** Lists the regional meetings the actor's CDOP was asked to: all for those who answer for it, otherwise those one is named for. */
@UseCase
public class ListRegionals {
  @Inject Access access;
  @Inject Regionals regionals;
  @Inject CdopNames names;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** Meetings to come and past. */
  public record View(List<Line> coming, List<Line> past, boolean mayPlan, boolean mayKeep) {}

  /** One meeting in the list. */
  public record Line(UUID id, String title, String day, String host, Status status) {}

  public View list() {
    Actor actor = access.require(Permission.SEE_REGIONAL);
    audit.record(Act.of("themed.listed", ""));
    LocalDate today = LocalDate.now(clock);
    Map<UUID, Participant> ours = regionals.ours(actor.cdop());
    Set<UUID> named = regionals.attendedBy(actor.id());
    boolean seesAll = Permission.AGREE_REGIONAL.heldBy(actor) || Permission.OFFER_CASES.heldBy(actor);
    List<Regional> visible =
        regionals.all().stream()
            .filter(meeting -> ours.containsKey(meeting.id()))
            .filter(meeting -> meeting.hostedBy(actor) || !ours.get(meeting.id()).declined())
            .filter(meeting -> seesAll || named.contains(meeting.id()))
            .toList();
    return new View(
        visible.stream().filter(meeting -> !meeting.heldOn().isBefore(today)).sorted(java.util.Comparator.comparing(Regional::heldOn))
            .map(meeting -> line(meeting, ours.get(meeting.id()))).toList(),
        visible.stream().filter(meeting -> meeting.heldOn().isBefore(today)).map(meeting -> line(meeting, ours.get(meeting.id()))).toList(),
        access.may(Permission.PLAN_REGIONAL),
        access.may(Permission.KEEP_SHARED_ACTIONS));
  }

  private Line line(Regional meeting, Participant ours) {
    return new Line(
        meeting.id(), meeting.title(), Words.weekday(meeting.heldOn()), names.of(meeting.host()), status(meeting, ours));
  }

  private Status status(Regional meeting, Participant ours) {
    if (meeting.state() == Regional.State.PROPOSED && !ours.agreedTo(meeting)) {
      return new Status("Your answer is needed", Status.Kind.NOT_STARTED);
    }
    return RegionalView.status(meeting, clock.instant());
  }
}
