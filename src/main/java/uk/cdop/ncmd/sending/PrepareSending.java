package uk.cdop.ncmd.sending;

import jakarta.inject.Inject;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;

/** Says whether the actor may hand documents to the service at all, before any of them is looked at. */
@UseCase
public class PrepareSending {
  @Inject Access access;

  public void prepare() {
    access.require(Permission.PRODUCE_NCMD);
  }
}
