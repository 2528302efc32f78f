package uk.cdop.caseimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.cdop.platform.Round;

/** Looks for imports to carry out every two seconds. */
@ApplicationScoped
public class ImportRound extends Round {
  private static final int PIECES = 20;
  private static final int SECONDS = 2;

  @Inject WaitingImports waiting;
  @Inject CarryOutImport carryOut;

  @Override
  protected int seconds() {
    return SECONDS;
  }

  @Override
  protected boolean next() {
    waiting.all().forEach(this::pieces);
    return false;
  }

  /** A few pieces of each in turn, so that a large import does not hold up another CDOP's. */
  private void pieces(WaitingImports.Waiting one) {
    for (int done = 0; done < PIECES && carryOut.next(one.id(), one.cdop()); done++) {
      // Each piece has a transaction of its own, so that nothing done is lost when the server goes down.
    }
  }
}
