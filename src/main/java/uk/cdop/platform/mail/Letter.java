package uk.cdop.platform.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.net.URI;
import java.nio.charset.StandardCharsets;
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
    if (mail.calendar().text().isEmpty()) {
      letter.setText(mail.body(), "UTF-8");
    } else {
      letter.setContent(withCalendar(mail.body(), mail.calendar()));
    }
    letter.setSentDate(Date.from(now));
    letter.setHeader("Auto-Submitted", "auto-generated");
    letter.saveChanges();
    return letter;
  }

  /** The calendar stands beside the words, where Outlook offers to answer, and as a file for whoever reads mail elsewhere. */
  private static MimeMultipart withCalendar(String body, SendMail.Calendar calendar) throws MessagingException {
    MimeBodyPart words = new MimeBodyPart();
    words.setText(body, "UTF-8");
    MimeMultipart either = new MimeMultipart("alternative", words, calendar(calendar, "text/calendar"));
    MimeBodyPart shown = new MimeBodyPart();
    shown.setContent(either);
    MimeBodyPart file = calendar(calendar, "application/ics");
    file.setFileName("invite.ics");
    file.setDisposition(Part.ATTACHMENT);
    return new MimeMultipart("mixed", shown, file);
  }

  private static MimeBodyPart calendar(SendMail.Calendar calendar, String type) throws MessagingException {
    String described = type + "; charset=UTF-8; method=" + calendar.method();
    MimeBodyPart part = new MimeBodyPart();
    part.setDataHandler(
        new DataHandler(new ByteArrayDataSource(calendar.text().getBytes(StandardCharsets.UTF_8), described)));
    part.setHeader("Content-Type", described);
    part.setHeader("Content-Transfer-Encoding", "base64");
    return part;
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", id);
  }
}
