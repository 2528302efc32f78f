package uk.cdop.meeting;

import jakarta.inject.Inject;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.documents.FrozenPapers;

/** The coordinator takes released papers back: nobody can open them from then on. The version and the reason are kept. */
@UseCase
public class WithdrawPapers {
  @Inject MeetingDoor door;
  @Inject Access access;
  @Inject Meetings meetings;
  @Inject FrozenPapers papers;
  @Inject AuditTrail audit;

  public void withdraw(UUID id, String letter, String reason) {
    door.enter(id, Permission.RELEASE_PAPERS);
    AgendaItem item = meetings.item(id, letter);
    Actor actor = access.require(Permission.RELEASE_PAPERS, item.review().value());
    item.papers()
        .ifPresent(
            released -> {
              papers.withdraw(released, reason, actor);
              item.withdrawPapers();
              audit.record(Act.on(item.review().value(), "meeting.papers_withdrawn", item.id()).because(reason));
            });
  }
}
