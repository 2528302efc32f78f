package uk.cdop.themed;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import uk.cdop.access.Colleague;
import uk.cdop.access.Colleagues;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Stale;

/** A CDOP answers an invitation for itself: it agrees to the plan and to the words as they stand, or declines with a reason. */
@UseCase
public class AnswerInvitation {
  @Inject RegionalDoor door;
  @Inject Regionals regionals;
  @Inject Colleagues colleagues;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** What a CDOP answers. */
  public sealed interface Answer {
    /**
     * It takes part.
     *
     * @param plan the number of the plan that was read
     * @param words the version of the agreement's words that was read
     * @param chair who chairs its panel and signs its cases off
     * @param deputy who signs where the chair has a connection, or empty
     */
    record Agree(int plan, String words, String chair, String deputy, int quorumMembers) implements Answer {}

    /** It does not take part. */
    record Decline(String because) implements Answer {}
  }

  /**
   * @throws Stale when the plan or the words changed after they were read, or the meeting was released
   */
  public void answer(UUID id, Answer answer) {
    RegionalDoor.Inside inside = door.enter(id, Permission.AGREE_REGIONAL);
    if (inside.meeting().state() != Regional.State.PROPOSED) {
      throw new Stale();
    }
    switch (answer) {
      case Answer.Agree agree -> agree(inside, agree);
      case Answer.Decline(String because) -> inside.ours().decline(because, inside.actor(), clock.instant());
    }
    audit.record(Act.of(answer instanceof Answer.Agree ? "themed.agreed" : "themed.declined", id));
  }

  private void agree(RegionalDoor.Inside inside, Answer.Agree agree) {
    if (agree.plan() != inside.meeting().planNumber() || !agree.words().equals(Agreement.CURRENT.version())) {
      throw new Stale();
    }
    Colleague chair = colleagues.find(agree.chair()).orElseThrow(Missing::new);
    UUID id = inside.meeting().id();
    String cdop = inside.actor().cdop();
    String deputy = agree.deputy().isEmpty() ? "" : colleagues.find(agree.deputy()).map(Colleague::account).orElseThrow(Missing::new);
    inside.ours().agree(agree.plan(), agree.words(), new Participant.Signers(chair.account(), deputy), agree.quorumMembers(), inside.actor(), clock.instant());
    boolean named = regionals.attendees(id).stream().anyMatch(one -> one.cdop().equals(cdop) && one.account().equals(chair.account()));
    if (!named) {
      regionals.everNamed(id).stream()
          .filter(one -> one.cdop().equals(cdop) && one.account().equals(chair.account()))
          .findFirst()
          .ifPresentOrElse(
              one -> one.attend(chair.name(), Brings.PUBLIC_HEALTH),
              () -> regionals.keep(new Attendee(id, cdop, chair.account(), chair.name(), Brings.PUBLIC_HEALTH)));
    }
  }
}
