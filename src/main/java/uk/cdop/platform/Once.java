package uk.cdop.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/**
 * Makes a repeated request harmless. What a request with an idempotency key made is remembered in the
 * same transaction; the same key again finds it. Two at the same moment: the second waits for the first
 * and then finds what it made. To be used inside a use case, by CDOP.
 */
@ModuleApi
@ApplicationScoped
public class Once {
  private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  @PersistenceContext EntityManager entities;
  @Inject Clock clock;

  /** What this key has made before, after waiting for another request with the same key to end. */
  public Optional<String> made(String key) {
    entities
        .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(platform.tenant() || :key, 0)) as text)")
        .setParameter("key", key)
        .getSingleResult();
    return entities
        .createNativeQuery("select made from platform.idempotency where cdop = platform.tenant() and key = :key", String.class)
        .setParameter("key", key)
        .getResultStream()
        .findFirst()
        .map(String.class::cast);
  }

  /**
   * The id of what this key has made before, as {@link #made} has it.
   *
   * @throws Stale when it has made a thing without an id: the key was used for another act
   */
  public Optional<UUID> madeId(String key) {
    Optional<String> made = made(key);
    if (made.filter(text -> !text.matches(ID)).isPresent()) {
      throw new Stale();
    }
    return made.map(UUID::fromString);
  }

  /** Remembers what the key made. A key has 8 to 100 characters; another length is not remembered. */
  public void remember(String key, String made) {
    if (key.length() < 8 || key.length() > 100) {
      return;
    }
    entities
        .createNativeQuery("insert into platform.idempotency values (platform.tenant(), :key, :made, :at)")
        .setParameter("key", key)
        .setParameter("made", made)
        .setParameter("at", Timestamp.from(clock.instant()))
        .executeUpdate();
  }
}
