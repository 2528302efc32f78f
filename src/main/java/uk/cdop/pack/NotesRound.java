package uk.cdop.pack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.cdop.directory.EachCdop;

/** Twice a minute, CDOP by CDOP: deletes the private notes whose time is over. */
@ApplicationScoped
public class NotesRound extends EachCdop {
  private static final int SECONDS = 30;

  @Inject ForgetNotes forgetNotes;

  @Override
  protected int seconds() {
    return SECONDS;
  }

  @Override
  protected void work() {
    forgetNotes.forget();
  }
}
