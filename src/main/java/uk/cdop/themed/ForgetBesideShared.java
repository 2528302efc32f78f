package uk.cdop.themed;

import jakarta.inject.Inject;
import uk.cdop.access.UseCase;

/** The service deletes the notes and questions of one CDOP's readers once the cases they are about are closed. */
@UseCase
public class ForgetBesideShared {
  @Inject BesideShared beside;

  /** How many pieces went. */
  public int forget() {
    return beside.forget();
  }
}
