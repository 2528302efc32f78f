package uk.cdop.restriction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.cdop.access.Actor;
import uk.cdop.platform.Keyset;

/** The restrictions of the current transaction's CDOP, who is on their lists and who broke the glass. */
@ApplicationScoped
class Restrictions {
  @PersistenceContext EntityManager entities;
  @Inject Clock clock;

  Optional<Restriction> current(UUID review) {
    return entities
        .createQuery("select r from Restriction r where r.review = :review and r.endedAt is null", Restriction.class)
        .setParameter("review", review)
        .getResultStream()
        .findFirst();
  }

  Optional<Restriction> find(UUID id) {
    return Optional.ofNullable(entities.find(Restriction.class, id));
  }

  Map<UUID, Restriction> named(Collection<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : entities
            .createQuery("select r from Restriction r where r.id in :ids", Restriction.class)
            .setParameter("ids", ids)
            .getResultStream()
            .collect(Collectors.toMap(Restriction::id, Function.identity()));
  }

  /** The cases that are closed to this person now, by the clock of the product; the database decides by its own as well. */
  Set<UUID> closedTo(Actor actor) {
    List<UUID> closed =
        entities
            .createQuery(
                "select r.review from Restriction r where r.cdop = :cdop and r.endedAt is null"
                    + " and not exists (select p from Listed p where p.restriction = r.id and p.account = :account"
                    + "   and p.standing = uk.cdop.restriction.Standing.NAMED and p.endedAt is null)"
                    + " and (not exists (select o from GlassOpening o where o.restriction = r.id and o.account = :account and o.until > :now)"
                    + "   or exists (select p from Listed p where p.restriction = r.id and p.account = :account"
                    + "     and p.standing = uk.cdop.restriction.Standing.KEPT_OUT and p.endedAt is null))",
                UUID.class)
            .setParameter("cdop", actor.cdop())
            .setParameter("account", actor.id())
            .setParameter("now", clock.instant())
            .getResultList();
    return new HashSet<>(closed);
  }

  List<Listed> people(Restriction restriction) {
    return entities
        .createQuery("select p from Listed p where p.restriction = :id and p.endedAt is null order by p.name, p.account", Listed.class)
        .setParameter("id", restriction.id())
        .setMaxResults(400)
        .getResultList();
  }

  /** The accounts to which each of the reviews that are restricted is open now, by review. */
  Map<UUID, Set<String>> mayOpen(Collection<UUID> reviews) {
    if (reviews.isEmpty()) {
      return Map.of();
    }
    Map<UUID, Set<String>> open = new HashMap<>();
    entities
        .createQuery("select r.review from Restriction r where r.review in :reviews and r.endedAt is null", UUID.class)
        .setParameter("reviews", reviews)
        .getResultStream()
        .forEach(review -> open.put(review, new HashSet<>()));
    if (!open.isEmpty()) {
      openTo(
          "select r.review, p.account from Restriction r, Listed p where p.restriction = r.id and r.review in :reviews and r.endedAt is null"
              + " and p.standing = uk.cdop.restriction.Standing.NAMED and p.endedAt is null",
          Map.of("reviews", open.keySet()),
          open);
      openTo(
          "select r.review, o.account from Restriction r, GlassOpening o where o.restriction = r.id and r.review in :reviews and r.endedAt is null"
              + " and o.until > :now and not exists (select p from Listed p where p.restriction = r.id and p.account = o.account"
              + " and p.standing = uk.cdop.restriction.Standing.KEPT_OUT and p.endedAt is null)",
          Map.of("reviews", open.keySet(), "now", clock.instant()),
          open);
    }
    return open;
  }

  private void openTo(String query, Map<String, Object> parameters, Map<UUID, Set<String>> open) {
    var asked = entities.createQuery(query, Object[].class);
    parameters.forEach(asked::setParameter);
    asked.getResultStream().forEach(row -> open.get((UUID) row[0]).add((String) row[1]));
  }

  /** The accounts to which it is open now. */
  Set<String> mayOpen(Restriction restriction) {
    Set<String> open =
        people(restriction).stream().filter(p -> p.standing() == Standing.NAMED).map(Listed::account).collect(Collectors.toSet());
    openings(restriction).stream().filter(o -> o.open(clock.instant())).map(GlassOpening::account).forEach(open::add);
    return open;
  }

  Optional<Standing> standing(Restriction restriction, String account) {
    return entities
        .createQuery("select p.standing from Listed p where p.restriction = :id and p.account = :account and p.endedAt is null", Standing.class)
        .setParameter("id", restriction.id())
        .setParameter("account", account)
        .getResultStream()
        .findFirst();
  }

  /** The running opening of this person, if there is one. */
  Optional<GlassOpening> opening(Restriction restriction, String account) {
    return entities
        .createQuery("select o from GlassOpening o where o.restriction = :id and o.account = :account and o.until > :now order by o.until desc", GlassOpening.class)
        .setParameter("id", restriction.id())
        .setParameter("account", account)
        .setParameter("now", clock.instant())
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  Optional<GlassOpening> opening(UUID id) {
    return Optional.ofNullable(entities.find(GlassOpening.class, id));
  }

  /** Newest first, at most 50. */
  List<GlassOpening> openings(Restriction restriction) {
    return entities
        .createQuery("select o from GlassOpening o where o.restriction = :id order by o.openedAt desc", GlassOpening.class)
        .setParameter("id", restriction.id())
        .setMaxResults(50)
        .getResultList();
  }

  /** What the owner has not seen yet, oldest first. */
  List<GlassOpening> unseen(String owner, int most) {
    return entities
        .createQuery("select o from GlassOpening o where o.owner = :owner and o.ownerSawAt is null order by o.openedAt, o.id", GlassOpening.class)
        .setParameter("owner", owner)
        .setMaxResults(most)
        .getResultList();
  }

  /** Those nobody has reviewed, the oldest first. */
  List<GlassOpening> waiting(Optional<Keyset> after, int most) {
    return page("o.outcome is null", "o.openedAt", ">", "", after, most);
  }

  /** Those that were reviewed, the last first. */
  List<GlassOpening> reviewed(Optional<Keyset> after, int most) {
    return page("o.outcome is not null", "o.reviewedAt", "<", " desc", after, most);
  }

  private List<GlassOpening> page(String which, String by, String beyond, String order, Optional<Keyset> after, int most) {
    String from = after.isPresent() ? " and (%1$s %2$s :at or (%1$s = :at and o.id %2$s :id))".formatted(by, beyond) : "";
    TypedQuery<GlassOpening> query =
        entities.createQuery(
            "select o from GlassOpening o where " + which + from + " order by " + by + order + ", o.id" + order, GlassOpening.class);
    after.ifPresent(key -> query.setParameter("at", key.at()).setParameter("id", key.id()));
    return query.setMaxResults(most).getResultList();
  }

  Optional<Instant> oldestWaiting() {
    return Optional.ofNullable(entities.createQuery("select min(o.openedAt) from GlassOpening o where o.outcome is null", Instant.class).getSingleResult());
  }

  /** How many wait, counted to 100. */
  int countWaiting() {
    return entities.createQuery("select o.id from GlassOpening o where o.outcome is null", UUID.class).setMaxResults(100).getResultList().size();
  }

  /** The restriction that hides the one case with exactly this number or NHS number, if the database tells this person. */
  Optional<UUID> stub(String number, String nhsNumber) {
    Object found =
        entities
            .createNativeQuery("select restriction.stub(:number, :nhs)", UUID.class)
            .setParameter("number", number)
            .setParameter("nhs", nhsNumber)
            .getSingleResult();
    return Optional.ofNullable((UUID) found);
  }

  void add(Object entity) {
    entities.persist(entity);
  }

  void flush() {
    entities.flush();
  }
}
