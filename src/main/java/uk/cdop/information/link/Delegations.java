package uk.cdop.information.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.information.AgencyRequest;
import uk.cdop.platform.Missing;

/** What agencies handed to colleagues, in the current transaction's CDOP. */
@ApplicationScoped
public class Delegations {
  public static final int MOST = 40;

  @PersistenceContext EntityManager entities;

  public void add(Delegation delegation) {
    entities.persist(delegation);
  }

  /** The delegation that a link belongs to; empty for a link to the whole request. */
  public Optional<Delegation> of(SecureLink link) {
    return link.delegation().map(id -> entities.find(Delegation.class, id));
  }

  /** Those of a request in the order they were asked, ended ones too. */
  public List<Delegation> of(AgencyRequest request) {
    return entities
        .createQuery("select d from Delegation d where d.request = :request order by d.askedAt, d.id", Delegation.class)
        .setParameter("request", request.id())
        .getResultList();
  }

  /**
   * @throws Missing when the request has no such delegation
   */
  public Delegation get(AgencyRequest request, UUID id) {
    return of(request).stream().filter(delegation -> delegation.id().equals(id)).findFirst().orElseThrow(Missing::new);
  }

  public void end(AgencyRequest request, Instant now) {
    of(request).stream().filter(Delegation::open).forEach(delegation -> delegation.end(now));
  }
}
