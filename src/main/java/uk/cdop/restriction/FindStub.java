package uk.cdop.restriction;

import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.ModuleApi;

/**
 * Says that a search met a restricted case, to those who may break the glass and only when they typed its whole number or NHS
 * number: they know of it already. A name never finds it, a sealed one is never found, and other roles are told nothing, nor is anybody
 * whom something else than the restriction keeps from the case, such as a declared connection.
 */
@ModuleApi
@UseCase
public class FindStub {
  @Inject Access access;
  @Inject Restrictions restrictions;
  @Inject Glass glass;
  @Inject AuditTrail audit;

  /** The address of the page that asks for a reason, without anything of the case. */
  public record Stub(String href) {}

  public Optional<Stub> find(String words) {
    Actor actor = access.require(Permission.FIND_REVIEWS);
    String digits = words.replaceAll("[\\s-]", "");
    String number = words.strip().toUpperCase(Locale.UK);
    boolean whole = digits.matches("\\d{10}") || number.matches("[A-Z]{2,12}-\\d{4}-\\w{4,}");
    if (!whole || !access.may(Permission.BREAK_GLASS)) {
      return Optional.empty();
    }
    Optional<Restriction> found =
        restrictions.stub(number, digits).flatMap(restrictions::find).filter(one -> !glass.bars(actor, one));
    found.ifPresent(one -> audit.record(Act.on(one.review(), "restriction.stub_shown")));
    return found.map(one -> new Stub("/restricted/" + one.id()));
  }
}
