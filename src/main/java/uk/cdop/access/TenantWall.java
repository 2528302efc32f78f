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
 * reads both; a transaction in which nobody was named sees no row and can write none. Work of the service itself, and of an
 * agency that answers by its link, is marked: a restricted case is not closed to it.
 */
@ApplicationScoped
public class TenantWall {
  private static final String TOLD = TenantWall.class.getName();

  @PersistenceContext EntityManager entities;
  @Inject Clock clock;

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  TransactionSynchronizationRegistry transaction;

  void tell(Actor actor) {
    if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
      return;
    }
    boolean service = actor.is(Role.SYSTEM) || actor.is(Role.AGENCY);
    String telling = actor.cdop() + " " + actor.id() + " " + service;
    if (telling.equals(transaction.getResource(TOLD))) {
      return;
    }
    entities.flush();
    entities
        .createNativeQuery(
            "select set_config('app.cdop', :cdop, true), set_config('app.actor', :actor, true), set_config('app.service', :service, true),"
                + " set_config('app.at', :at, true)")
        .setParameter("cdop", actor.cdop())
        .setParameter("actor", actor.id())
        .setParameter("service", service ? "yes" : "")
        .setParameter("at", clock.instant().toString())
        .getSingleResult();
    transaction.putResource(TOLD, telling);
  }
}
