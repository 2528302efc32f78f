package uk.cdop.themed;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.CdopNames;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Words;

/** Shows what a regional meeting leaves behind for all: learning, actions, the matrix of factors and the summary. No papers. */
@UseCase
public class ViewOutcome {
  @Inject RegionalDoor door;
  @Inject Regionals regionals;
  @Inject Outcomes outcomes;
  @Inject Making making;
  @Inject AuditTrail audit;

  /** What makes and words it. */
  @jakarta.enterprise.context.Dependent
  static class Making {
    @Inject MakeSummary makeSummary;
    @Inject CdopNames names;
    @Inject Clock clock;
  }

  /**
   * @param summary as it was published, or for the host as it would be now, while the records are open
   * @param missed whether the records closed before the summary was published
   * @param taken when this CDOP took the summary into its annual report, in words
   */
  public record View(
      UUID id, String title, List<Learning> learning, List<Action> actions, Optional<RegionalSummary> summary, boolean published, boolean missed, String taken,
      boolean runs, boolean keeps, Map<String, String> cdops) {
    public String href() {
      return "/regional/" + id;
    }
  }

  /** Something to learn; `takeable` for the host until the summary is published. */
  public record Learning(UUID id, String text, boolean takeable) {}

  /** A shared action; `takeable` for the host until a CDOP has begun with it. */
  public record Action(UUID id, String text, String due, List<Part> parts, boolean takeable) {}

  /** One CDOP's part of it. */
  public record Part(String cdop, String owner, Progress progress, String note, String updated, boolean ours, long version) {}

  public View view(UUID id) {
    RegionalDoor.Inside inside = door.enter(id, Permission.SEE_REGIONAL);
    Regional meeting = inside.meeting();
    if (!meeting.begun()) {
      throw new Missing();
    }
    audit.record(Act.of("themed.outcome_viewed", id));
    Optional<StoredSummary> published = outcomes.summary(id);
    Map<UUID, List<ActionOwner>> owners = outcomes.owners(id);
    Map<String, String> cdops = new java.util.TreeMap<>();
    regionals.participants(id).stream().filter(Participant::agreed).forEach(one -> cdops.put(one.cdop(), making.names.of(one.cdop())));
    boolean keeps = Permission.KEEP_SHARED_ACTIONS.heldBy(inside.actor());
    return new View(
        id,
        meeting.title(),
        outcomes.learning(id).stream().map(one -> new Learning(one.id(), one.text(), inside.runs() && published.isEmpty())).toList(),
        outcomes.actions(id).stream()
            .map(
                action ->
                    new Action(
                        action.id(),
                        action.text(),
                        Words.day(action.dueOn()),
                        owners.getOrDefault(action.id(), List.of()).stream().map(one -> part(one, inside, keeps)).toList(),
                        inside.runs() && owners.getOrDefault(action.id(), List.of()).stream().allMatch(one -> one.state() == Progress.OPEN)))
            .toList(),
        published.map(StoredSummary::summary).or(() -> making(inside)),
        published.isPresent(),
        published.isEmpty() && inside.runs() && meeting.closed(making.clock.instant()),
        outcomes.taken(id, inside.actor().cdop()).map(taken -> "Taken into your annual report on " + Words.day(taken.takenAt())).orElse(""),
        inside.runs(),
        keeps,
        cdops);
  }

  private Optional<RegionalSummary> making(RegionalDoor.Inside inside) {
    return inside.runs() && inside.meeting().open(making.clock.instant()) ? Optional.of(making.makeSummary.of(inside.meeting(), "")) : Optional.empty();
  }

  private Part part(ActionOwner one, RegionalDoor.Inside inside, boolean keeps) {
    boolean ours = keeps && one.cdop().equals(inside.actor().cdop());
    return new Part(
        making.names.of(one.cdop()), one.owner(), one.state(), one.note(), Words.day(one.updatedAt()), ours, one.version());
  }
}
