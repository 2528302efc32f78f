package uk.cdop.documents.check;

import static uk.cdop.documents.check.FileCheck.refuseIf;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Properties;

/**
 * A mail may carry text and what would be taken on its own. Its parts are unpacked in memory, judged by the same rules, and
 * kept as they came.
 */
final class MailCheck {
  private static final int DEEPEST = 8;
  private static final int MOST_PARTS = 200;
  private static final int LONGEST_LINE_OF_HEADERS = 100_000;

  private final Session session = Session.getInstance(new Properties());
  private int parts;

  private MailCheck() {}

  static void require(Bytes bytes) throws Refused {
    new MailCheck().requireMail(bytes);
  }

  private void requireMail(Bytes bytes) throws Refused {
    int headers = endOfHeaders(bytes);
    refuseIf(headers < 0 || headers > LONGEST_LINE_OF_HEADERS || bytes.text(0, headers).indexOf('\0') >= 0, Refusal.BROKEN);
    try {
      MimeMessage mail = new MimeMessage(session, new ByteArrayInputStream(bytes.all()));
      refuseIf(mail.getHeader("From") == null || mail.getHeader("Date") == null, Refusal.KIND_NOT_TAKEN);
      requireHarmless(mail, 0);
    } catch (MessagingException | IOException | IllegalArgumentException unreadable) {
      throw new Refused(Refusal.BROKEN);
    }
  }

  private static int endOfHeaders(Bytes bytes) {
    int unix = bytes.find("\n\n", 0, bytes.length());
    int dos = bytes.find("\r\n\r\n", 0, bytes.length());
    return unix < 0 ? dos : dos < 0 ? unix : Math.min(unix, dos);
  }

  private void requireHarmless(Part part, int depth) throws Refused, MessagingException, IOException {
    parts++;
    refuseIf(depth > DEEPEST || parts > MOST_PARTS, Refusal.TOO_MUCH_INSIDE);
    if (part.isMimeType("multipart/*")) {
      Multipart several = new MimeMultipart(part.getDataHandler().getDataSource());
      for (int i = 0; i < several.getCount(); i++) {
        requireHarmless(several.getBodyPart(i), depth + 1);
      }
    } else if (part.isMimeType("message/rfc822")) {
      requireHarmless(new MimeMessage(session, part.getInputStream()), depth + 1);
    } else {
      requireLeaf(part);
    }
  }

  private static void requireLeaf(Part part) throws Refused, MessagingException, IOException {
    byte[] content;
    try (InputStream in = part.getInputStream()) {
      content = in.readNBytes(FileCheck.LARGEST + 1);
    }
    Bytes bytes = new Bytes(content);
    FileCheck.requireNoTestVirus(bytes);
    String name = part.getFileName();
    boolean words = part.isMimeType("text/plain") || part.isMimeType("text/html");
    boolean body = words && name == null && !Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition());
    boolean note = part.isMimeType("text/plain") && name != null && FileName.of(name).ending().equals("txt");
    if (body || note) {
      refuseIf(bytes.has("\0") && !part.getContentType().toLowerCase(Locale.ROOT).contains("utf-16"), Refusal.MAIL_ATTACHMENT);
      return;
    }
    try {
      FileCheck.require(FileName.of(name == null ? "" : MimeUtility.decodeText(name)), bytes);
    } catch (Refused refused) {
      throw refused.why() == Refusal.TEST_VIRUS ? refused : new Refused(Refusal.MAIL_ATTACHMENT);
    }
  }
}
