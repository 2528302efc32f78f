package uk.cdop.information;

import uk.cdop.platform.mail.Mail;

/**
 * An agency that is asked, and where the request goes.
 *
 * @param agencyType a code of the list `agency_type`
 */
public record Addressee(String agencyType, String agencyName, String email) {
  public Addressee {
    if (agencyName.isBlank() || !(email.isEmpty() || Mail.isAddress(email))) {
      throw new IllegalArgumentException("An addressee has a name and a mail address");
    }
  }

  /** Someone whose answer the CDOP's office writes down, so that no mail goes out. */
  public static Addressee withoutMail(String agencyType, String agencyName) {
    return new Addressee(agencyType, agencyName, "");
  }
}
