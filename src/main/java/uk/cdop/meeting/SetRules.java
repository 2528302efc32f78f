package uk.cdop.meeting;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Colleague;
import uk.cdop.access.Colleagues;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Words;

/** The coordinator sees and changes how the CDOP holds its panel. Each change has a reason and is kept beside the earlier ones. */
@UseCase
public class SetRules {
  @Inject Access access;
  @Inject PanelRules rules;
  @Inject Colleagues colleagues;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** The rule that stands, its number (0 where none was set), and the changes, newest first. */
  public record View(PanelRule rule, int number, List<String> changes) {}

  public View view() {
    access.require(Permission.PLAN_MEETING);
    audit.record(Act.of("meeting.rules_viewed", ""));
    List<PanelRules.Line> history = rules.history();
    Map<String, Colleague> people =
        history.isEmpty() ? Map.of() : colleagues.named(history.stream().map(PanelRules.Line::setBy).distinct().toList());
    return new View(
        rules.current(),
        rules.number(),
        history.stream()
            .map(
                line ->
                    Words.day(line.setAt()) + ", "
                        + (people.containsKey(line.setBy()) ? people.get(line.setBy()).name() : "a former colleague")
                        + ": " + words(line.rule()) + " Reason: " + line.reason())
            .toList());
  }

  /**
   * @throws uk.cdop.platform.Stale when someone changed the rule after this number was read
   */
  public void set(PanelRule rule, int seen, String reason) {
    Actor actor = access.require(Permission.PLAN_MEETING);
    rules.set(rule, seen, reason, actor, clock.instant());
    audit.record(Act.of("meeting.rules_changed", seen + 1).because(reason));
  }

  private static String words(PanelRule rule) {
    return rule.members() + " members, with "
        + String.join(", ", rule.required().stream().map(Discipline::asked).toList())
        + "; a break of " + Words.plural(rule.breakMinutes(), "minute") + " after " + Words.plural(rule.casesBetweenBreaks(), "case")
        + "; at most " + Words.plural(rule.mostMinutes(), "minute") + " a day.";
  }
}
