package uk.cdop.ncmd.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.platform.Keyset;
import uk.cdop.review.Stage;

/** The cases that had no final record when a year ended. */
@ApplicationScoped
class YearEndCases {
  /** The measures that block a final record, of which the view says whether each is met. */
  private static final List<Measure> BLOCKING = Stream.of(Measure.values()).filter(Measure::blocks).filter(m -> m != Measure.FINALISED).toList();

  private static final String NOT_FINAL =
      " from ncmd.report_year_end y where y.cdop = :cdop and y.notified_at < :to and (y.finalised_at is null or y.finalised_at >= :to)";
  private static final String REVIEWED = "(y.signed_at is not null and y.signed_at < :to or y.stage = 'CDOP_REVIEWED')";

  @PersistenceContext EntityManager entities;

  /** How many cases were reviewed and not finalised, and how many are open; of those, how many the database was not told of. */
  record Counts(long reviewed, long open, long untold) {}

  Counts counts(String cdop, ReportYear year, Closed closed) {
    Query query =
        entities
            .createNativeQuery(
                "select count(*) filter (where " + REVIEWED + "), count(*) filter (where not " + REVIEWED + "),"
                    + " count(*) filter (where not " + REVIEWED + " and (y.notified_nationally_at is null or y.notified_nationally_at >= :to))"
                    + NOT_FINAL + closed.out("y.review_id"))
            .setParameter("cdop", cdop)
            .setParameter("to", year.whole().to());
    Object[] row = (Object[]) closed.in(query).getSingleResult();
    return new Counts(((Number) row[0]).longValue(), ((Number) row[1]).longValue(), ((Number) row[2]).longValue());
  }

  /** A case as it stands now. */
  record Standing(
      UUID review, String number, Stage stage, LocalDate diedOn, Instant notifiedAt, int analysisVersion, Optional<Instant> signedAt,
      Optional<LocalDate> panelOn, int waiting, Optional<Instant> notifiedNationallyAt, Optional<Instant> finalisedAt, Set<Measure> missing) {}

  List<Standing> notFinal(boolean reviewed, String cdop, ReportYear year, Closed closed, Optional<Keyset> after, int most) {
    String measures = BLOCKING.stream().map(measure -> "q." + measure.column()).collect(Collectors.joining(", "));
    Query query =
        entities
            .createNativeQuery(
                "select y.review_id, y.number, y.stage, y.died_on, y.notified_at, y.analysis_version, y.signed_at, y.panel_on, y.waiting,"
                    + " y.notified_nationally_at, y.finalised_at, " + measures
                    + NOT_FINAL.replace(" where ", " left join ncmd.report_quality q on q.review_id = y.review_id where ")
                    + " and " + (reviewed ? "" : "not ") + REVIEWED
                    + closed.out("y.review_id")
                    + (after.isEmpty() ? "" : " and (y.notified_at, y.review_id) > (:at, :id)")
                    + " order by y.notified_at, y.review_id",
                Tuple.class)
            .setParameter("cdop", cdop)
            .setParameter("to", year.whole().to())
            .setMaxResults(most);
    after.ifPresent(key -> query.setParameter("at", key.at()).setParameter("id", key.id()));
    List<Standing> cases = new ArrayList<>();
    for (Object row : closed.in(query).getResultList()) {
      cases.add(standing((Tuple) row));
    }
    return cases;
  }

  private static Standing standing(Tuple row) {
    Set<Measure> missing = EnumSet.noneOf(Measure.class);
    for (int i = 0; i < BLOCKING.size(); i++) {
      if (Boolean.FALSE.equals(row.get(11 + i))) {
        missing.add(BLOCKING.get(i));
      }
    }
    Integer version = row.get(5, Integer.class);
    return new Standing(
        row.get(0, UUID.class), row.get(1, String.class), Stage.valueOf(row.get(2, String.class)), day(row.get(3)),
        row.get(4, Instant.class), version == null ? 0 : version, Optional.ofNullable(row.get(6, Instant.class)),
        Optional.ofNullable(row.get(7)).map(YearEndCases::day), ((Number) row.get(8)).intValue(),
        Optional.ofNullable(row.get(9, Instant.class)), Optional.ofNullable(row.get(10, Instant.class)), missing);
  }

  private static LocalDate day(Object value) {
    return value instanceof LocalDate day ? day : ((Date) value).toLocalDate();
  }
}
