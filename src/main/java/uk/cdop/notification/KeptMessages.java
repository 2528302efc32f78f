package uk.cdop.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.platform.Keyset;
import uk.cdop.platform.Missing;

/** The messages of the current transaction's CDOP. Asked inside a use case, after access was asked. */
@ApplicationScoped
class KeptMessages {
  private static final String OPEN =
      "m.state in (uk.cdop.notification.MessageState.RECEIVED, uk.cdop.notification.MessageState.TO_MEND)";

  @PersistenceContext EntityManager entities;

  /** Which message a key of a sender belongs to: the new one, or one it made before. */
  record Claimed(String sha256, UUID message, String cdop) {}

  Claimed claim(String source, String keyHash, String sha256, UUID message, String cdop) {
    Object[] row =
        (Object[])
            entities
                .createNativeQuery(
                    "select c.sha256, c.message_id, c.cdop from notification.claim_message_key(:source, :hash, :sha256, :message, :cdop) c",
                    Object[].class)
                .setParameter("source", source)
                .setParameter("hash", keyHash)
                .setParameter("sha256", sha256)
                .setParameter("message", message)
                .setParameter("cdop", cdop)
                .getSingleResult();
    return new Claimed((String) row[0], (UUID) row[1], (String) row[2]);
  }

  void keep(KeptMessage message) {
    entities.persist(message);
    entities.flush();
  }

  KeptMessage get(UUID id) {
    return Optional.ofNullable(entities.find(KeptMessage.class, id)).orElseThrow(Missing::new);
  }

  /** Waits for another change to end and then reads what is there. */
  KeptMessage locked(UUID id) {
    KeptMessage found = get(id);
    entities.refresh(found, LockModeType.PESSIMISTIC_WRITE);
    return found;
  }

  Optional<UUID> ofNotification(UUID notification) {
    return entities
        .createQuery("select m.id from KeptMessage m where m.notificationId = :notification", UUID.class)
        .setParameter("notification", notification)
        .getResultStream()
        .findFirst();
  }

  /** Those that wait for a coordinator, the oldest first. */
  List<KeptMessage> open(int most) {
    return entities
        .createQuery("select m from KeptMessage m where " + OPEN + " order by m.receivedAt, m.id", KeptMessage.class)
        .setMaxResults(most)
        .getResultList();
  }

  /** Those that were taken or dismissed, the newest first. */
  List<KeptMessage> done(Optional<Keyset> after, int most) {
    String from = after.isPresent() ? " and (m.receivedAt < :at or (m.receivedAt = :at and m.id < :id))" : "";
    var query =
        entities.createQuery(
            "select m from KeptMessage m where not (" + OPEN + ")" + from + " order by m.receivedAt desc, m.id desc", KeptMessage.class);
    after.ifPresent(key -> query.setParameter("at", key.at()).setParameter("id", key.id()));
    return query.setMaxResults(most).getResultList();
  }
}
