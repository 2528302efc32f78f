package uk.cdop.pack;

import jakarta.inject.Inject;
import java.time.Clock;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;

/** The coordinator sets how long packs and notes last and whether members give a provisional view. */
@UseCase
public class SetPackRule {
  @Inject Access access;
  @Inject PackRules rules;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * @param seen the version of the rule that was shown, -1 where there was none
   * @throws uk.cdop.platform.Stale when somebody else changed it meanwhile
   */
  public void set(PackWishes values, long seen) {
    Actor actor = access.require(Permission.PLAN_MEETING);
    rules
        .own(actor.cdop())
        .ifPresentOrElse(
            rule -> rule.change(values, seen, actor, clock.instant()), () -> rules.keep(new PackRule(values, actor, clock.instant())));
    audit.record(Act.of("pack.rule_changed", actor.cdop()));
  }
}
