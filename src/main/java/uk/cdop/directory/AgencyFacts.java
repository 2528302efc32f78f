package uk.cdop.directory;

import java.time.LocalDate;
import uk.cdop.platform.mail.Mail;

/**
 * What a CDOP keeps about an agency.
 *
 * @param type a code of the list `agency_type`
 * @param odsCode empty for an agency outside the NHS
 * @param area whom it serves, in words; empty when it serves the whole of the CDOP's area
 * @param fromOrNull the first day of the organisation, where it matters
 * @param toOrNull its last day, once it was dissolved or became part of another
 */
public record AgencyFacts(
    String type, String name, String odsCode, String email, String phone, String area, String notes, LocalDate fromOrNull, LocalDate toOrNull) {
  public AgencyFacts {
    if (name.isBlank() || !Mail.isAddress(email) || !(odsCode.isEmpty() || isOdsCode(odsCode))) {
      throw new IllegalArgumentException("An agency has a name and a mailbox, and an ODS code of the right shape if any");
    }
    if (fromOrNull != null && toOrNull != null && toOrNull.isBefore(fromOrNull)) {
      throw new IllegalArgumentException("An agency ends after it begins");
    }
  }

  /** Whether a text has the shape of an ODS code: 3 to 8 capital letters and digits. Whether it was issued is not checked. */
  public static boolean isOdsCode(String text) {
    return text.matches("[A-Z0-9]{3,8}");
  }
}
