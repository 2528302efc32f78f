package uk.cdop.ncmd.report;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Keyset;

/** Lists the cases that do not meet a measure of data quality, those notified first at the top, 25 a page. */
@UseCase
public class ListShortfalls {
  private static final int PAGE = 25;

  @Inject Access access;
  @Inject QualityCounts counts;
  @Inject AuditTrail audit;

  /** One case. */
  public record Shortfall(UUID review, String number, Instant notifiedAt) {}

  /** One page and where the next begins. */
  public record Listing(List<Shortfall> cases, Optional<Keyset> next) {}

  public Listing list(Measure measure, ReportYear.Period period, Optional<Keyset> after) {
    Actor actor = access.require(Permission.SEE_NCMD);
    audit.record(Act.of("ncmd.quality_listed", measure.code()));
    List<Shortfall> found =
        counts.shortOf(measure, actor.cdop(), period, new Closed(access.barred()), after, PAGE + 1).stream()
            .map(one -> new Shortfall(one.review(), one.number(), one.notifiedAt()))
            .toList();
    List<Shortfall> page = found.stream().limit(PAGE).toList();
    Optional<Keyset> next =
        found.size() > PAGE ? Optional.of(new Keyset(page.getLast().notifiedAt(), page.getLast().review())) : Optional.empty();
    return new Listing(page, next);
  }
}
