package uk.cdop.information.chasing;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.information.Requests;

/** The service finds the requests of one CDOP that its chasing has to look at today. */
@UseCase
public class FindChases {
  @Inject Access access;
  @Inject ChaseRules rules;
  @Inject Requests requests;
  @Inject ChasePlan plan;

  /** At most so many, the longest waiting first; none while the CDOP has switched automatic reminders off. */
  public List<UUID> find(int most) {
    Actor actor = access.require(Permission.CHASE_REQUESTS);
    return rules.rule(actor.cdop()).automatic() ? requests.toChase(plan.today(), most) : List.of();
  }
}
