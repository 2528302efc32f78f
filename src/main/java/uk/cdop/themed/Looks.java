package uk.cdop.themed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.cdop.access.CdopNames;
import uk.cdop.pack.PackLook;
import uk.cdop.platform.Words;

/**
 * Who opened what of the cases of a regional meeting. The policies show a CDOP its own people's looks, the owner of a case all of
 * that case, and the host all. Asked inside a use case.
 */
@ApplicationScoped
class Looks {
  private static final int MOST_READERS = 400;
  private static final String READER =
      "select l.letter, l.account, l.cdop, l.pack, max(l.name), min(l.at), max(l.at), count(distinct case when l.what = :part then l.part else null end),"
          + " sum(case when l.what = :page then 1 else 0 end), max(l.parts) from Look l where ";
  private static final String TOGETHER = " group by l.letter, l.account, l.cdop, l.pack order by max(l.at) desc, l.account, l.letter";

  @PersistenceContext EntityManager entities;
  @Inject CdopNames names;

  /** Somebody who opened one version of a case, how much of it, and when first and last. */
  record Reader(String letter, String account, String cdop, Optional<UUID> pack, String name, Instant first, Instant last, long opened, boolean page, int parts) {
    private static Reader of(Object[] row) {
      return new Reader(
          (String) row[0], (String) row[1], (String) row[2], Optional.ofNullable((UUID) row[3]), (String) row[4], (Instant) row[5], (Instant) row[6],
          ((Number) row[7]).longValue(), ((Number) row[8]).longValue() > 0, ((Number) row[9]).intValue());
    }

    /** Whether all of the text was before them. */
    boolean whole() {
      return page || opened >= parts;
    }

    String much() {
      return whole() ? "The whole case" : opened == 0 ? "The contents only" : opened + " of " + Words.plural(parts, "part");
    }
  }

  /** Such as `Ann Example, Berkshire CDOP`. */
  String who(Reader one) {
    return one.name() + ", " + names.of(one.cdop());
  }

  /** A reader in one line: who, how much of it, and when last. */
  String words(Reader one) {
    return who(one) + ": " + one.much() + ", last on " + Words.moment(one.last());
  }

  void keep(Look look) {
    entities.persist(look);
  }

  /** The readers of these cases, the last to look first. */
  List<Reader> readers(UUID meeting, Collection<String> letters) {
    return letters.isEmpty()
        ? List.of()
        : readers(entities.createQuery(READER + "l.meeting = :meeting and l.letter in :letters" + TOGETHER, Object[].class).setParameter("meeting", meeting).setParameter("letters", letters));
  }

  /** The readers of one version, for its owner. */
  List<Reader> readers(UUID pack) {
    return readers(entities.createQuery(READER + "l.pack = :pack" + TOGETHER, Object[].class).setParameter("pack", pack));
  }

  private static List<Reader> readers(TypedQuery<Object[]> query) {
    return query
        .setParameter("part", PackLook.Kind.PART)
        .setParameter("page", PackLook.Kind.PAGE)
        .setMaxResults(MOST_READERS)
        .getResultStream()
        .map(Reader::of)
        .toList();
  }

  /** The looks at a case, the newest first; the older ones of the page before go on after its last. */
  List<Look> looks(UUID meeting, String letter, Optional<UUID> after, int most) {
    return page("l.meeting = :meeting and l.letter = :letter", Map.of("meeting", meeting, "letter", letter), after, most);
  }

  /** The looks at one version, for its owner. */
  List<Look> looks(UUID pack, Optional<UUID> after, int most) {
    return page("l.pack = :pack", Map.of("pack", pack), after, most);
  }

  private List<Look> page(String which, Map<String, Object> parameters, Optional<UUID> after, int most) {
    Optional<Look> last = after.map(id -> entities.find(Look.class, id));
    Map<String, Object> all = new HashMap<>(parameters);
    last.ifPresent(look -> all.putAll(Map.of("at", look.at(), "id", look.id())));
    TypedQuery<Look> query =
        entities.createQuery(
            "select l from Look l where " + which + (last.isPresent() ? " and (l.at < :at or l.at = :at and l.id > :id)" : "") + " order by l.at desc, l.id",
            Look.class);
    all.forEach(query::setParameter);
    return query.setMaxResults(most).getResultList();
  }

  /** The reader's own looks at the version of a case that is open now, the newest first. */
  List<Look> own(Snapshot copy, String account) {
    return entities
        .createQuery(
            "select l from Look l where l.meeting = :meeting and l.letter = :letter and l.account = :account and l.at >= :since order by l.at desc, l.id",
            Look.class)
        .setParameter("meeting", copy.meeting())
        .setParameter("letter", copy.letter())
        .setParameter("account", account)
        .setParameter("since", copy.sharedAt())
        .setMaxResults(500)
        .getResultList();
  }

  /** The cases of which all of the text, as it is open now, was before this account. */
  Set<String> read(UUID meeting, String account) {
    Map<String, UUID> now = versions(meeting);
    return readers(
            entities
                .createQuery(READER + "l.meeting = :meeting and l.account = :account" + TOGETHER, Object[].class)
                .setParameter("meeting", meeting)
                .setParameter("account", account))
        .stream()
        .filter(reader -> reader.whole() && reader.pack().filter(pack -> pack.equals(now.get(reader.letter()))).isPresent())
        .map(Reader::letter)
        .collect(Collectors.toSet());
  }

  /** Which version of each case is open now. */
  Map<String, UUID> versions(UUID meeting) {
    List<Object[]> rows =
        entities
            .createNativeQuery("select letter, pack_id from themed.version_now(:meeting)", Object[].class)
            .setParameter("meeting", meeting)
            .getResultList();
    return rows.stream().collect(Collectors.toMap(row -> (String) row[0], row -> (UUID) row[1]));
  }
}
