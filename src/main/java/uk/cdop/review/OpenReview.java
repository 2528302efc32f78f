package uk.cdop.review;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Clocks;
import uk.cdop.platform.ModuleApi;

/** The coordinator accepts a notified death for review: every death in scope must have one (s16M(1)). */
@ModuleApi
@UseCase
public class OpenReview {
  @Inject Access access;
  @Inject Reviews reviews;
  @Inject AuditTrail audit;
  @Inject Clock clock;
  @PersistenceContext EntityManager entities;
  @Inject Event<ReviewOpened> opened;

  /**
   * @param notifiedAt when the CDOP was told; clocks run from it
   */
  public ReviewId open(Child child, Markers markers, Instant notifiedAt) {
    Actor actor = access.require(Permission.TRIAGE);
    Instant now = clock.instant();
    ReviewId id = ReviewId.create();
    int year = now.atZone(Clocks.ENGLAND).getYear();
    entities.persist(
        new Review(id, actor.cdop(), reviews.nextNumber(actor.cdop(), year), child, markers, notifiedAt, now));
    audit.record(Act.on(id.value(), "review.opened"));
    opened.fire(new ReviewOpened(id));
    return id;
  }
}
