package uk.cdop.themed;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Colleague;
import uk.cdop.access.Colleagues;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Once;

/** A coordinator proposes a regional meeting and asks other CDOPs to it. The host answers for itself like everybody else. */
@UseCase
public class ProposeMeeting {
  @Inject Access access;
  @Inject Regionals regionals;
  @Inject Colleagues colleagues;
  @Inject Keeping keeping;

  /** Where it is remembered and recorded. */
  @jakarta.enterprise.context.Dependent
  static class Keeping {
    @Inject Once once;
    @Inject AuditTrail audit;
    @Inject Clock clock;
  }

  /**
   * @param key the same key again leads to the meeting it made
   * @param asked the other CDOPs
   */
  public UUID propose(String key, Proposal proposal, Set<String> asked) {
    Actor actor = access.require(Permission.PLAN_REGIONAL);
    return keeping.once.madeId(key).orElseGet(() -> proposed(key, proposal, asked, actor));
  }

  /**
   * @throws Missing when those who are to chair are not people of the host
   */
  static Regional.Named named(Colleagues colleagues, Proposal proposal) {
    String chair = colleagues.find(proposal.chair()).map(Colleague::name).orElseThrow(Missing::new);
    String deputy = proposal.deputy().isEmpty() ? "" : colleagues.find(proposal.deputy()).map(Colleague::name).orElseThrow(Missing::new);
    return new Regional.Named(chair, deputy);
  }

  private UUID proposed(String key, Proposal proposal, Set<String> asked, Actor actor) {
    Regional meeting = new Regional(actor, proposal, named(colleagues, proposal), keeping.clock.instant());
    regionals.keep(meeting);
    regionals.flush();
    regionals.keep(new Participant(meeting, actor.cdop()));
    asked.stream().filter(cdop -> !cdop.equals(actor.cdop())).forEach(cdop -> regionals.keep(new Participant(meeting, cdop)));
    keeping.once.remember(key, meeting.id().toString());
    keeping.audit.record(Act.of("themed.proposed", meeting.id()));
    return meeting.id();
  }
}
