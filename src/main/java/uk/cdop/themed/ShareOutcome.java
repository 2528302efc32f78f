package uk.cdop.themed;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Once;

/** The host adds what all CDOPs take from the meeting: learning, or an action with its owners in one or several of them. */
@UseCase
public class ShareOutcome {
  @Inject RegionalDoor door;
  @Inject Regionals regionals;
  @Inject Outcomes outcomes;
  @Inject Keeping keeping;


  /** Where it is remembered and recorded. */
  @jakarta.enterprise.context.Dependent
  static class Keeping {
    @Inject Once once;
    @Inject AuditTrail audit;
    @Inject Clock clock;
  }

  /** What is added. */
  public sealed interface Addition {
    String text();

    /** Something to learn. */
    record Learning(String text) implements Addition {}

    /**
     * Something to do.
     *
     * @param owners who does it, by the CDOP in which they do
     */
    record Action(String text, LocalDate dueOn, Map<String, String> owners) implements Addition {}
  }

  /**
   * What looks as if it could identify someone; nothing is added then. Empty when it was added.
   *
   * @param key the same key again adds nothing
   */
  public List<String> add(UUID id, String key, Addition addition) {
    RegionalDoor.Inside inside = door.enterAsHost(id, Permission.RUN_REGIONAL);
    if (!inside.runs() || !inside.meeting().begun()) {
      throw new Missing();
    }
    List<String> signs = SharedText.signs(addition.text());
    if (!signs.isEmpty() || keeping.once.made(key).isPresent()) {
      return signs;
    }
    keeping.once.remember(key, id.toString());
    switch (addition) {
      case Addition.Learning(String text) -> outcomes.keep(new SharedLearning(id, text, inside.actor(), keeping.clock.instant()));
      case Addition.Action action -> act(id, action, inside);
    }
    keeping.audit.record(Act.of(addition instanceof Addition.Learning ? "themed.learning_added" : "themed.action_added", id));
    return List.of();
  }

  private void act(UUID id, Addition.Action action, RegionalDoor.Inside inside) {
    SharedAction made = new SharedAction(id, action.text(), action.dueOn(), inside.actor(), keeping.clock.instant());
    outcomes.keep(made);
    outcomes.flush();
    Set<String> asked = regionals.participants(id).stream().filter(Participant::agreed).map(Participant::cdop).collect(Collectors.toSet());
    action.owners().forEach(
        (cdop, owner) -> {
          if (!asked.contains(cdop)) {
            throw new Missing();
          }
          outcomes.keep(new ActionOwner(made, cdop, owner, inside.actor(), keeping.clock.instant()));
        });
  }
}
