package uk.cdop.caseimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What headings meant the last time in this CDOP. */
@ApplicationScoped
public class KnownHeadings {
  @PersistenceContext EntityManager entities;

  Map<String, Optional<Field>> of(Collection<String> headings) {
    Map<String, Optional<Field>> known = new HashMap<>();
    entities
        .createNativeQuery("select heading, field from caseimport.known_heading where heading in (:headings)", Object[].class)
        .setParameter("headings", headings.stream().map(Headings::plain).toList())
        .getResultList()
        .forEach(row -> known.put((String) ((Object[]) row)[0], Field.ofKey((String) ((Object[]) row)[1])));
    return known;
  }

  void remember(List<String> headings, List<Optional<Field>> mapping) {
    List<Map<String, String>> rows = new ArrayList<>();
    Map<String, String> byHeading = new HashMap<>();
    for (int column = 0; column < headings.size(); column++) {
      String plain = Headings.plain(headings.get(column));
      if (!plain.isEmpty()) {
        byHeading.put(plain, mapping.get(column).map(Field::key).orElse(""));
      }
    }
    byHeading.forEach((heading, field) -> rows.add(Map.of("heading", heading, "field", field)));
    entities
        .createNativeQuery(
            "insert into caseimport.known_heading (cdop, heading, field) "
                + "select platform.tenant(), x.heading, x.field from jsonb_to_recordset(cast(:rows as jsonb)) as x (heading text, field text) "
                + "on conflict (cdop, heading) do update set field = excluded.field")
        .setParameter("rows", RowJson.write(rows))
        .executeUpdate();
  }
}
