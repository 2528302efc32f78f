package uk.cdop.ncmd.reconciliation;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.access.Access;
import uk.cdop.access.Colleague;
import uk.cdop.access.Colleagues;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;

/** Shows a comparison, 50 lines a page, those first that want looking at. Cases the reader may not see are left out and not counted. */
@UseCase
public class ViewReconciliation {
  private static final int PAGE = 50;

  @Inject Access access;
  @Inject Reconciliations reconciliations;
  @Inject Colleagues colleagues;
  @Inject AuditTrail audit;

  /**
   * One page of a comparison.
   *
   * @param totals how many lines of each kind the reader may see
   * @param notes what was done about the lines, by the id of the line
   * @param next the place after which the next page begins
   */
  public record Shown(
      Reconciliation made, Totals totals, List<KeptLine> lines, Map<UUID, List<LineNote>> notes, Map<String, String> people, Optional<Integer> next) {}

  public Shown view(UUID id, int after) {
    access.require(Permission.PRODUCE_NCMD);
    Reconciliation made = reconciliations.get(id);
    audit.record(Act.of("ncmd.reconciliation_viewed", id));
    Set<UUID> barred = access.barred();
    List<KeptLine> found = reconciliations.lines(id, barred, after, PAGE + 1);
    List<KeptLine> page = found.stream().limit(PAGE).toList();
    List<LineNote> notes = reconciliations.notes(page.stream().map(KeptLine::id).toList());
    Set<String> accounts = Stream.concat(notes.stream().map(LineNote::by), Stream.of(made.madeBy())).collect(Collectors.toSet());
    return new Shown(
        made,
        reconciliations.totals(List.of(id), barred).getOrDefault(id, Totals.NONE),
        page,
        notes.stream().collect(Collectors.groupingBy(LineNote::line)),
        colleagues.named(accounts).values().stream().collect(Collectors.toMap(Colleague::account, Colleague::name)),
        found.size() > PAGE ? Optional.of(page.getLast().place()) : Optional.empty());
  }
}
