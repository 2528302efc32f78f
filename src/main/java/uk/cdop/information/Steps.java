package uk.cdop.information;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import uk.cdop.access.CurrentActor;
import uk.cdop.clock.CaseClocks;

/** What happened to requests, in the transaction of the act that did it. */
@ApplicationScoped
public class Steps {
  private static final int MOST = 500;

  @PersistenceContext EntityManager entities;
  @Inject CurrentActor current;
  @Inject Clock clock;
  @Inject CaseClocks clocks;

  public void add(AgencyRequest request, RequestStep.Kind kind) {
    add(request, kind, "");
  }

  /**
   * @param words a reason or a name; shown on the request's page only, never sent
   */
  public void add(AgencyRequest request, RequestStep.Kind kind, String words) {
    entities.persist(new RequestStep(request, kind, clock.instant(), current.actor().id(), words));
    clocks.happened(request.review());
  }

  public List<RequestStep> of(AgencyRequest request) {
    return entities
        .createQuery("select s from RequestStep s where s.request = :request order by s.at, s.id", RequestStep.class)
        .setParameter("request", request.id())
        .setMaxResults(MOST)
        .getResultList();
  }
}
