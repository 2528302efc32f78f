package uk.cdop.run;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

/** Takes every mail the product sends and sends none on. Each is kept as a file, so that the mailbox page shows it after a restart. */
public final class MailServer {
  public static final String USER = "cdop";

  private final GreenMail server;
  private final MailPage page;
  private final Mailbox mailbox;
  private final AtomicInteger sequence = new AtomicInteger();

  private MailServer(GreenMail server, MailPage page, Mailbox mailbox) {
    this.server = server;
    this.page = page;
    this.mailbox = mailbox;
  }

  static MailServer start(Folders folders, Ports ports, Secrets secrets) {
    Mailbox mailbox = new Mailbox(Folders.make(folders.data().resolve("mail")));
    GreenMail server = new GreenMail(new ServerSetup(ports.smtp(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    MailServer mails = new MailServer(server, MailPage.on(ports.mail(), mailbox), mailbox);
    UserManager users = server.getManagers().getUserManager();
    GreenMailUser sender = server.setUser(USER + "@localhost", USER, secrets.of("mail"));
    users.setAuthRequired(true);
    users.setMessageDeliveryHandler((message, address) -> {
      mails.keep(message.getMessage());
      return sender;
    });
    server.start();
    return mails;
  }

  public Mailbox mailbox() {
    return mailbox;
  }

  private void keep(MimeMessage message) throws MessagingException, UserException {
    Path file = mailbox.folder().resolve("%d-%04d.eml".formatted(Instant.now().toEpochMilli(), sequence.incrementAndGet() % 10_000));
    try (OutputStream out = Files.newOutputStream(file)) {
      message.writeTo(out);
    } catch (IOException e) {
      throw new UserException("The mail cannot be kept", e);
    }
  }

  void stop() {
    page.stop();
    server.stop();
  }
}
