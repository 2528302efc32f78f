package uk.cdop.ncmd.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.cdop.platform.Keyset;

/** Counts the measures of data quality, one query for each question that is asked. */
@ApplicationScoped
class QualityCounts {
  @PersistenceContext EntityManager entities;

  /** How many cases met a measure, of how many it is measured on. */
  record Count(long met, long of) {}

  /** The measures of each quarter, by the number of the quarter. */
  Map<Integer, Map<Measure, Count>> quarters(String cdop, ReportYear year, Closed closed) {
    String columns =
        Arrays.stream(Measure.values())
            .map(measure -> "count(*) filter (where " + measure.column() + "), count(" + measure.column() + ")")
            .collect(Collectors.joining(", "));
    Query query =
        entities
            .createNativeQuery(
                "select " + quarterOf("notified_at") + " as quarter, " + columns
                    + " from ncmd.report_quality where cdop = :cdop and notified_at >= :from and notified_at < :to"
                    + closed.out("review_id") + " group by 1 order by 1")
            .setParameter("cdop", cdop)
            .setParameter("from", year.whole().from())
            .setParameter("to", year.whole().to());
    List<?> found = closed.in(query).getResultList();
    return found.stream().map(Object[].class::cast).collect(Collectors.toMap(row -> ((Number) row[0]).intValue(), QualityCounts::counts));
  }

  private static Map<Measure, Count> counts(Object[] row) {
    Map<Measure, Count> counts = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      int at = 1 + 2 * measure.ordinal();
      counts.put(measure, new Count(((Number) row[at]).longValue(), ((Number) row[at + 1]).longValue()));
    }
    return counts;
  }

  /** April begins the first quarter of the year. */
  private static String quarterOf(String column) {
    return "(cast(extract(quarter from " + column + " at time zone 'Europe/London') as int) + 2) % 4 + 1";
  }

  /** How much of one kind of form was answered "not known". */
  record NotKnown(String form, long notKnown, long answered) {}

  List<NotKnown> notKnown(String cdop, ReportYear year, Closed closed) {
    Query query =
        entities
            .createNativeQuery(
                "select form, cast(sum(not_known) as bigint), cast(sum(answered) as bigint) from ncmd.report_not_known"
                    + " where cdop = :cdop and notified_at >= :from and notified_at < :to" + closed.out("review_id") + " group by form order by form")
            .setParameter("cdop", cdop)
            .setParameter("from", year.whole().from())
            .setParameter("to", year.whole().to());
    List<?> found = closed.in(query).getResultList();
    return found.stream().map(Object[].class::cast)
        .map(row -> new NotKnown((String) row[0], ((Number) row[1]).longValue(), ((Number) row[2]).longValue()))
        .toList();
  }

  /** A case that does not meet a measure. */
  record Short(UUID review, String number, Instant notifiedAt) {}

  List<Short> shortOf(Measure measure, String cdop, ReportYear.Period period, Closed closed, Optional<Keyset> after, int most) {
    Query query =
        entities
            .createNativeQuery(
                "select review_id, number, notified_at from ncmd.report_quality where cdop = :cdop and notified_at >= :from and notified_at < :to"
                    + " and not " + measure.column()
                    + closed.out("review_id")
                    + (after.isEmpty() ? "" : " and (notified_at, review_id) > (:at, :id)")
                    + " order by notified_at, review_id",
                Tuple.class)
            .setParameter("cdop", cdop)
            .setParameter("from", period.from())
            .setParameter("to", period.to())
            .setMaxResults(most);
    after.ifPresent(key -> query.setParameter("at", key.at()).setParameter("id", key.id()));
    List<Short> cases = new ArrayList<>();
    for (Object row : closed.in(query).getResultList()) {
      Tuple tuple = (Tuple) row;
      cases.add(new Short(tuple.get(0, UUID.class), tuple.get(1, String.class), tuple.get(2, Instant.class)));
    }
    return cases;
  }
}
