package uk.cdop.information.chasing;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.information.Requests;
import uk.cdop.platform.Stale;

/** The coordinator changes when agencies are reminded and whom the CDOP tells when they do not answer. */
@UseCase
public class ChangeChasing {
  @Inject Access access;
  @Inject ChaseRules rules;
  @Inject Requests requests;
  @Inject ChasePlan plan;
  @Inject Clock clock;
  @Inject AuditTrail audit;

  /**
   * What was chosen.
   *
   * @param people for each kind of agency who is named, empty for nobody
   */
  public record Choice(
      boolean automatic, List<Integer> reminders, int escalateAfter, Optional<Named> named, Map<String, Optional<Named>> people) {}

  /**
   * @throws Stale when somebody saved after this version was read
   */
  public void change(long version, Choice choice) {
    Actor actor = access.require(Permission.REQUEST_INFORMATION);
    ChaseRule rule = rules.rule(actor.cdop());
    rule.requireVersion(version);
    rule.change(choice.automatic(), choice.reminders(), choice.escalateAfter(), choice.named(), actor.id(), clock.instant());
    rules.keep(rule);
    Map<String, NamedPerson> known = rules.people();
    choice.people().forEach((type, named) -> {
      NamedPerson person = known.getOrDefault(type, new NamedPerson(actor.cdop(), type));
      if (!person.named().equals(named)) {
        person.become(named);
        rules.keep(person);
      }
    });
    requests.chaseAnew(plan.today());
    audit.record(Act.of("information.chase_rule_changed", ""));
  }
}
