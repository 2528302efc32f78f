package uk.cdop.restriction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import uk.cdop.access.Colleagues;
import uk.cdop.platform.Settings;
import uk.cdop.platform.mail.Mail;
import uk.cdop.platform.mail.Outbox;

/** Tells the owner of a restriction that somebody broke the glass. It names neither the case nor who it was: that is behind the log-in. */
@ApplicationScoped
class OwnerMail {
  @Inject Colleagues colleagues;
  @Inject Outbox outbox;
  @Inject Settings settings;

  void tell(Restriction restriction, GlassOpening opening) {
    colleagues
        .find(restriction.owner())
        .filter(owner -> Mail.isAddress(owner.email()))
        .ifPresent(owner -> outbox.queue(opened(opening.id(), owner.email(), settings.publicUrl())));
  }

  static Mail opened(UUID opening, String recipient, String publicUrl) {
    return new Mail(
        "restriction.opened:" + opening,
        recipient,
        "A restricted case was opened",
        """
        Hello

        Somebody who is not named on it opened a case that you restricted. They gave a reason, and it is open to them for some hours only.

        Log in to see which case, who and why. It stands at the top of your home page:
        %s/home

        The privacy officer of your panel reviews it as well.
        """
            .formatted(publicUrl));
  }
}
