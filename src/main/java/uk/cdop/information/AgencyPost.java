package uk.cdop.information;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import uk.cdop.directory.Cdop;
import uk.cdop.directory.Cdops;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Settings;
import uk.cdop.platform.Words;
import uk.cdop.platform.mail.Mail;
import uk.cdop.platform.mail.Outbox;

/** Writes to agencies, in the transaction of the act that gives cause. */
@ApplicationScoped
public class AgencyPost {
  @Inject Outbox outbox;
  @Inject Cdops cdops;
  @Inject Settings settings;
  @Inject Clock clock;

  public void asked(AgencyRequest request, String token) {
    send(request, RequestMails.asked(RequestMails.About.of(request), sender(request), link(token), request.id()));
  }

  /** To the address that the link was sent to. */
  public void code(AgencyRequest request, String address, String code) {
    outbox.queue(RequestMails.code(RequestMails.About.of(request).to(address), sender(request), code, UUID.randomUUID()));
  }

  /** To the colleague at this address, once for what was handed to them. */
  public void handedOn(AgencyRequest request, String colleague, UUID delegation, String token) {
    outbox.queue(RequestMails.handedOn(RequestMails.About.of(request).to(colleague), sender(request), link(token), delegation));
  }

  public void passedOn(AgencyRequest request, String token) {
    outbox.queue(RequestMails.passedOn(RequestMails.About.of(request), sender(request), link(token), UUID.randomUUID()));
  }

  public void receipt(AgencyRequest request) {
    String when = Words.moment(request.reply().returnedAt().orElseThrow());
    outbox.queue(RequestMails.receipt(RequestMails.About.of(request), sender(request), when, UUID.randomUUID()));
  }

  public void newLink(AgencyRequest request, String token) {
    send(request, RequestMails.newLink(RequestMails.About.of(request), sender(request), link(token), UUID.randomUUID()));
  }

  public void sentBack(AgencyRequest request, String token) {
    send(request, RequestMails.sentBack(RequestMails.About.of(request), sender(request), link(token), UUID.randomUUID()));
  }

  public void withdrawn(AgencyRequest request) {
    send(request, RequestMails.withdrawn(RequestMails.About.of(request), sender(request), request.id()));
  }

  /** Notes the day too, so that no reminder follows on the same one. */
  public void send(AgencyRequest request, Mail mail) {
    request.mailed(LocalDate.now(clock));
    outbox.queue(mail);
  }

  public String link(String token) {
    return settings.publicUrl() + "/answer/" + token;
  }

  public RequestMails.Sender sender(AgencyRequest request) {
    Cdop cdop = cdops.find(request.cdop()).orElseThrow(Missing::new);
    return new RequestMails.Sender(cdop.name(), cdop.email(), cdop.phone());
  }
}
