package uk.cdop.ncmd.web;

import java.util.UUID;
import uk.cdop.ncmd.Occasion;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Mistakes;
import uk.cdop.review.CaseFrame;

/** Why a case is open again at the national database, or should not be there. */
public record TellForm(CaseFrame frame, boolean reopens, Entered entered, Mistakes mistakes, String key) {
  private static final int LONGEST = 2000;

  static TellForm of(CaseFrame frame, Occasion occasion) {
    return new TellForm(frame, occasion == Occasion.REOPEN, Entered.nothing(), Mistakes.none(), UUID.randomUUID().toString());
  }

  static TellForm read(CaseFrame frame, Occasion occasion, Entered entered) {
    Mistakes mistakes = Mistakes.none()
        .addIf(entered.text("reason").isEmpty(), "reason", "Enter the reason")
        .addIf(entered.text("reason").length() > LONGEST, "reason", "The reason must be 2,000 characters or fewer");
    String key = entered.text("idempotencyKey");
    return new TellForm(frame, occasion == Occasion.REOPEN, entered, mistakes, key.isEmpty() ? UUID.randomUUID().toString() : key);
  }

  public String title() {
    return reopens ? "Tell the national database that the case is open again" : "Withdraw the case from the national database";
  }

  public String action() {
    return frame.href(reopens ? "ncmd/reopen" : "ncmd/withdraw");
  }
}
