package uk.cdop.ncmd.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Counts completed reviews for the historical statistics, every table in one query. */
@ApplicationScoped
class StatisticsCounts {
  @PersistenceContext EntityManager entities;

  /** How many completed reviews have one code and one answer about modifiability. */
  record Count(String dimension, String code, String modifiability, long cases) {}

  /** The count of every table; those of all completed reviews have an empty dimension. */
  List<Count> completed(String cdop, ReportYear year, Closed closed) {
    String codes =
        Arrays.stream(Dimension.values())
            .map(dimension -> "('" + dimension.name() + "', " + dimension.expression() + ")")
            .collect(Collectors.joining(", "));
    Query query =
        entities
            .createNativeQuery(
                "select d.name, coalesce(c.code, ''), s.modifiability, count(*) from ncmd.report_statistics s"
                    + " cross join lateral (values ('', array['']), " + codes + ") d(name, codes)"
                    + " cross join lateral unnest(case when cardinality(d.codes) = 0 then array[cast(null as text)] else d.codes end) c(code)"
                    + " where s.cdop = :cdop and s.first_signed_at >= :from and s.first_signed_at < :to" + closed.out("s.review_id") + " group by 1, 2, 3")
            .setParameter("cdop", cdop)
            .setParameter("from", year.whole().from())
            .setParameter("to", year.whole().to());
    List<?> found = closed.in(query).getResultList();
    return found.stream().map(Object[].class::cast)
        .map(row -> new Count((String) row[0], (String) row[1], (String) row[2], ((Number) row[3]).longValue()))
        .toList();
  }

  /** Notified in the year; open when it ended; completed in it. */
  record Flow(long notified, long open, long completed) {}

  Flow flow(String cdop, ReportYear year, Closed closed) {
    Query query =
        entities
            .createNativeQuery(
                "select count(*) filter (where y.notified_at >= :from),"
                    + " count(*) filter (where a.first_signed_at is null or a.first_signed_at >= :to),"
                    + " count(*) filter (where a.first_signed_at >= :from and a.first_signed_at < :to)"
                    + " from ncmd.report_year_end y left join analysis.report_current a on a.review = y.review_id"
                    + " where y.cdop = :cdop and y.notified_at < :to" + closed.out("y.review_id"))
            .setParameter("cdop", cdop)
            .setParameter("from", year.whole().from())
            .setParameter("to", year.whole().to());
    Object[] row = (Object[]) closed.in(query).getSingleResult();
    return new Flow(((Number) row[0]).longValue(), ((Number) row[1]).longValue(), ((Number) row[2]).longValue());
  }
}
