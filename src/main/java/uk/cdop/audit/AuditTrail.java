package uk.cdop.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.cdop.access.Actor;
import uk.cdop.access.CurrentActor;
import uk.cdop.platform.ModuleApi;
import uk.cdop.platform.web.RequestId;

/**
 * Records what is done and what is looked at, in the transaction of the act: if the record cannot be
 * written, the act does not happen. The entries are appended at the end of the transaction, because the
 * tail of the CDOP's chain is locked from the first one on.
 */
@ModuleApi
@ApplicationScoped
public class AuditTrail {
  private static final String PENDING = AuditTrail.class.getName();

  private record Noted(Actor actor, Act act, String request) {}

  @PersistenceContext EntityManager entities;
  @Inject CurrentActor current;
  @Inject RequestId request;

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  TransactionSynchronizationRegistry transaction;

  /**
   * Notes an act of the current actor. Must run inside a use case.
   *
   * @throws uk.cdop.platform.NotLoggedIn when nobody is known to act
   */
  public void record(Act act) {
    pending().add(new Noted(current.actor(), act, request.value()));
  }

  @SuppressWarnings("unchecked")
  private List<Noted> pending() {
    Object known = transaction.getResource(PENDING);
    if (known != null) {
      return (List<Noted>) known;
    }
    List<Noted> pending = new ArrayList<>();
    transaction.putResource(PENDING, pending);
    transaction.registerInterposedSynchronization(
        new Synchronization() {
          @Override
          public void beforeCompletion() {
            append(pending);
          }

          @Override
          public void afterCompletion(int status) {}
        });
    return pending;
  }

  private void append(List<Noted> pending) {
    entities.flush();
    // One transaction can act for two CDOPs, as when a notification is sent on: each entry goes into its own chain, and the
    // chains are locked in one order.
    Actor last = current.actor();
    for (Noted noted : pending.stream().sorted(Comparator.comparing((Noted n) -> n.actor().cdop())).toList()) {
      current.become(noted.actor());
      entities
          .createNativeQuery(
              "select audit.append(:actor, :role, :act, :object, cast(:review as uuid), 'DONE', :reason, :request)")
          .setParameter("actor", noted.actor().id())
          .setParameter("role", noted.actor().roleNames())
          .setParameter("act", noted.act().code())
          .setParameter("object", noted.act().object())
          .setParameter("review", noted.act().review() == null ? null : noted.act().review().toString())
          .setParameter("reason", noted.act().reason())
          .setParameter("request", noted.request())
          .getSingleResult();
    }
    current.become(last);
  }
}
