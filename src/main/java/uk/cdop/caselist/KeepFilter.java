package uk.cdop.caselist;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Missing;

/** Somebody keeps the choices of the list under a name, for themselves or for their CDOP, or lets them go. */
@UseCase
public class KeepFilter {
  @Inject Access access;
  @Inject SavedFilters filters;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** What came of it. */
  public enum Outcome {
    KEPT,
    NOTHING_CHOSEN,
    TOO_MANY
  }

  /** The same name again replaces what was kept under it. At most one is the filter the list begins with. */
  public Outcome keep(Filter filter, String name, boolean shared, boolean byDefault) {
    Actor actor = access.require(Permission.FIND_REVIEWS);
    if (filter.withoutWords().empty()) {
      return Outcome.NOTHING_CHOSEN;
    }
    List<SavedFilter> own = filters.own(actor);
    Optional<SavedFilter> same = own.stream().filter(one -> one.name().equals(name)).findFirst();
    if (same.isEmpty() && own.size() >= SavedFilter.MOST) {
      return Outcome.TOO_MANY;
    }
    if (byDefault) {
      own.stream().filter(SavedFilter::byDefault).forEach(SavedFilter::noLongerDefault);
      filters.flush();
    }
    same.ifPresentOrElse(
        one -> one.keep(filter, shared, byDefault, clock.instant()),
        () -> filters.add(new SavedFilter(actor, name, filter, shared, byDefault, clock.instant())));
    audit.record(Act.of(shared ? "caselist.filter_shared" : "caselist.filter_kept", ""));
    return Outcome.KEPT;
  }

  /** @throws Missing when it is not the actor's */
  public void remove(UUID id) {
    Actor actor = access.require(Permission.FIND_REVIEWS);
    SavedFilter filter = filters.find(id).filter(one -> one.of(actor)).orElseThrow(Missing::new);
    filters.remove(filter);
    audit.record(Act.of("caselist.filter_removed", id));
  }
}
