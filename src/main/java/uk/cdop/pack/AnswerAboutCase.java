package uk.cdop.pack;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Missing;

/** The chair or the coordinator answers a reader's question. */
@UseCase
public class AnswerAboutCase {
  @Inject PackDoor door;
  @Inject PackMaker maker;
  @Inject Beside beside;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * @throws Missing when there is no such question about this case, or it is not the actor's to answer
   */
  public WrittenBeside answer(UUID meeting, String letter, UUID id, String words, boolean anyway) {
    if (!(door.enter(meeting, letter) instanceof PackDoor.In in)) {
      return WrittenBeside.SHUT;
    }
    ReaderQuestion question =
        beside.question(id).filter(one -> one.occasion().equals(in.at().item()) && ReadPack.answers(in)).orElseThrow(Missing::new);
    if (!anyway && maker.anonymiser(in.at().review()).identifies(words)) {
      return WrittenBeside.MAY_IDENTIFY;
    }
    beside.keep(new ReaderAnswer(question, words, in.reader(), clock.instant()));
    audit.record(Act.on(in.at().review().value(), "pack.question_answered", question.id()));
    return WrittenBeside.KEPT;
  }
}
