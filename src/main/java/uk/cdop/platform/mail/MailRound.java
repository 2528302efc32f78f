package uk.cdop.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.cdop.platform.Round;

/** Looks for waiting mail every two seconds. */
@ApplicationScoped
public class MailRound extends Round {
  private static final int SECONDS = 2;

  @Inject SendMail sendMail;

  @Override
  protected int seconds() {
    return SECONDS;
  }

  @Override
  protected boolean next() {
    return sendMail.next();
  }
}
