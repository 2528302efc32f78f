package uk.cdop.caselist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.review.FindCases;
import uk.cdop.review.Stage;

/** Reads the cases of the current transaction's CDOP that a filter lets through. What is barred from the actor is never among them. */
@ApplicationScoped
class CaseRows {
  /** Counted no further; a list says "more than". */
  static final int COUNTED = 1000;

  private static final String FROM =
      " from review.review r left join keyworker.list_key_worker k on k.review_id = r.id where r.cdop = platform.tenant()";
  private static final String CATEGORY =
      "(select a.category from analysis.analysis a where a.review = r.id order by a.number desc limit 1)";

  @PersistenceContext EntityManager entities;
  @Inject Access access;
  @Inject FindCases find;
  @Inject Clock clock;

  private record Where(StringBuilder sql, Map<String, Object> values) {
    void and(String condition) {
      sql.append(" and ").append(condition);
    }

    void and(String condition, String name, Object value) {
      and(condition);
      values.put(name, value);
    }

    Query on(Query query) {
      values.forEach(query::setParameter);
      return query;
    }
  }

  List<CaseRow> page(Filter filter, Optional<Position> after, int most) {
    Where where = where(filter);
    String order = filter.searches() ? "array_position(:found, r.id)" : filter.sort().order();
    if (!filter.searches()) {
      after.ifPresent(
          at -> {
            where.and(filter.sort().beyond(), "afterValue", at.value());
            where.values().put("afterId", at.id());
          });
    }
    return rows(where, filter.sort(), order, most);
  }

  /** Those of the ids that the actor may see. */
  List<CaseRow> of(List<UUID> ids) {
    Where where = new Where(new StringBuilder(), new HashMap<>());
    where.and("r.id = any (:ids)", "ids", ids.toArray(UUID[]::new));
    barred(where);
    return rows(where, Sort.NUMBER, Sort.NUMBER.order(), ids.size());
  }

  /** How many there are, counted to {@value #COUNTED} and one more. */
  int count(Filter filter) {
    Where where = where(filter);
    Query query = where.on(entities.createNativeQuery("select count(*) from (select 1" + FROM + where.sql() + " limit " + (COUNTED + 1) + ") listed"));
    return ((Number) query.getSingleResult()).intValue();
  }

  private List<CaseRow> rows(Where where, Sort sort, String order, int most) {
    String value = sort == Sort.NEWEST ? "to_char(r.opened_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') || '+00'" : "cast(" + sort.column() + " as text)";
    Query query =
        where.on(
            entities.createNativeQuery(
                "select r.id, r.number, r.forenames, r.surname, coalesce(r.nhs_number, ''), r.born_on, r.died_on, r.stage, r.joint_agency_response, r.coroner,"
                    + " split_part(r.postcode, ' ', 1), coalesce(k.name, ''), coalesce(" + CATEGORY + ", ''), " + Filter.Mark.RESTRICTED.condition() + ", cast(r.opened_at at time zone 'Europe/London' as date), " + value
                    + FROM + where.sql() + " order by " + order,
                Object[].class));
    List<CaseRow> rows = new ArrayList<>();
    for (Object each : query.setMaxResults(most).getResultList()) {
      rows.add(row((Object[]) each));
    }
    return rows;
  }

  private Where where(Filter filter) {
    Where where = new Where(new StringBuilder(), new HashMap<>());
    barred(where);
    if (filter.searches()) {
      where.and("r.id = any (:found)", "found", find.find(filter.words()).toArray(UUID[]::new));
    }
    if (!filter.stages().isEmpty()) {
      where.and("r.stage = any (:stages)", "stages", filter.stages().stream().map(Enum::name).toArray(String[]::new));
    }
    filter.late().ifPresent(
        late -> {
          where.and("(" + late.condition() + ")");
          if (late.condition().contains(":today")) {
            where.values().put("today", Date.valueOf(LocalDate.now(clock)));
          }
        });
    filter.age().ifPresent(age -> where.and("(" + age.condition() + ")"));
    if (!filter.area().isEmpty()) {
      where.and("(r.postcode like :area)", "area", filter.area() + (filter.area().matches(".*\\d.*") ? " %" : "%"));
    }
    if (filter.keyWorker().equals(Filter.NOBODY)) {
      where.and("k.account is null");
    } else if (!filter.keyWorker().isEmpty()) {
      where.and("k.account = :worker", "worker", filter.keyWorker());
    }
    filter.marks().forEach(mark -> where.and(mark.condition()));
    filter.from().ifPresent(day -> where.and("r.died_on >= :from", "from", Date.valueOf(day)));
    filter.to().ifPresent(day -> where.and("r.died_on <= :to", "to", Date.valueOf(day)));
    if (filter.category().equals("none")) {
      where.and("coalesce(" + CATEGORY + ", '') = ''");
    } else if (!filter.category().isEmpty()) {
      where.and(CATEGORY + " = :category", "category", filter.category());
    }
    return where;
  }

  private void barred(Where where) {
    Set<UUID> barred = access.barred();
    if (!barred.isEmpty()) {
      where.and("r.id <> all (:barred)", "barred", barred.toArray(UUID[]::new));
    }
  }

  private static CaseRow row(Object[] row) {
    return new CaseRow(
        (UUID) row[0], (String) row[1], (String) row[2], (String) row[3], (String) row[4], day(row[5]), day(row[6]), Stage.valueOf((String) row[7]),
        (Boolean) row[8], (Boolean) row[9], (String) row[10], (String) row[11], (String) row[12], (Boolean) row[13], day(row[14]), (String) row[15]);
  }

  private static LocalDate day(Object value) {
    return value instanceof Date sql ? sql.toLocalDate() : (LocalDate) value;
  }
}
