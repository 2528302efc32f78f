package uk.cdop.access;

import jakarta.inject.Inject;
import uk.cdop.platform.ModuleApi;

/** A draft goes, because its form was sent or the person does not want it. A page calls this after its act succeeded. */
@ModuleApi
@UseCase
public class DropDraft {
  @Inject CurrentActor current;
  @Inject Drafts drafts;

  public void drop(String path) {
    current.actor();
    drafts.drop(path);
  }
}
