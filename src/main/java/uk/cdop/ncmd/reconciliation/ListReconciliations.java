package uk.cdop.ncmd.reconciliation;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Keyset;

/** Lists the comparisons that were made, newest first, 25 a page. */
@UseCase
public class ListReconciliations {
  private static final int PAGE = 25;

  @Inject Access access;
  @Inject Reconciliations reconciliations;
  @Inject AuditTrail audit;

  /** A comparison and how many of its lines the reader may see. */
  public record Listed(Reconciliation made, Totals totals) {}

  /** One page and where the next begins. */
  public record Listing(List<Listed> made, Optional<Keyset> next) {}

  public Listing list(Optional<Keyset> after) {
    Actor actor = access.require(Permission.PRODUCE_NCMD);
    audit.record(Act.of("ncmd.reconciliations_listed", ""));
    List<Reconciliation> found = reconciliations.newest(actor.cdop(), after, PAGE + 1);
    List<Reconciliation> page = found.stream().limit(PAGE).toList();
    Map<UUID, Totals> totals = reconciliations.totals(page.stream().map(Reconciliation::id).toList(), access.barred());
    List<Listed> listed = page.stream().map(made -> new Listed(made, totals.getOrDefault(made.id(), Totals.NONE))).toList();
    return new Listing(listed, found.size() > PAGE ? Optional.of(new Keyset(page.getLast().madeAt(), page.getLast().id())) : Optional.empty());
  }
}
