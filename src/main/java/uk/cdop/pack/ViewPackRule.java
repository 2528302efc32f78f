package uk.cdop.pack;

import jakarta.inject.Inject;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;

/** Shows the coordinator what their CDOP wants of its packs. */
@UseCase
public class ViewPackRule {
  @Inject Access access;
  @Inject PackRules rules;

  /** The rule and its version, -1 where the usual values hold. */
  public record View(PackWishes values, long version) {}

  public View view() {
    Actor actor = access.require(Permission.PLAN_MEETING);
    return rules.own(actor.cdop()).map(rule -> new View(rule.values(), rule.version())).orElse(new View(PackWishes.USUAL, -1));
  }
}
