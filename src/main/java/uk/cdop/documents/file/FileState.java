package uk.cdop.documents.file;

import uk.cdop.platform.ModuleApi;
import uk.cdop.platform.ui.Status;

/** How far the virus scan of a file has come. Only a clean file can be opened. */
@ModuleApi
public enum FileState {
  WAITING_FOR_SCAN(new Status("Waiting for virus scan", Status.Kind.WAITING)),
  CLEAN(new Status("Scanned", Status.Kind.DONE)),
  /** The bytes are gone; the record stays. */
  INFECTED(new Status("Virus found", Status.Kind.PROBLEM)),
  /** The scanner or the store could not make sense of it. */
  REFUSED(new Status("Could not be scanned", Status.Kind.PROBLEM));

  private final Status status;

  FileState(Status status) {
    this.status = status;
  }

  public Status status() {
    return status;
  }
}
