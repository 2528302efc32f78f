package uk.cdop.information.sharing;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.forms.Edition;
import uk.cdop.forms.Section;
import uk.cdop.information.AgencyPost;
import uk.cdop.information.AgencyRequest;
import uk.cdop.information.RequestStep;
import uk.cdop.information.Steps;
import uk.cdop.information.answering.Filling;
import uk.cdop.information.answering.Fillings;
import uk.cdop.information.link.Delegation;
import uk.cdop.information.link.Delegations;
import uk.cdop.information.link.Door;
import uk.cdop.information.link.Holder;
import uk.cdop.information.link.Links;
import uk.cdop.information.link.MailDomains;
import uk.cdop.platform.Stale;

/** An agency hands sections of its answer to a colleague, who gets a link of their own to just these and cannot send. */
@UseCase
public class HandOn {
  @Inject Door door;
  @Inject Fillings fillings;
  @Inject Delegations delegations;
  @Inject MailDomains domains;
  @Inject Links links;
  @Inject AgencyPost post;
  @Inject Steps steps;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** What came of handing on. */
  public enum Handing {
    DONE,
    UNKNOWN_DOMAIN,
    TOO_MANY,
    NOT_INSIDE
  }

  public Handing handOn(Holder.Link holder, Set<String> sections, String recipient, String note) {
    var inside = door.enter(holder).filter(Door.Inside::everything);
    if (inside.isEmpty()) {
      return Handing.NOT_INSIDE;
    }
    AgencyRequest request = inside.get().request();
    Filling filling = fillings.of(holder, inside.get()).filter(Filling::writable).orElseThrow(Stale::new);
    if (!known(filling.response().edition(), sections)) {
      throw new Stale();
    }
    if (!domains.known(request, recipient)) {
      return Handing.UNKNOWN_DOMAIN;
    }
    if (delegations.of(request).size() >= Delegations.MOST) {
      return Handing.TOO_MANY;
    }
    Delegation delegation = Delegation.to(request, recipient, sections, note, clock.instant());
    delegations.add(delegation);
    post.handedOn(request, delegation.recipient(), delegation.id(), links.issue(request, delegation));
    steps.add(request, RequestStep.Kind.HANDED_ON, titles(filling.response().edition(), sections));
    audit.record(Act.on(request.review().value(), "information.handed_on", request.id()));
    return Handing.DONE;
  }

  private static boolean known(Edition edition, Set<String> sections) {
    return !sections.isEmpty() && edition.sections().stream().map(Section::id).toList().containsAll(sections);
  }

  private static String titles(Edition edition, Set<String> sections) {
    return String.join(", ", edition.sections().stream().filter(each -> sections.contains(each.id())).map(Section::title).toList());
  }
}
