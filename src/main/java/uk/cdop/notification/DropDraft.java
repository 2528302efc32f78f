package uk.cdop.notification;

import jakarta.inject.Inject;
import uk.cdop.access.UseCase;

/** A notifier deletes what they had filled in, for example on a shared computer. */
@UseCase
public class DropDraft {
  @Inject Drafts drafts;

  public void drop(DraftToken token) {
    drafts.drop(token);
  }
}
