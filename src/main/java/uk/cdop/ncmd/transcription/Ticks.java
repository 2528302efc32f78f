package uk.cdop.ncmd.transcription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.cdop.ncmd.Submission;

/** Which items of a document a person has entered already. Each person has ticks of their own. */
@ApplicationScoped
public class Ticks {
  @PersistenceContext EntityManager entities;
  @Inject Clock clock;

  Set<String> of(UUID submission, String account) {
    List<?> paths =
        entities
            .createNativeQuery("select path from ncmd.tick where submission_id = :submission and account = :account", String.class)
            .setParameter("submission", submission)
            .setParameter("account", account)
            .getResultList();
    return paths.stream().map(String.class::cast).collect(Collectors.toSet());
  }

  /** Makes these the ticks of this person. */
  void become(Submission submission, String account, Set<String> wanted) {
    Set<String> had = of(submission.id(), account);
    Set<String> gone = new HashSet<>(had);
    gone.removeAll(wanted);
    if (!gone.isEmpty()) {
      entities
          .createNativeQuery("delete from ncmd.tick where submission_id = :submission and account = :account and path in (:paths)")
          .setParameter("submission", submission.id())
          .setParameter("account", account)
          .setParameter("paths", gone)
          .executeUpdate();
    }
    Set<String> more = new HashSet<>(wanted);
    more.removeAll(had);
    if (!more.isEmpty()) {
      entities
          .createNativeQuery(
              "insert into ncmd.tick (submission_id, cdop, review_id, account, path, ticked_at)"
                  + " select :submission, :cdop, :review, :account, path, :at from unnest(cast(:paths as text[])) path on conflict do nothing")
          .setParameter("submission", submission.id())
          .setParameter("cdop", submission.cdop())
          .setParameter("review", submission.review())
          .setParameter("account", account)
          .setParameter("paths", more.toArray(String[]::new))
          .setParameter("at", Timestamp.from(clock.instant()))
          .executeUpdate();
    }
  }
}
