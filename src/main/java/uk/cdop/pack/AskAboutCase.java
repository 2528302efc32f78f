package uk.cdop.pack;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Once;

/** A reader asks the chair and the coordinator about a case before the meeting. */
@UseCase
public class AskAboutCase {
  @Inject PackDoor door;
  @Inject PackMaker maker;
  @Inject Beside beside;
  @Inject Recording recording;

  /** The record of the act, once. */
  @Dependent
  static class Recording {
    @Inject AuditTrail audit;
    @Inject Once once;
    @Inject Clock clock;
  }

  /**
   * @param anyway whether the reader was told that the words may name somebody and sends them all the same
   * @param key makes a repeated request harmless
   */
  public WrittenBeside ask(UUID meeting, String letter, String words, boolean anyway, String key) {
    if (!(door.enter(meeting, letter) instanceof PackDoor.In in)) {
      return WrittenBeside.SHUT;
    }
    if (!anyway && maker.anonymiser(in.at().review()).identifies(words)) {
      return WrittenBeside.MAY_IDENTIFY;
    }
    if (recording.once.made(key).isEmpty()) {
      ReaderQuestion question = new ReaderQuestion(in.at(), words, in.reader(), recording.clock.instant());
      beside.keep(question);
      recording.once.remember(key, question.id().toString());
      recording.audit.record(Act.on(in.at().review().value(), "pack.question_asked", question.id()));
    }
    return WrittenBeside.KEPT;
  }
}
