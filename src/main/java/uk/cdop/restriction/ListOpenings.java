package uk.cdop.restriction;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Keyset;
import uk.cdop.platform.Words;

/** The privacy officer's queue: who broke the glass and was not reviewed yet, and what was found about the others. */
@UseCase
public class ListOpenings {
  private static final int PAGE = 25;

  @Inject Access access;
  @Inject Restrictions restrictions;
  @Inject AuditTrail audit;

  /** Both lists and where the next page of each begins. */
  public record Listing(List<Line> waiting, Optional<Keyset> nextWaiting, List<Line> reviewed, Optional<Keyset> nextReviewed) {}

  /** One opening: the case by its number only. */
  public record Line(UUID id, String number, String who, String role, String when, String reason, String outcome, String reviewed) {}

  public Listing list(Optional<Keyset> waitingAfter, Optional<Keyset> reviewedAfter) {
    access.require(Permission.REVIEW_GLASS);
    audit.record(Act.of("restriction.openings_listed", ""));
    List<GlassOpening> waiting = restrictions.waiting(waitingAfter, PAGE + 1);
    List<GlassOpening> reviewed = restrictions.reviewed(reviewedAfter, PAGE + 1);
    Map<UUID, Restriction> about = restrictions.named(Stream.concat(waiting.stream(), reviewed.stream()).map(GlassOpening::restriction).distinct().toList());
    return new Listing(
        lines(waiting, about), next(waiting, GlassOpening::openedAt), lines(reviewed, about), next(reviewed, one -> one.reviewedAt().orElseThrow()));
  }

  private static List<Line> lines(List<GlassOpening> page, Map<UUID, Restriction> about) {
    return page.stream().limit(PAGE).map(one -> line(one, about.get(one.restriction()))).toList();
  }

  static Line line(GlassOpening one, Restriction about) {
    return new Line(
        one.id(), about.number(), one.name(), one.role(), Words.moment(one.openedAt()), one.reason(),
        one.outcome().map(Finding::label).orElse(""), one.reviewedAt().map(Words::moment).orElse(""));
  }

  private static Optional<Keyset> next(List<GlassOpening> found, Function<GlassOpening, java.time.Instant> by) {
    return found.size() > PAGE ? Optional.of(new Keyset(by.apply(found.get(PAGE - 1)), found.get(PAGE - 1).id())) : Optional.empty();
  }
}
