package uk.cdop.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import uk.cdop.access.AccessRefused;
import uk.cdop.access.TenantBound;
import uk.cdop.platform.web.RequestId;

/**
 * Remembers that someone asked for what is not theirs. In a transaction of its own, because the one in
 * which it was refused is rolled back. The id asked for may be anything, so it never counts as a review.
 */
@ApplicationScoped
public class RecordRefusal {
  @PersistenceContext EntityManager entities;
  @Inject RequestId request;

  @TenantBound
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void record(@Observes AccessRefused refused) {
    if (refused.actor().cdop().isEmpty()) {
      // A sender of messages belongs to no CDOP, so there is no chain to write to; it can reach nothing either.
      return;
    }
    entities
        .createNativeQuery(
            "select audit.append(:actor, :role, 'access.refused', :object, null, 'REFUSED', :permission, :request)")
        .setParameter("actor", refused.actor().id())
        .setParameter("role", refused.actor().roleNames())
        .setParameter("object", refused.object())
        .setParameter("permission", refused.permission().name())
        .setParameter("request", request.value())
        .getSingleResult();
  }
}
