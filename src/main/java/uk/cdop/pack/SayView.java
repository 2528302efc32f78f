package uk.cdop.pack;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Missing;

/** A member tells the chair what they think of a case before the meeting, where the CDOP asks for it. */
@UseCase
public class SayView {
  @Inject PackDoor door;
  @Inject PackMaker maker;
  @Inject Beside beside;
  @Inject PackRules rules;
  @Inject Recording recording;

  /** The record of the act and when it was. */
  @Dependent
  static class Recording {
    @Inject AuditTrail audit;
    @Inject Clock clock;
  }

  /**
   * @param category from 1 to 10
   * @throws Missing when the CDOP does not ask for views, or not this reader
   */
  public WrittenBeside say(UUID meeting, String letter, int category, String words, boolean anyway) {
    if (!(door.enter(meeting, letter) instanceof PackDoor.In in)) {
      return WrittenBeside.SHUT;
    }
    if (in.onlyReads() || !rules.values(in.reader().cdop()).views()) {
      throw new Missing();
    }
    if (!anyway && maker.anonymiser(in.at().review()).identifies(words)) {
      return WrittenBeside.MAY_IDENTIFY;
    }
    beside.keep(new ProvisionalView(in.at(), category, words, in.reader(), recording.clock.instant()));
    recording.audit.record(Act.on(in.at().review().value(), "pack.view_said", in.at().item()));
    return WrittenBeside.KEPT;
  }
}
