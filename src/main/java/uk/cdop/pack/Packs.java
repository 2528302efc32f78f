package uk.cdop.pack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.cdop.platform.Missing;
import uk.cdop.review.ReviewId;

/** What is kept about packs of the current transaction's CDOP. Asked inside a use case. */
@ApplicationScoped
class Packs {
  private static final int MOST_VERSIONS = 100;
  static final int OPENINGS_A_PAGE = 100;
  private static final int MOST_READERS = 200;
  private static final List<PackLook.Kind> WHOLE = Arrays.stream(PackLook.Kind.values()).filter(PackLook.Kind::whole).toList();

  @PersistenceContext EntityManager entities;

  void keep(Object made) {
    entities.persist(made);
  }

  /** The choice that stands for each identifier, by its key. */
  Map<String, WordChoice> choices(ReviewId review) {
    Map<String, WordChoice> standing = new LinkedHashMap<>();
    for (WordChoice choice : ofReview("select c from WordChoice c where c.review = :review order by c.chosenAt, c.id", WordChoice.class, review)) {
      standing.remove(choice.key());
      standing.put(choice.key(), choice);
    }
    return standing;
  }

  Map<String, PackDraft.How> parts(ReviewId review) {
    Map<String, PackDraft.How> standing = new LinkedHashMap<>();
    ofReview("select p from PartChoice p where p.review = :review order by p.chosenAt, p.id", PartChoice.class, review)
        .forEach(choice -> standing.put(choice.part(), choice.how()));
    return standing;
  }

  /** By file, in the order in which they were first taken in. */
  Map<UUID, PictureChoice> pictures(ReviewId review) {
    Map<UUID, PictureChoice> standing = new LinkedHashMap<>();
    ofReview("select p from PictureChoice p where p.review = :review order by p.chosenAt, p.id", PictureChoice.class, review)
        .forEach(choice -> standing.put(choice.file(), choice));
    return standing;
  }

  Map<ReviewId, PackReadMark> ready(Collection<ReviewId> reviews) {
    if (reviews.isEmpty()) {
      return Map.of();
    }
    Map<ReviewId, PackReadMark> newest = new LinkedHashMap<>();
    entities
        .createQuery("select r from PackReadMark r where r.review in :reviews order by r.readAt, r.id", PackReadMark.class)
        .setParameter("reviews", reviews.stream().map(ReviewId::value).toList())
        .getResultStream()
        .forEach(mark -> newest.put(mark.review(), mark));
    return newest;
  }

  /** The newest first. */
  List<Release> releases(ReviewId review) {
    return entities
        .createQuery("select r from Release r where r.review = :review order by r.signedAt desc, r.papers", Release.class)
        .setParameter("review", review.value())
        .setMaxResults(MOST_VERSIONS)
        .getResultList();
  }

  /** The newest for an occasion. */
  Optional<Release> lastRelease(UUID occasion) {
    return entities
        .createQuery("select r from Release r where r.occasion = :occasion order by r.signedAt desc, r.papers", Release.class)
        .setParameter("occasion", occasion)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  Map<UUID, Release> releases(Collection<UUID> papers) {
    return papers.isEmpty()
        ? Map.of()
        : entities
            .createQuery("select r from Release r where r.papers in :papers", Release.class)
            .setParameter("papers", papers)
            .getResultStream()
            .collect(Collectors.toMap(Release::papers, Function.identity()));
  }

  /**
   * @throws Missing when this review has no such release
   */
  Release release(ReviewId review, UUID papers) {
    return Optional.ofNullable(entities.find(Release.class, papers))
        .filter(release -> release.review().equals(review))
        .orElseThrow(Missing::new);
  }

  Optional<Release> release(UUID papers) {
    return Optional.ofNullable(entities.find(Release.class, papers));
  }

  /** The newest first, one more than a page holds; the older ones of the page before end with `after`. */
  List<Opening> openings(UUID papers, Optional<UUID> after) {
    Optional<Opening> last = after.map(id -> entities.find(Opening.class, id)).filter(opening -> opening.papers().equals(papers));
    var query =
        entities.createQuery(
            "select o from Opening o where o.papers = :papers"
                + (last.isPresent() ? " and (o.openedAt < :at or o.openedAt = :at and o.id > :id)" : "")
                + " order by o.openedAt desc, o.id",
            Opening.class);
    last.ifPresent(opening -> query.setParameter("at", opening.openedAt()).setParameter("id", opening.id()));
    return query.setParameter("papers", papers).setMaxResults(OPENINGS_A_PAGE + 1).getResultList();
  }

  /** Account, first and last look, how many of the parts one by one, and whether the whole was opened; the last to look first. */
  List<Object[]> readers(UUID papers) {
    return entities
        .createQuery(
            "select o.account, min(o.openedAt), max(o.openedAt), count(distinct case when o.what = :part then o.part else null end),"
                + " sum(case when o.what in :whole then 1 else 0 end) from Opening o where o.papers = :papers group by o.account"
                + " order by max(o.openedAt) desc, o.account",
            Object[].class)
        .setParameter("papers", papers)
        .setParameter("part", PackLook.Kind.PART)
        .setParameter("whole", WHOLE)
        .setMaxResults(MOST_READERS)
        .getResultList();
  }

  /** When the account last had the whole before it: on one page, to print, or as a PDF. */
  Optional<Instant> wholeOpened(String account, UUID papers) {
    return Optional.ofNullable(
        entities
            .createQuery("select max(o.openedAt) from Opening o where o.papers = :papers and o.account = :account and o.what in :whole", Instant.class)
            .setParameter("papers", papers)
            .setParameter("account", account)
            .setParameter("whole", WHOLE)
            .getSingleResult());
  }

  /** The parts that the account opened one by one, each with the last time. */
  Map<Integer, Instant> partsOpened(String account, UUID papers) {
    return entities
        .createQuery(
            "select o.part, max(o.openedAt) from Opening o where o.papers = :papers and o.account = :account and o.what = :part group by o.part",
            Object[].class)
        .setParameter("papers", papers)
        .setParameter("account", account)
        .setParameter("part", PackLook.Kind.PART)
        .getResultStream()
        .collect(Collectors.toMap(row -> (Integer) row[0], row -> (Instant) row[1]));
  }

  /** An account's own, of several packs, the newest first. */
  List<Opening> openingsBy(String account, UUID papers) {
    return entities
        .createQuery("select o from Opening o where o.papers = :papers and o.account = :account order by o.openedAt desc, o.id", Opening.class)
        .setParameter("papers", papers)
        .setParameter("account", account)
        .setMaxResults(20)
        .getResultList();
  }

  /** Everybody who ever opened the pack. */
  List<String> openedBy(UUID papers) {
    return entities
        .createQuery("select distinct o.account from Opening o where o.papers = :papers order by o.account", String.class)
        .setParameter("papers", papers)
        .getResultList();
  }

  private <T> List<T> ofReview(String query, Class<T> type, ReviewId review) {
    return entities.createQuery(query, type).setParameter("review", review.value()).getResultList();
  }
}
