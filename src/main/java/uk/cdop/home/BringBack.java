package uk.cdop.home;

import jakarta.inject.Inject;
import uk.cdop.access.CurrentActor;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;

/** A line that was put off comes back to the desk now. */
@UseCase
public class BringBack {
  @Inject CurrentActor current;
  @Inject Snoozes snoozes;
  @Inject AuditTrail audit;

  public void bringBack(String line) {
    current.actor();
    if (snoozes.remove(line) > 0) {
      audit.record(Act.of("home.brought_back", line));
    }
  }
}
