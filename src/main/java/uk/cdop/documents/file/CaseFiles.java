package uk.cdop.documents.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Stale;
import uk.cdop.review.ReviewId;

/** The files of the current transaction's CDOP and their locked bytes. Asked inside a use case. */
@ApplicationScoped
public class CaseFiles {
  static final int MOST = 500;

  @PersistenceContext EntityManager entities;
  @Inject FileCipher cipher;

  void add(CaseFile file, byte[] content) {
    entities.persist(file);
    entities.flush();
    entities.persist(new FileContent(file.id(), file.cdop(), cipher.seal(file.id(), file.cdop(), content)));
  }

  /** What staff see of a review, the newest first. */
  List<CaseFile> of(ReviewId review) {
    return entities
        .createQuery(
            "select f from CaseFile f where f.review = :review and f.handedOverAt is not null order by f.addedAt desc, f.id", CaseFile.class)
        .setParameter("review", review.value())
        .setMaxResults(MOST)
        .getResultList();
  }

  /** All that were added to one thing and not taken back, in the order they came. */
  List<CaseFile> of(Belonging to) {
    return entities
        .createQuery(
            "select f from CaseFile f where f.review = :review and f.about = :about and f.aboutId = :id"
                + " and (f.handedOverAt is not null or f.withdrawnAt is null) order by f.addedAt, f.id",
            CaseFile.class)
        .setParameter("review", to.review().value())
        .setParameter("about", to.about())
        .setParameter("id", to.id())
        .setMaxResults(MOST)
        .getResultList();
  }

  /** How many a review has, and how many of them wait for a scan or hold a virus. */
  long count(ReviewId review, FileState... states) {
    return entities
        .createQuery(
            "select count(f) from CaseFile f where f.review = :review and f.handedOverAt is not null and f.withdrawnAt is null and f.state in :states",
            Long.class)
        .setParameter("review", review.value())
        .setParameter("states", List.of(states))
        .getSingleResult();
  }

  /** The reviews with a file in which a virus was found and that nobody has dealt with. */
  List<UUID> reviewsWithVirus(int most) {
    return entities
        .createQuery(
            "select distinct f.review from CaseFile f where f.state = :infected and f.withdrawnAt is null and f.handedOverAt is not null", UUID.class)
        .setParameter("infected", FileState.INFECTED)
        .setMaxResults(most)
        .getResultList();
  }

  /**
   * @throws Missing when the review has no such file for staff to see
   */
  CaseFile get(ReviewId review, UUID id) {
    return Optional.ofNullable(entities.find(CaseFile.class, id))
        .filter(file -> file.review().equals(review) && file.handedOver())
        .orElseThrow(Missing::new);
  }

  /**
   * A file that somebody is about to change, as they saw it.
   *
   * @throws Stale when it has changed since
   */
  CaseFile toChange(ReviewId review, UUID id, long seen) {
    CaseFile file = locked(id);
    if (!file.review().equals(review) || !file.handedOver()) {
      throw new Missing();
    }
    if (file.facts().version() != seen) {
      throw new Stale();
    }
    return file;
  }

  /** A file that is about to change; whoever else changes it waits. */
  public CaseFile locked(UUID id) {
    CaseFile file = entities.find(CaseFile.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (file == null) {
      throw new Missing();
    }
    entities.refresh(file);
    return file;
  }

  /**
   * The file's own bytes; empty when they are gone or the key that locks them is not given.
   *
   * @throws IllegalStateException when they are not what was kept
   */
  public Optional<byte[]> content(CaseFile file) {
    FileContent content = entities.find(FileContent.class, file.id());
    if (content == null) {
      return Optional.empty();
    }
    Optional<byte[]> plain = cipher.open(file.id(), file.cdop(), content.sealed());
    entities.detach(content);
    return plain;
  }

  /** Lets the bytes go for good. */
  public void drop(CaseFile file) {
    entities.createQuery("delete from FileContent c where c.file = :file").setParameter("file", file.id()).executeUpdate();
  }
}
