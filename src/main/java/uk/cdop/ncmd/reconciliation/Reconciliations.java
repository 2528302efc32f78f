package uk.cdop.ncmd.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.cdop.platform.Keyset;
import uk.cdop.platform.Missing;

/** The comparisons of the current transaction's CDOP. */
@ApplicationScoped
public class Reconciliations {
  @PersistenceContext EntityManager entities;

  void keep(Reconciliation reconciliation, List<Line> lines) {
    entities.persist(reconciliation);
    for (int place = 1; place <= lines.size(); place++) {
      entities.persist(new KeptLine(reconciliation, place, lines.get(place - 1)));
    }
    entities.flush();
  }

  void note(LineNote note) {
    entities.persist(note);
    entities.flush();
  }

  /**
   * @throws Missing when there is no such comparison in this CDOP
   */
  Reconciliation get(UUID id) {
    return Optional.ofNullable(entities.find(Reconciliation.class, id)).orElseThrow(Missing::new);
  }

  /** The lines of a comparison from a place on, without those of barred cases. */
  List<KeptLine> lines(UUID reconciliation, Set<UUID> barred, int after, int most) {
    TypedQuery<KeptLine> query =
        entities.createQuery(
                "select l from KeptLine l where l.reconciliation = :reconciliation and l.place > :after "
                    + (barred.isEmpty() ? "" : "and (l.review is null or l.review not in :barred) ") + "order by l.place",
                KeptLine.class)
            .setParameter("reconciliation", reconciliation)
            .setParameter("after", after)
            .setMaxResults(most);
    if (!barred.isEmpty()) {
      query.setParameter("barred", barred);
    }
    return query.getResultList();
  }

  /** How many lines of each kind these comparisons have, without those of barred cases. */
  Map<UUID, Totals> totals(Collection<UUID> reconciliations, Set<UUID> barred) {
    if (reconciliations.isEmpty()) {
      return Map.of();
    }
    TypedQuery<Object[]> query =
        entities.createQuery(
                "select l.reconciliation, l.kind, count(l) from KeptLine l where l.reconciliation in :reconciliations "
                    + (barred.isEmpty() ? "" : "and (l.review is null or l.review not in :barred) ") + "group by l.reconciliation, l.kind",
                Object[].class)
            .setParameter("reconciliations", reconciliations);
    if (!barred.isEmpty()) {
      query.setParameter("barred", barred);
    }
    Map<UUID, Map<Line.Kind, Integer>> counts = new HashMap<>();
    for (Object[] row : query.getResultList()) {
      counts.computeIfAbsent((UUID) row[0], any -> new EnumMap<>(Line.Kind.class)).put((Line.Kind) row[1], ((Long) row[2]).intValue());
    }
    Map<UUID, Totals> totals = new HashMap<>();
    counts.forEach((id, kinds) -> totals.put(id, Totals.of(kinds)));
    return totals;
  }

  /** Which cases that the database closes to the actor stand under these numbers or references. */
  ClosedCases closed(Set<String> numbers, Set<String> references) {
    List<?> found =
        entities
            .createNativeQuery(
                "select number, reference, review_id from ncmd.closed_cases(cast(:numbers as text[]), cast(:references as text[]))", Tuple.class)
            .setParameter("numbers", numbers.toArray(String[]::new))
            .setParameter("references", references.toArray(String[]::new))
            .getResultList();
    Map<String, UUID> byNumber = new HashMap<>();
    Map<String, UUID> byReference = new HashMap<>();
    for (Object row : found) {
      Tuple tuple = (Tuple) row;
      boolean numbered = tuple.get(1, String.class).isEmpty();
      (numbered ? byNumber : byReference).put(tuple.get(numbered ? 0 : 1, String.class), tuple.get(2, UUID.class));
    }
    return new ClosedCases(byNumber, byReference);
  }

  Optional<KeptLine> line(UUID reconciliation, UUID line) {
    return entities.createQuery("select l from KeptLine l where l.reconciliation = :reconciliation and l.id = :id", KeptLine.class)
        .setParameter("reconciliation", reconciliation)
        .setParameter("id", line)
        .getResultStream()
        .findFirst();
  }

  /** The notes on these lines, oldest first. */
  List<LineNote> notes(Collection<UUID> lines) {
    return lines.isEmpty()
        ? List.of()
        : entities.createQuery("select n from LineNote n where n.line in :lines order by n.at, n.id", LineNote.class)
            .setParameter("lines", lines)
            .getResultList();
  }

  List<Reconciliation> newest(String cdop, Optional<Keyset> after, int most) {
    TypedQuery<Reconciliation> query =
        entities.createQuery(
                "select r from Reconciliation r where r.cdop = :cdop "
                    + (after.isEmpty() ? "" : "and (r.madeAt < :at or (r.madeAt = :at and r.id < :id)) ") + "order by r.madeAt desc, r.id desc",
                Reconciliation.class)
            .setParameter("cdop", cdop)
            .setMaxResults(most);
    after.ifPresent(key -> query.setParameter("at", key.at()).setParameter("id", key.id()));
    return query.getResultList();
  }
}
