package uk.cdop.information.chasing;

import uk.cdop.platform.mail.Mail;

/** A person who is told when an agency does not answer, such as its named professional. */
public record Named(String name, String email) {
  public Named {
    if (name.isBlank() || !Mail.isAddress(email)) {
      throw new IllegalArgumentException("A named person has a name and a mail address");
    }
  }
}
