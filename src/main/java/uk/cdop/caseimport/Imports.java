package uk.cdop.caseimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.cdop.caseimport.sheet.Sheet;
import uk.cdop.platform.Keyset;
import uk.cdop.platform.Missing;
import uk.cdop.review.ReviewFacts;
import uk.cdop.review.ReviewId;
import uk.cdop.review.Reviews;

/** The imports of the current transaction's CDOP and their rows. Asked inside a use case, after access was asked. */
@ApplicationScoped
public class Imports {
  private static final int BATCH = 1_000;

  @PersistenceContext EntityManager entities;
  @Inject Reviews reviews;

  /**
   * @throws Missing when there is no such import in this CDOP
   */
  CaseImport get(UUID id) {
    return Optional.ofNullable(entities.find(CaseImport.class, id)).orElseThrow(Missing::new);
  }

  ImportRow row(UUID importId, int number) {
    return entities
        .createQuery("select w from ImportRow w where w.importId = :import and w.number = :number", ImportRow.class)
        .setParameter("import", importId)
        .setParameter("number", number)
        .getResultStream()
        .findFirst()
        .orElseThrow(Missing::new);
  }

  List<CaseImport> newest(Optional<Keyset> after, int most) {
    TypedQuery<CaseImport> query =
        entities
            .createQuery(
                "select i from CaseImport i "
                    + (after.isPresent() ? "where i.uploadedAt < :at or (i.uploadedAt = :at and i.id < :id) " : "")
                    + "order by i.uploadedAt desc, i.id desc",
                CaseImport.class)
            .setMaxResults(most);
    after.ifPresent(key -> query.setParameter("at", key.at()).setParameter("id", key.id()));
    return query.getResultList();
  }

  /** An earlier import of the very same file that was not undone. */
  Optional<CaseImport> sameFile(CaseImport one) {
    return entities
        .createQuery(
            "select i from CaseImport i where i.fileDigest = :digest and i.id <> :id and i.state = :done order by i.uploadedAt desc",
            CaseImport.class)
        .setParameter("digest", one.fileDigest())
        .setParameter("id", one.id())
        .setParameter("done", ImportState.DONE)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** How many rows have each outcome, for each of the imports. */
  Map<UUID, Map<Outcome, Long>> counts(Collection<UUID> ids) {
    Map<UUID, Map<Outcome, Long>> counts = new HashMap<>();
    ids.forEach(id -> counts.put(id, new EnumMap<>(Outcome.class)));
    if (!ids.isEmpty()) {
      entities
          .createQuery("select w.importId, w.outcome, count(w) from ImportRow w where w.importId in :ids group by w.importId, w.outcome", Object[].class)
          .setParameter("ids", ids)
          .getResultList()
          .forEach(row -> counts.get((UUID) row[0]).put((Outcome) row[1], (Long) row[2]));
    }
    return counts;
  }

  List<ImportRow> rows(UUID importId, Optional<Outcome> outcome, int after, int most) {
    TypedQuery<ImportRow> query =
        entities
            .createQuery(
                "select w from ImportRow w where w.importId = :import and w.number > :after"
                    + (outcome.isPresent() ? " and w.outcome = :outcome" : "")
                    + " order by w.number",
                ImportRow.class)
            .setParameter("import", importId)
            .setParameter("after", after)
            .setMaxResults(most);
    outcome.ifPresent(one -> query.setParameter("outcome", one));
    return query.getResultList();
  }

  /** Every row that can still change its outcome, in the order of the file. */
  List<ImportRow> unsettled(UUID importId) {
    return entities
        .createQuery(
            "select w from ImportRow w where w.importId = :import and w.outcome not in (:added, :removed) order by w.number", ImportRow.class)
        .setParameter("import", importId)
        .setParameter("added", Outcome.ADDED)
        .setParameter("removed", Outcome.REMOVED)
        .setMaxResults(Sheet.MOST_ROWS)
        .getResultList();
  }

  /** The cases this import added, by row. */
  Map<UUID, ReviewId> added(UUID importId) {
    return entities
        .createQuery("select w.id, w.reviewId from ImportRow w where w.importId = :import and w.outcome = :added", Object[].class)
        .setParameter("import", importId)
        .setParameter("added", Outcome.ADDED)
        .getResultList()
        .stream()
        .collect(Collectors.toMap(row -> (UUID) row[0], row -> new ReviewId((UUID) row[1])));
  }

  Optional<ImportRow> ofReview(ReviewId review) {
    return entities
        .createQuery("select w from ImportRow w where w.reviewId = :review and w.outcome = :added", ImportRow.class)
        .setParameter("review", review.value())
        .setParameter("added", Outcome.ADDED)
        .getResultStream()
        .findFirst();
  }

  /** The imported cases that had one of these numbers in the old product. */
  Map<String, ReviewFacts> byCaseNumber(Collection<String> numbers) {
    if (numbers.isEmpty()) {
      return Map.of();
    }
    List<Object[]> found =
        entities
            .createQuery("select w.caseNumber, w.reviewId from ImportRow w where w.outcome = :added and w.caseNumber in :numbers", Object[].class)
            .setParameter("added", Outcome.ADDED)
            .setParameter("numbers", numbers)
            .getResultList();
    Map<ReviewId, ReviewFacts> facts = reviews.named(found.stream().map(row -> new ReviewId((UUID) row[1])).toList());
    return found.stream()
        .collect(Collectors.toMap(row -> (String) row[0], row -> facts.get(new ReviewId((UUID) row[1])), (one, other) -> one));
  }

  /** The numbers these cases had in the old product; those that were not imported have none. */
  Map<ReviewFacts, String> caseNumbers(List<ReviewFacts> of) {
    if (of.isEmpty()) {
      return Map.of();
    }
    Map<UUID, ReviewFacts> byId = of.stream().collect(Collectors.toMap(facts -> facts.id().value(), Function.identity()));
    return entities
        .createQuery("select w.reviewId, w.caseNumber from ImportRow w where w.outcome = :added and w.reviewId in :ids", Object[].class)
        .setParameter("added", Outcome.ADDED)
        .setParameter("ids", byId.keySet())
        .getResultList()
        .stream()
        .collect(Collectors.toMap(row -> byId.get((UUID) row[0]), row -> (String) row[1], (one, other) -> one));
  }

  /** Keeps the rows of a file, unread, in a few statements. */
  void keep(CaseImport of, List<Sheet.Line> lines) {
    entities.flush();
    for (int from = 0; from < lines.size(); from += BATCH) {
      List<Map<String, Object>> batch = new ArrayList<>();
      for (Sheet.Line line : lines.subList(from, Math.min(from + BATCH, lines.size()))) {
        batch.add(Map.of("id", UUID.randomUUID(), "number", line.number(), "cells", line.cells()));
      }
      entities
          .createNativeQuery(
              "insert into caseimport.import_row (id, cdop, version, import_id, number, file_name, outcome, cells, entries, mistakes, case_number) "
                  + "select x.id, i.cdop, 0, i.id, x.number, i.file_name, 'UNREAD', x.cells, '{}', '[]', '' "
                  + "from caseimport.case_import i, jsonb_to_recordset(cast(:rows as jsonb)) as x (id uuid, number int, cells jsonb) where i.id = :import")
          .setParameter("rows", RowJson.write(batch))
          .setParameter("import", of.id())
          .executeUpdate();
    }
  }

  /** Keeps what checking found, in a few statements; rows already read in this transaction are forgotten by it. */
  void found(UUID importId, Map<Integer, Map<Field, String>> entriesByRow, Map<Integer, Verdict> verdicts) {
    entities.flush();
    entities.clear();
    List<Map.Entry<Integer, Verdict>> all = new ArrayList<>(verdicts.entrySet());
    for (int from = 0; from < all.size(); from += BATCH) {
      List<Map<String, Object>> batch = new ArrayList<>();
      for (Map.Entry<Integer, Verdict> one : all.subList(from, Math.min(from + BATCH, all.size()))) {
        Verdict verdict = one.getValue();
        batch.add(
            Map.of(
                "number", one.getKey(),
                "outcome", verdict.outcome().name(),
                "entries", RowJson.keyed(entriesByRow.get(one.getKey())),
                "mistakes", verdict.mistakes(),
                "case_number", verdict.caseNumber(),
                "note", verdict.note(),
                "review", verdict.review().map(ReviewId::toString).orElse("")));
      }
      entities
          .createNativeQuery(
              "update caseimport.import_row w set outcome = x.outcome, entries = x.entries, mistakes = x.mistakes, case_number = x.case_number, "
                  + "note = x.note, review_id = cast(nullif(x.review, '') as uuid), version = w.version + 1 "
                  + "from jsonb_to_recordset(cast(:rows as jsonb)) as x (number int, outcome text, entries jsonb, mistakes jsonb, case_number text, note text, review text) "
                  + "where w.import_id = :import and w.number = x.number and (w.outcome, w.entries, w.mistakes, w.note, coalesce(cast(w.review_id as text), '')) "
                  + "is distinct from (x.outcome, x.entries, x.mistakes, x.note, x.review)")
          .setParameter("rows", RowJson.write(batch))
          .setParameter("import", importId)
          .executeUpdate();
    }
  }

  /** The restricted cases that whoever confirmed the import may not open. */
  Set<UUID> closedToMaker(UUID id) {
    List<?> closed =
        entities.createNativeQuery("select unnest(caseimport.closed_to_maker(:id))", UUID.class).setParameter("id", id).getResultList();
    return closed.stream().map(UUID.class::cast).collect(Collectors.toSet());
  }

  /** Takes the import for the length of the transaction, unless another node has it or it is no longer at work. */
  Optional<CaseImport> take(UUID id) {
    boolean taken =
        !entities
            .createNativeQuery("select 1 from caseimport.case_import where id = :id and state in ('RUNNING', 'UNDOING') for update skip locked")
            .setParameter("id", id)
            .getResultList()
            .isEmpty();
    return taken ? Optional.of(get(id)) : Optional.empty();
  }

  /** Removes the cases of these rows, those nobody worked on, and says which. */
  List<UUID> remove(UUID importId, Collection<UUID> rows) {
    entities.flush();
    return entities
        .createNativeQuery("select r from caseimport.remove_added(:import, cast(:rows as uuid[])) r", UUID.class)
        .setParameter("import", importId)
        .setParameter("rows", rows.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")))
        .getResultList()
        .stream()
        .map(UUID.class::cast)
        .toList();
  }

  /** Forgets what stood in the rows that were not added. */
  void forgetRows(UUID importId) {
    entities.flush();
    entities
        .createNativeQuery(
            "update caseimport.import_row set cells = '[]', entries = '{}', mistakes = '[]', case_number = '', note = '', review_id = null, version = version + 1 "
                + "where import_id = :import and outcome <> 'ADDED'")
        .setParameter("import", importId)
        .executeUpdate();
  }
}
