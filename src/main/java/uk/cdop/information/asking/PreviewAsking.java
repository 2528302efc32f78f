package uk.cdop.information.asking;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.directory.Cdop;
import uk.cdop.directory.Cdops;
import uk.cdop.information.RequestMails;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Words;
import uk.cdop.platform.mail.Mail;
import uk.cdop.review.ReviewId;

/** Shows the mail that each agency would get, before anything is sent. */
@UseCase
public class PreviewAsking {
  @Inject Access access;
  @Inject Cdops cdops;

  /** The words of the mail. Reference and link stand as what they will be. */
  public record Preview(String subject, String body) {}

  public Preview preview(ReviewId review, LocalDate dueOn) {
    Actor actor = access.require(Permission.REQUEST_INFORMATION, review.value());
    Cdop cdop = cdops.find(actor.cdop()).orElseThrow(Missing::new);
    UUID nobody = new UUID(0, 0);
    Mail mail =
        RequestMails.asked(
            new RequestMails.About(nobody, "(its own reference)", "agency@example.org", Words.day(dueOn)),
            new RequestMails.Sender(cdop.name(), cdop.email(), cdop.phone()),
            "(its own secure link)",
            nobody);
    return new Preview(mail.subject(), mail.body());
  }
}
