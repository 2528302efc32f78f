package uk.cdop.notification;

import jakarta.inject.Inject;
import uk.cdop.access.UseCase;

/** Anyone begins to notify a death. No account is asked for, and nothing is kept but an empty draft. */
@UseCase
public class StartNotification {
  @Inject Drafts drafts;

  public DraftToken start() {
    DraftToken token = DraftToken.fresh();
    drafts.start(token);
    return token;
  }
}
