package uk.cdop.information.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.Actor;
import uk.cdop.access.CurrentActor;
import uk.cdop.information.AgencyRequest;
import uk.cdop.information.Secret;
import uk.cdop.platform.Clocks;

/**
 * The secure links. Whoever comes with a token becomes an agency of the link's CDOP, and from there on
 * the tenant wall stands as for everybody.
 */
@ApplicationScoped
public class Links {
  private static final int DAYS_AFTER_DUE = 30;

  @PersistenceContext EntityManager entities;
  @Inject CurrentActor current;
  @Inject Clock clock;

  /** A new link to a whole request, which ends every earlier one. The token is returned once and never kept. */
  public String issue(AgencyRequest request) {
    revoke(request, Optional.empty());
    return issue(request, null);
  }

  /** A link to the sections that were handed to a colleague. */
  public String issue(AgencyRequest request, Delegation delegation) {
    String token = Secret.token();
    Instant ends = request.dueOn().plusDays(DAYS_AFTER_DUE + 1L).atStartOfDay(Clocks.ENGLAND).toInstant();
    Instant soonest = clock.instant().plusSeconds(DAYS_AFTER_DUE * 86_400L);
    entities.persist(
        new SecureLink(request.cdop(), request.id(), delegation, token, clock.instant(), ends.isAfter(soonest) ? ends : soonest));
    return token;
  }

  /** The links of a request last at least until 30 days after its due date, which has moved. */
  public void extend(AgencyRequest request) {
    Instant ends = request.dueOn().plusDays(DAYS_AFTER_DUE + 1L).atStartOfDay(Clocks.ENGLAND).toInstant();
    of(request).forEach(link -> link.lastUntil(ends));
  }

  /** Whether a link to the whole request is good now. */
  public boolean live(AgencyRequest request) {
    return of(request).stream().anyMatch(link -> link.delegation().isEmpty() && link.live(clock.instant()));
  }

  /** Ends the links to the whole request, or those of one delegation. */
  public void revoke(AgencyRequest request, Optional<UUID> delegation) {
    of(request).stream().filter(link -> link.delegation().equals(delegation)).forEach(link -> link.revoke(clock.instant()));
  }

  private List<SecureLink> of(AgencyRequest request) {
    return entities
        .createQuery("select l from SecureLink l where l.request = :request", SecureLink.class)
        .setParameter("request", request.id())
        .getResultList();
  }

  public void revoke(AgencyRequest request) {
    of(request).forEach(link -> link.revoke(clock.instant()));
  }

  /** The link of a token while it is good; the one who asks acts from here on as an agency. Spends nothing. */
  public Optional<SecureLink> enter(String token) {
    return found(token, LockModeType.NONE);
  }

  /** As {@link #enter}, and whoever else uses the same link waits, so that tries are counted one by one. */
  Optional<SecureLink> enterAlone(String token) {
    return found(token, LockModeType.PESSIMISTIC_WRITE);
  }

  void keep(AnswerSession session) {
    entities.persist(session);
  }

  Optional<AnswerSession> session(String secret, SecureLink link) {
    if (secret.isEmpty()) {
      return Optional.empty();
    }
    return entities
        .createQuery("select s from AnswerSession s where s.secretHash = :hash", AnswerSession.class)
        .setParameter("hash", Secret.hash(secret))
        .getResultStream()
        .findFirst()
        .filter(session -> session.use(link.id(), clock.instant()));
  }

  private Optional<SecureLink> found(String token, LockModeType lock) {
    List<?> known =
        entities
            .createNativeQuery("select cdop, link_id from information.link_of(:hash)")
            .setParameter("hash", Secret.hash(token))
            .getResultList();
    return known.stream()
        .findFirst()
        .map(Object[].class::cast)
        .map(
            row -> {
              current.become(Actor.agency((String) row[0]));
              return entities.find(SecureLink.class, (UUID) row[1], lock);
            })
        .filter(link -> link.live(clock.instant()));
  }
}
