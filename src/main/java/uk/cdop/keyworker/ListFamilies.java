package uk.cdop.keyworker;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.Role;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Denied;
import uk.cdop.review.ReviewFacts;
import uk.cdop.review.ReviewId;
import uk.cdop.review.Reviews;

/** Lists a key worker's own families, and no others. */
@UseCase
public class ListFamilies {
  @Inject Access access;
  @Inject FamilyRecord record;
  @Inject Reviews reviews;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** The families and the moment they were read at. */
  public record View(List<Theirs> families, Instant now) {}

  /** One family of the key worker. */
  public record Theirs(ReviewFacts review, Rhythm rhythm) {}

  public View list() {
    Actor actor = access.require(Permission.SEE_FAMILY);
    if (!actor.is(Role.KEY_WORKER)) {
      throw new Denied("FAMILIES_OF_A_KEY_WORKER");
    }
    audit.record(Act.of("keyworker.families_listed", actor.id()));
    Set<UUID> barred = access.barred();
    List<Assignment> own =
        record.assignments().of(actor).stream().filter(a -> !barred.contains(a.review().value())).toList();
    List<ReviewId> ids = own.stream().map(Assignment::review).toList();
    Map<ReviewId, ReviewFacts> facts = reviews.named(ids);
    Map<UUID, List<Rhythm.Touch>> touches = record.contacts().touches(ids.stream().map(ReviewId::value).toList());
    return new View(
        own.stream()
            .filter(a -> facts.containsKey(a.review()))
            .map(a -> new Theirs(facts.get(a.review()), FamilyRecord.rhythm(a, touches)))
            .toList(),
        clock.instant());
  }
}
