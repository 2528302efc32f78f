package uk.cdop.information.chasing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import uk.cdop.information.AgencyPost;
import uk.cdop.information.AgencyRequest;
import uk.cdop.information.RequestMails;
import uk.cdop.platform.mail.Mail;

/** Writes what chasing sends. What a page shows beforehand is the very mail. */
@ApplicationScoped
public class ChasePost {
  @Inject AgencyPost post;
  @Inject ChasePlan plan;

  /** Names a planned step of the current due date, so that it makes one mail however often it is tried. */
  static String occasion(AgencyRequest request, ChaseStage stage) {
    return request.dueOn() + (stage.escalation() ? ":escalation" : ":" + stage.offset());
  }

  /** Names what a person sent by hand: one mail of a kind a day. */
  public static String occasion(LocalDate today) {
    return today + ":by-hand";
  }

  public void reminder(AgencyRequest request, String occasion) {
    post.send(request, reminderOf(request, plan.today(), occasion));
  }

  void escalated(AgencyRequest request, Named named, String occasion) {
    post.send(request, escalationOf(request, named, occasion));
  }

  void moreTimeGiven(AgencyRequest request) {
    post.send(request, RequestMails.moreTimeGiven(RequestMails.About.of(request), post.sender(request), UUID.randomUUID()));
  }

  void moreTimeRefused(AgencyRequest request) {
    post.send(request, RequestMails.moreTimeRefused(RequestMails.About.of(request), post.sender(request), UUID.randomUUID()));
  }

  void askedAgain(AgencyRequest request, String token) {
    post.send(request, RequestMails.askedAgain(RequestMails.About.of(request), post.sender(request), post.link(token), UUID.randomUUID()));
  }

  /** The reminder as it would go out on this day. */
  Mail reminderOf(AgencyRequest request, LocalDate on, String occasion) {
    RequestMails.About about = RequestMails.About.of(request);
    return on.isAfter(request.dueOn())
        ? RequestMails.reminder(about, post.sender(request), occasion)
        : RequestMails.reminderBefore(about, post.sender(request), occasion);
  }

  Mail escalationOf(AgencyRequest request, Named named, String occasion) {
    RequestMails.About about = RequestMails.About.of(request).to(named.email());
    return RequestMails.escalated(about, post.sender(request), request.chasing().reminders(), occasion);
  }
}
