package uk.cdop.caselist;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.cdop.access.Access;
import uk.cdop.access.Colleague;
import uk.cdop.access.Colleagues;
import uk.cdop.access.Permission;
import uk.cdop.access.Role;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Age;

/** Shows the families of a filter that have no key worker, at most 100, to choose some of them. */
@UseCase
public class ChooseCases {
  @Inject Access access;
  @Inject CaseRows rows;
  @Inject Colleagues colleagues;
  @Inject AuditTrail audit;

  /** The page's view: key workers by account. */
  public record View(List<Line> cases, Map<String, String> keyWorkers) {}

  /** A case without a name. */
  public record Line(UUID id, String number, String words) {}

  public View view(Filter filter) {
    access.require(Permission.NAME_KEY_WORKER);
    audit.record(Act.of("review.listed", ""));
    return new View(
        rows.page(filter.withoutKeyWorker(), Optional.empty(), NameKeyWorkers.MOST).stream()
            .map(one -> new Line(one.id(), one.number(), one.stage().label() + ", died aged " + new Age(one.bornOn(), one.diedOn()).words()))
            .toList(),
        colleagues.with(Role.KEY_WORKER).stream().collect(Collectors.toMap(Colleague::account, Colleague::name, (a, b) -> a, LinkedHashMap::new)));
  }
}
