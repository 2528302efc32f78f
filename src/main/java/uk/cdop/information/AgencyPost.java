package uk.cdop.information;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import uk.cdop.directory.Cdop;
import uk.cdop.directory.Cdops;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Settings;
import uk.cdop.platform.mail.Outbox;

/** Writes to agencies, in the transaction of the act that gives cause. */
@ApplicationScoped
public class AgencyPost {
  @Inject Outbox outbox;
  @Inject Cdops cdops;
  @Inject Settings settings;

  void asked(AgencyRequest request, String token) {
    outbox.queue(RequestMails.asked(RequestMails.About.of(request), sender(request), link(token), request.id()));
  }

  void code(AgencyRequest request, String code) {
    outbox.queue(RequestMails.code(RequestMails.About.of(request), sender(request), code, UUID.randomUUID()));
  }

  void reminder(AgencyRequest request) {
    outbox.queue(RequestMails.reminder(RequestMails.About.of(request), sender(request), UUID.randomUUID()));
  }

  void newLink(AgencyRequest request, String token) {
    outbox.queue(RequestMails.newLink(RequestMails.About.of(request), sender(request), link(token), UUID.randomUUID()));
  }

  void sentBack(AgencyRequest request, String token) {
    outbox.queue(RequestMails.sentBack(RequestMails.About.of(request), sender(request), link(token), UUID.randomUUID()));
  }

  void withdrawn(AgencyRequest request) {
    outbox.queue(RequestMails.withdrawn(RequestMails.About.of(request), sender(request), request.id()));
  }

  private String link(String token) {
    return settings.publicUrl() + "/answer/" + token;
  }

  private RequestMails.Sender sender(AgencyRequest request) {
    Cdop cdop = cdops.find(request.cdop()).orElseThrow(Missing::new);
    return new RequestMails.Sender(cdop.name(), cdop.email(), cdop.phone());
  }
}
