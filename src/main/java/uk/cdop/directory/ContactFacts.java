package uk.cdop.directory;

import java.time.LocalDate;
import java.util.UUID;
import uk.cdop.platform.mail.Mail;

/** What is kept about a contact. Who stands in for someone does so between two days. */
public record ContactFacts(
    String name, String role, String email, String phone, boolean usual, boolean escalation, UUID standsInForOrNull,
    LocalDate standsInFromOrNull, LocalDate standsInToOrNull, LocalDate fromOrNull, LocalDate toOrNull) {
  public ContactFacts {
    if (name.isBlank() || !Mail.isAddress(email)) {
      throw new IllegalArgumentException("A contact has a name and a mail address");
    }
    boolean standsIn = standsInForOrNull != null;
    if (standsIn != (standsInFromOrNull != null) || standsIn != (standsInToOrNull != null)) {
      throw new IllegalArgumentException("Standing in has a first and a last day");
    }
  }
}
