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
  @PersistenceContext EntityManager entities;

  @Transactional
  public List<Cdop> all() {
    return entities.createQuery("select c from Cdop c order by c.name", Cdop.class).getResultList();
  }

  @Transactional
  public Optional<Cdop> find(String code) {
    return Optional.ofNullable(entities.find(Cdop.class, code));
  }

  @Override
  public String of(String cdop) {
    return find(cdop).map(Cdop::name).orElse(cdop);
  }

  /** The CDOP that most likely serves a full or outward postcode; a coordinator confirms it. */
  @Transactional
  public Optional<Cdop> ofPostcode(String postcode) {
    String packed = postcode.replaceAll("\\s", "").toUpperCase(Locale.UK);
    String district = packed.length() > 4 ? packed.substring(0, packed.length() - 3) : packed;
    return entities
        .createNativeQuery("select cdop from directory.postcode_district where district = :district", String.class)
        .setParameter("district", district)
        .getResultStream()
        .findFirst()
        .flatMap(code -> find((String) code));
  }
}
