package uk.cdop.themed;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Words;

/** Lists what a CDOP takes from regional meetings: its own parts of shared actions, and the summaries in its annual report. */
@UseCase
public class ListOurs {
  @Inject Access access;
  @Inject Outcomes outcomes;
  @Inject AuditTrail audit;

  /** Actions, the open ones first, and summaries, the newest first; at most 100 of each. */
  public record View(List<Action> actions, List<Taken> summaries) {}

  /** This CDOP's part of a shared action. */
  public record Action(String text, String due, String owner, Progress progress, String note, String updated, String href) {}

  /** A summary as it was taken into the annual report. */
  public record Taken(UUID meeting, RegionalSummary summary, String taken) {}

  public View list() {
    Actor actor = access.require(Permission.KEEP_SHARED_ACTIONS);
    audit.record(Act.of("themed.ours_listed", ""));
    return new View(
        outcomes.parts(actor.cdop()).entrySet().stream().map(one -> action(one.getKey(), one.getValue())).toList(),
        outcomes.allTaken(actor.cdop()).stream()
            .map(one -> new Taken(one.meeting(), one.summary(), "Taken into the annual report on " + Words.day(one.takenAt())))
            .toList());
  }

  private static Action action(ActionOwner part, SharedAction action) {
    return new Action(
        action.text(), Words.day(action.dueOn()), part.owner(), part.state(), part.note(), Words.day(part.updatedAt()),
        "/regional/" + action.meeting() + "/outcome#actions");
  }
}
