package uk.cdop.meeting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.documents.FrozenPapers;

/** The coordinator releases a case's papers to those invited; what they read is frozen from then on. */
@UseCase
public class ReleasePapers {
  @Inject MeetingDoor door;
  @Inject Access access;
  @Inject Meetings meetings;
  @Inject PaperMaker maker;
  @Inject Freezing freezing;

  /** Where papers are frozen and the act is recorded. */
  @Dependent
  static class Freezing {
    @Inject FrozenPapers papers;
    @Inject AuditTrail audit;
  }

  /** What came of it. */
  public enum Outcome {
    RELEASED,
    /** Words still wait for a decision. */
    OPEN,
    /** The case changed after it was read; nobody has checked it as it is now. */
    CHANGED,
    /** There is nothing in the papers. */
    EMPTY
  }

  /**
   * @param seen the hash of the papers the coordinator read
   */
  public Outcome release(UUID id, String letter, String seen) {
    door.enter(id, Permission.RELEASE_PAPERS);
    AgendaItem item = meetings.item(id, letter);
    Actor actor = access.require(Permission.RELEASE_PAPERS, item.review().value());
    PaperDraft draft = maker.draft(item);
    if (draft.sections().isEmpty()) {
      return Outcome.EMPTY;
    }
    if (!draft.open().isEmpty()) {
      return Outcome.OPEN;
    }
    if (!FrozenPapers.hash(draft.papers()).equals(seen)) {
      return Outcome.CHANGED;
    }
    item.release(freezing.papers.freeze(item.review(), item.id(), draft.papers(), actor));
    freezing.audit.record(Act.on(item.review().value(), "meeting.papers_released", item.id()));
    return Outcome.RELEASED;
  }
}
