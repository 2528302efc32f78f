package uk.cdop.themed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.cdop.directory.EachCdop;

/** Twice a minute, CDOP by CDOP: deletes what was written beside shared cases that are closed. */
@ApplicationScoped
public class BesideRound extends EachCdop {
  private static final int SECONDS = 30;

  @Inject ForgetBesideShared forgetBeside;

  @Override
  protected int seconds() {
    return SECONDS;
  }

  @Override
  protected void work() {
    forgetBeside.forget();
  }
}
