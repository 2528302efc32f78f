package uk.cdop.information.chasing;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.forms.CodeList;
import uk.cdop.information.AgencyTypes;

/** Shows when a CDOP reminds agencies and whom it tells when they do not answer. */
@UseCase
public class ChaseSettings {
  @Inject Access access;
  @Inject ChaseRules rules;
  @Inject AgencyTypes types;

  /** The rule as it stands. */
  public record View(
      long version, boolean automatic, List<Integer> reminders, int escalateAfter, String name, String email, List<Kind> kinds) {}

  /** A kind of agency and who is named for it; blank when nobody is. */
  public record Kind(String code, String label, String name, String email) {}

  public View view() {
    Actor actor = access.require(Permission.REQUEST_INFORMATION);
    ChaseRule rule = rules.rule(actor.cdop());
    Map<String, NamedPerson> people = rules.people();
    return new View(
        rule.version(), rule.automatic(), rule.reminders(), rule.escalateAfter(),
        rule.named().map(Named::name).orElse(""), rule.named().map(Named::email).orElse(""),
        types.list().stream().map(type -> kind(type, Optional.ofNullable(people.get(type.code())).flatMap(NamedPerson::named))).toList());
  }

  private static Kind kind(CodeList.Code type, Optional<Named> named) {
    return new Kind(type.code(), type.label(), named.map(Named::name).orElse(""), named.map(Named::email).orElse(""));
  }
}
