package uk.cdop.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.platform.ModuleApi;

/** The delivery record of the mails that the current transaction's CDOP queued. Subjects and bodies are not part of it. */
@ModuleApi
@ApplicationScoped
public class Deliveries {
  @PersistenceContext EntityManager entities;
  @Inject Clock clock;

  /** The mails about these things, in the order they were queued. */
  public List<Delivery> about(Collection<UUID> things) {
    if (things.isEmpty()) {
      return List.of();
    }
    return entities
        .createNativeQuery(
            "select id, about, key, recipient, created_at, state, attempts, sent_at, bounced_at, next_try_at, last_error "
                + "from platform.mails_about(:about)", Object[].class)
        .setParameter("about", things.toArray(UUID[]::new))
        .getResultList().stream()
        .map(row -> delivery((Object[]) row))
        .toList();
  }

  /** The things whose last mail was refused or came back, the latest first. */
  public List<UUID> undelivered(int most) {
    return entities
        .createNativeQuery("select about from platform.undelivered(:most)", UUID.class)
        .setParameter("most", most)
        .getResultStream()
        .map(UUID.class::cast)
        .toList();
  }

  /** Whether the mail was one about this thing that had been handed over, and is now marked as returned. */
  public boolean bounced(UUID mail, UUID about) {
    return (Boolean)
        entities
            .createNativeQuery("select platform.mail_bounced(:id, :about, :at)", Boolean.class)
            .setParameter("id", mail)
            .setParameter("about", about)
            .setParameter("at", Timestamp.from(clock.instant()))
            .getSingleResult();
  }

  private static Delivery delivery(Object[] row) {
    return new Delivery(
        (UUID) row[0], (UUID) row[1], (String) row[2], (String) row[3], at(row[4]).orElseThrow(),
        Delivery.State.valueOf((String) row[5]), ((Number) row[6]).intValue(), at(row[7]), at(row[8]),
        at(row[9]).orElseThrow(), (String) row[10]);
  }

  private static Optional<Instant> at(Object value) {
    return switch (value) {
      case null -> Optional.empty();
      case Instant instant -> Optional.of(instant);
      case Timestamp timestamp -> Optional.of(timestamp.toInstant());
      case java.time.OffsetDateTime moment -> Optional.of(moment.toInstant());
      default -> throw new IllegalStateException("Not a time: " + value.getClass().getSimpleName());
    };
  }
}
