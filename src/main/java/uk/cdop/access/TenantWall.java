package uk.cdop.access;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;

/**
 * Names the tenant to PostgreSQL for the length of one transaction, and the moment by the product's clock. Row-level security
 * reads both; a transaction in which nobody was named sees no row and can write none.
 */
@ApplicationScoped
public class TenantWall {
  private static final String TOLD = TenantWall.class.getName();

  @PersistenceContext EntityManager entities;
  @Inject Clock clock;

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  TransactionSynchronizationRegistry transaction;

  void tell(String cdop, String actor) {
    if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
      return;
    }
    String telling = cdop + " " + actor;
    if (telling.equals(transaction.getResource(TOLD))) {
      return;
    }
    entities.flush();
    entities
        .createNativeQuery(
            "select set_config('app.cdop', :cdop, true), set_config('app.actor', :actor, true), set_config('app.at', :at, true)")
        .setParameter("cdop", cdop)
        .setParameter("actor", actor)
        .setParameter("at", clock.instant().toString())
        .getSingleResult();
    transaction.putResource(TOLD, telling);
  }
}
