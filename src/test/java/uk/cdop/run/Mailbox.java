package uk.cdop.run;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** The mails of one stack, newest first. */
public record Mailbox(Path folder) {

  /** A mail as a person reads it: plain text only. */
  public record Mail(String id, Instant receivedAt, String from, String to, String subject, String text) {}

  public List<Mail> mails() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".eml")).sorted(Comparator.reverseOrder()).map(Mailbox::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Mail read(Path file) {
    String id = file.getFileName().toString().replace(".eml", "");
    try (InputStream in = Files.newInputStream(file)) {
      MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), in);
      return new Mail(id, Instant.ofEpochMilli(Long.parseLong(id.split("-")[0])), header(message, "From"), header(message, "To"),
          message.getSubject() == null ? "" : message.getSubject(), text(message));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (MessagingException e) {
      throw new IllegalStateException("Not a mail: " + file, e);
    }
  }

  private static String header(MimeMessage message, String name) throws MessagingException {
    String value = message.getHeader(name, ", ");
    return value == null ? "" : value;
  }

  private static String text(Part part) throws MessagingException, IOException {
    Object content = part.getContent();
    if (content instanceof Multipart parts) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < parts.getCount(); i++) {
        BodyPart each = parts.getBodyPart(i);
        text.append(text(each));
      }
      return text.toString();
    }
    return part.isMimeType("text/plain") ? content.toString() : "";
  }
}
