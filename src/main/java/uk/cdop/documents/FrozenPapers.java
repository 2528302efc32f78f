package uk.cdop.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.cdop.access.Actor;
import uk.cdop.platform.Missing;
import uk.cdop.platform.ModuleApi;
import uk.cdop.review.ReviewId;

/**
 * Papers as they were released, of the current transaction's CDOP. They are only ever added to: another
 * release is another version, a withdrawal is a line beside it. Asked inside a use case, after access was.
 */
@ModuleApi
@ApplicationScoped
public class FrozenPapers {
  @PersistenceContext EntityManager entities;
  @Inject Clock clock;

  /** One released version. */
  @ModuleApi
  public record Released(UUID id, ReviewId review, UUID occasion, int version, Papers papers, String sha256, Instant at, String by) {}

  /** That a version was withdrawn, and why. */
  @ModuleApi
  public record Withdrawn(UUID papers, String reason, Instant at, String by) {}

  /** The hash that papers will have when they are frozen as they are. */
  public static String hash(Papers papers) {
    return PapersJson.sha256(PapersJson.write(papers));
  }

  /**
   * Freezes the next version for an occasion.
   *
   * @param occasion what the papers are released for, such as an agenda item
   */
  public UUID freeze(ReviewId review, UUID occasion, Papers papers, Actor by) {
    FrozenPapersRow row =
        new FrozenPapersRow(by.cdop(), review, occasion, latest(occasion) + 1, PapersJson.write(papers), now(), by.id());
    entities.persist(row);
    return row.released().id();
  }

  /** Keeps that a version was withdrawn, and why. */
  public void withdraw(UUID papers, String reason, Actor by) {
    entities.persist(new WithdrawnPapers(papers, by.cdop(), reason, now(), by.id()));
  }

  /** Those of the versions that were withdrawn, by version. */
  public Map<UUID, Withdrawn> withdrawn(Collection<UUID> papers) {
    return papers.isEmpty()
        ? Map.of()
        : entities
            .createQuery("select w from WithdrawnPapers w where w.papers in :papers", WithdrawnPapers.class)
            .setParameter("papers", papers)
            .getResultStream()
            .map(WithdrawnPapers::facts)
            .collect(Collectors.toMap(Withdrawn::papers, Function.identity()));
  }

  /**
   * @throws Missing when there are no such papers here
   * @throws IllegalStateException when they are not what was released
   */
  public Released get(UUID id) {
    FrozenPapersRow row = entities.find(FrozenPapersRow.class, id);
    if (row == null) {
      throw new Missing();
    }
    return row.released();
  }

  /** The versions for an occasion, newest first. */
  public List<Released> versions(UUID occasion) {
    return entities
        .createQuery("select p from FrozenPapersRow p where p.occasion = :occasion order by p.version desc", FrozenPapersRow.class)
        .setParameter("occasion", occasion)
        .setMaxResults(50)
        .getResultStream()
        .map(FrozenPapersRow::released)
        .toList();
  }

  private int latest(UUID occasion) {
    return entities
        .createQuery("select coalesce(max(p.version), 0) from FrozenPapersRow p where p.occasion = :occasion", Integer.class)
        .setParameter("occasion", occasion)
        .getSingleResult();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
