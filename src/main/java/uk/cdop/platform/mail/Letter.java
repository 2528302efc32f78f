package uk.cdop.platform.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.time.Instant;
import java.util.Date;

/** The message as it goes to the mail server. Its Message-ID is made from the row, so that a mail sent twice is known for one. */
final class Letter extends MimeMessage {
  private final String id;

  private Letter(Session session, String id) {
    super(session);
    this.id = id;
  }

  static Letter of(Session session, SendMail.Waiting mail, String from, String publicUrl, Instant now)
      throws MessagingException {
    Letter letter = new Letter(session, "<" + mail.id() + "@" + URI.create(publicUrl).getHost() + ">");
    letter.setFrom(new InternetAddress(from, true));
    letter.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.recipient(), true));
    letter.setSubject(mail.subject(), "UTF-8");
    letter.setText(mail.body(), "UTF-8");
    letter.setSentDate(Date.from(now));
    letter.setHeader("Auto-Submitted", "auto-generated");
    letter.saveChanges();
    return letter;
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", id);
  }
}
