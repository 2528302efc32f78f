package uk.cdop.information;

import java.util.UUID;
import uk.cdop.platform.Words;
import uk.cdop.platform.mail.Mail;

/** The words of every mail to an agency. They get a request's reference and dates, never anything of the child. */
public final class RequestMails {
  private RequestMails() {}

  /**
   * Who sends the mail.
   *
   * @param panel the CDOP's name
   */
  public record Sender(String panel, String email, String phone) {}

  /** What a mail may know of a request. */
  public record About(UUID id, String reference, String recipient, String due) {
    public static About of(AgencyRequest request) {
      return new About(request.id(), request.reference(), request.recipient().address(), Words.day(request.dueOn()));
    }

    public About to(String address) {
      return new About(id, reference, address, due);
    }
  }

  /** To a colleague of an agency, who answers some sections of its request. */
  static Mail handedOn(About request, Sender sender, String link, UUID occasion) {
    return mail(
        "handed-on", request, occasion, sender,
        "Your part of request " + request.reference(),
        """
        A colleague asks you to answer a part of a request for information from %s. The law requires your organisation to give it: Children Act 2004, section 16N.

        Reference: %s
        Please answer by: %s

        Open this address to see your part. We will send you a code in a separate email before anything is shown.

        %s
        """
            .formatted(sender.panel(), request.reference(), request.due(), link));
  }

  /** To the person to whom a request was passed on. */
  static Mail passedOn(About request, Sender sender, String link, UUID occasion) {
    return mail(
        "passed-on", request, occasion, sender,
        "Request for information passed on to you, reference " + request.reference(),
        """
        %s asks for information for a statutory review. The person we asked first passed the request on to you. The law requires your organisation to give it: Children Act 2004, section 16N.

        Reference: %s
        Please answer by: %s

        Open this address to see the request. We will send you a code in a separate email before anything is shown.

        %s
        """
            .formatted(sender.panel(), request.reference(), request.due(), link));
  }

  /** After an answer or a declaration came in. */
  static Mail receipt(About request, Sender sender, String when, UUID occasion) {
    return mail(
        "receipt", request, occasion, sender,
        "Receipt for request " + request.reference(),
        """
        %s has received your answer to the request with the reference %s, on %s.

        You can change it with the same link until it is accepted. You do not need to do anything else.
        """
            .formatted(sender.panel(), request.reference(), when));
  }

  public static Mail asked(About request, Sender sender, String link, UUID occasion) {
    return mail(
        "asked", request, occasion, sender,
        "Request for information, reference " + request.reference(),
        """
        %s asks your organisation for information for a statutory review. The law requires you to give it: Children Act 2004, section 16N.

        Reference: %s
        Please answer by: %s

        Open this address to see the request. We will send you a code in a separate email before anything is shown.

        %s
        """
            .formatted(sender.panel(), request.reference(), request.due(), link));
  }

  static Mail code(About request, Sender sender, String code, UUID occasion) {
    return mail(
        "code", request, occasion, sender,
        "Your code for request " + request.reference(),
        """
        Your code for the request with the reference %s is:

        %s

        Enter it on the page that you have open. It works once and ends after 30 minutes.
        If you did not ask for a code, you can ignore this email.
        """
            .formatted(request.reference(), code.substring(0, 4) + " " + code.substring(4)));
  }

  /** On the due date or after it. */
  public static Mail reminder(About request, Sender sender, String occasion) {
    return mail(
        "reminder", request, occasion, sender,
        "Reminder: request for information, reference " + request.reference(),
        """
        %s is still waiting for your answer to the request with the reference %s. We asked for it by %s.

        Use the link in our earlier email with this reference. If you cannot find it, tell us and we will send a new link. If your organisation holds nothing, please say so there: it takes two short pages.
        """
            .formatted(sender.panel(), request.reference(), request.due()));
  }

  /** Before the due date; the link that the agency has stays good. */
  public static Mail reminderBefore(About request, Sender sender, String occasion) {
    return mail(
        "reminder", request, occasion, sender,
        "Reminder: please answer by " + request.due() + ", reference " + request.reference(),
        """
        %s asked your organisation for information, with the reference %s. Please answer by %s.

        Use the link in our earlier email with this reference. If you cannot find it, tell us and we will send a new link. If your organisation holds nothing, please say so there: it takes two short pages. If you need more time, you can ask for it there.
        """
            .formatted(sender.panel(), request.reference(), request.due()));
  }

  /** To the person who is named for when an agency does not answer. It holds no link, because only the agency may open the request. */
  public static Mail escalated(About request, Sender sender, int reminders, String occasion) {
    return mail(
        "escalated", request, occasion, sender,
        "Overdue request for information, reference " + request.reference(),
        """
        %s asked an organisation that you are the named person for to answer a request for information for a statutory review. Its answer has not come. The law requires the organisation to give it: Children Act 2004, section 16N.

        Reference: %s
        Asked to answer by: %s
        Reminders sent: %d

        Please help us to get an answer. Ask us which team the request went to: we do not write that into an email.
        """
            .formatted(sender.panel(), request.reference(), request.due(), reminders));
  }

  public static Mail moreTimeGiven(About request, Sender sender, UUID occasion) {
    return mail(
        "more-time-given", request, occasion, sender,
        "New due date for request " + request.reference(),
        """
        You have more time for the request with the reference %s. Please answer by %s.

        The link in our earlier email with this reference still works.
        """
            .formatted(request.reference(), request.due()));
  }

  public static Mail moreTimeRefused(About request, Sender sender, UUID occasion) {
    return mail(
        "more-time-refused", request, occasion, sender,
        "Your due date stays, request " + request.reference(),
        """
        You asked for more time for the request with the reference %s. %s cannot give it: please answer by %s, with what you hold by then.

        Please call us if that is not possible. The link in our earlier email with this reference still works.
        """
            .formatted(request.reference(), sender.panel(), request.due()));
  }

  public static Mail askedAgain(About request, Sender sender, String link, UUID occasion) {
    return mail(
        "asked-again", request, occasion, sender,
        "Request for information, reference " + request.reference(),
        """
        %s asks your organisation again for the information with the reference %s. The law requires you to give it: Children Act 2004, section 16N.

        Please answer by: %s

        Open this address to see the request. Earlier links no longer work. We will send you a code in a separate email before anything is shown.

        %s
        """
            .formatted(sender.panel(), request.reference(), request.due(), link));
  }

  static Mail newLink(About request, Sender sender, String link, UUID occasion) {
    return mail(
        "new-link", request, occasion, sender,
        "New link for request " + request.reference(),
        """
        Here is a new link for the request with the reference %s. Earlier links no longer work. Anything you saved is still there.

        %s
        """
            .formatted(request.reference(), link));
  }

  static Mail sentBack(About request, Sender sender, String link, UUID occasion) {
    return mail(
        "sent-back", request, occasion, sender,
        "A question about your answer, reference " + request.reference(),
        """
        Thank you for your answer to the request with the reference %s. %s has a question about it.

        Open this address to read the question and to add to your answer. Earlier links no longer work.

        %s
        """
            .formatted(request.reference(), sender.panel(), link));
  }

  static Mail withdrawn(About request, Sender sender, UUID occasion) {
    return mail(
        "withdrawn", request, occasion, sender,
        "Request withdrawn, reference " + request.reference(),
        """
        You no longer need to answer the request with the reference %s. Its link no longer works.
        """
            .formatted(request.reference()));
  }

  private static Mail mail(String kind, About request, UUID occasion, Sender sender, String subject, String body) {
    return mail(kind, request, occasion.toString(), sender, subject, body);
  }

  /** The request's id stands first in the key, so that the delivery record of a request finds its mails. */
  private static Mail mail(String kind, About request, String occasion, Sender sender, String subject, String body) {
    String footer =
        """

        This email holds no personal details. Please do not put any into a reply.

        %s
        %s
        %s
        """
            .formatted(sender.panel(), sender.email(), sender.phone());
    return new Mail("information." + kind + ":" + request.id() + ":" + occasion, request.recipient(), subject, body + footer);
  }
}
