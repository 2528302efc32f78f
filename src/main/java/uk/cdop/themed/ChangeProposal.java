package uk.cdop.themed;

import jakarta.inject.Inject;
import java.util.UUID;
import uk.cdop.access.Colleagues;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;

/** The host changes a proposal that is not released yet. What others agreed to cannot change behind their backs: they agree again. */
@UseCase
public class ChangeProposal {
  @Inject RegionalDoor door;
  @Inject Colleagues colleagues;
  @Inject AuditTrail audit;

  /**
   * @throws uk.cdop.platform.Stale when someone changed it meanwhile, or it was released
   */
  public void change(UUID id, long seen, Proposal proposal) {
    Regional meeting = door.enterAsHost(id, Permission.PLAN_REGIONAL).meeting();
    meeting.change(proposal, ProposeMeeting.named(colleagues, proposal), seen);
    audit.record(Act.of("themed.changed", id));
  }
}
