package uk.cdop.themed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.platform.Missing;

/**
 * Lets in those who may know a regional meeting: of each CDOP that was asked whoever answers for it or offers its cases, and of
 * the others those who are named to attend.
 */
@ApplicationScoped
class RegionalDoor {
  @Inject Access access;
  @Inject Regionals regionals;

  /** A meeting, who looks at it, and what their CDOP answered. */
  record Inside(Regional meeting, Actor actor, Participant ours, boolean attends) {
    boolean hosts() {
      return meeting.hostedBy(actor);
    }

    boolean plans() {
      return hosts() && Permission.PLAN_REGIONAL.heldBy(actor);
    }

    boolean runs() {
      return hosts() && (Permission.PLAN_REGIONAL.heldBy(actor) || meeting.chairedBy(actor));
    }

    boolean answers() {
      return Permission.AGREE_REGIONAL.heldBy(actor);
    }

    boolean offers() {
      return Permission.OFFER_CASES.heldBy(actor);
    }
  }

  /**
   * @throws Missing when there is no such meeting, or it is not the actor's
   */
  Inside enter(UUID id, Permission permission) {
    Actor actor = access.require(permission);
    Regional meeting = regionals.get(id);
    Optional<Participant> ours = regionals.participant(id, actor.cdop());
    if (ours.isEmpty() || (ours.get().declined() && !meeting.hostedBy(actor))) {
      throw new Missing();
    }
    boolean attends =
        regionals.attendees(id).stream().anyMatch(one -> one.cdop().equals(actor.cdop()) && one.account().equals(actor.id()));
    if (!attends && !Permission.AGREE_REGIONAL.heldBy(actor) && !Permission.OFFER_CASES.heldBy(actor)) {
      throw new Missing();
    }
    return new Inside(meeting, actor, ours.get(), attends);
  }

  /** Only the host's own people pass. */
  Inside enterAsHost(UUID id, Permission permission) {
    Inside inside = enter(id, permission);
    if (!inside.hosts()) {
      throw new Missing();
    }
    return inside;
  }
}
