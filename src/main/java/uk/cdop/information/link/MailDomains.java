package uk.cdop.information.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Set;
import uk.cdop.directory.Agencies;
import uk.cdop.information.AgencyRequest;

/**
 * Whether a mail address that someone behind a link typed may be written to at once. A link and its code both go to that
 * address, so a slip of the finger must not reach a stranger: it must be at the domain that was asked, or at one of an agency
 * that the CDOP knows, and never at one where anybody can have a mailbox.
 */
@ApplicationScoped
public class MailDomains {
  private static final Set<String> FOR_ANYBODY =
      Set.of(
          "aol.com", "btinternet.com", "gmail.com", "gmx.com", "googlemail.com", "hotmail.co.uk", "hotmail.com", "icloud.com",
          "live.co.uk", "live.com", "mail.com", "me.com", "msn.com", "outlook.com", "proton.me", "protonmail.com", "sky.com",
          "talktalk.net", "virginmedia.com", "yahoo.co.uk", "yahoo.com");

  @Inject Agencies agencies;

  public boolean known(AgencyRequest request, String address) {
    String domain = domain(address);
    return !FOR_ANYBODY.contains(domain)
        && (same(request.recipient().address(), address) || agencies.knowsDomain(domain));
  }

  /** Whether both are in the same organisation, as far as their domains tell. */
  public static boolean same(String one, String other) {
    return domain(one).equals(domain(other)) && !FOR_ANYBODY.contains(domain(one));
  }

  private static String domain(String address) {
    return address.substring(address.lastIndexOf('@') + 1).strip().toLowerCase(Locale.UK);
  }
}
