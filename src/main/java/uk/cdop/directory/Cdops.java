package uk.cdop.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.cdop.access.CdopNames;
import uk.cdop.platform.ModuleApi;

/** The CDOPs of the service and the areas they serve. */
@ModuleApi
@ApplicationScoped
public class Cdops implements CdopNames {
  private static final String COLUMNS = "select code, name, email, phone from directory.cdop ";

  @PersistenceContext EntityManager entities;

  @Transactional
  public List<Cdop> all() {
    return read(entities.createNativeQuery(COLUMNS + "order by name", Object[].class).getResultList());
  }

  @Transactional
  public Optional<Cdop> find(String code) {
    return read(
            entities
                .createNativeQuery(COLUMNS + "where code = :code", Object[].class)
                .setParameter("code", code)
                .getResultList())
        .stream()
        .findFirst();
  }

  @Override
  @Transactional
  public String of(String cdop) {
    return find(cdop).map(Cdop::name).orElse(cdop);
  }

  /** The CDOP that most likely serves a full or outward postcode; a coordinator confirms it. */
  @Transactional
  public Optional<Cdop> ofPostcode(String postcode) {
    String packed = postcode.replaceAll("\\s", "").toUpperCase(Locale.UK);
    String district = packed.length() > 4 ? packed.substring(0, packed.length() - 3) : packed;
    return read(
            entities
                .createNativeQuery(
                    COLUMNS
                        + "where code = (select d.cdop from directory.postcode_district d where d.district = :district)",
                    Object[].class)
                .setParameter("district", district)
                .getResultList())
        .stream()
        .findFirst();
  }

  private static List<Cdop> read(List<Object[]> rows) {
    return rows.stream()
        .map(row -> new Cdop((String) row[0], (String) row[1], (String) row[2], (String) row[3]))
        .toList();
  }
}
