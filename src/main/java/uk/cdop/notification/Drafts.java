package uk.cdop.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import uk.cdop.forms.Answers;
import uk.cdop.forms.AnswersJson;

/** Unsent public forms, each reachable only by its token: the application may call functions, not read the table. */
@ApplicationScoped
class Drafts {
  @PersistenceContext EntityManager entities;

  void start(DraftToken token) {
    call("select cast(notification.start_draft(:hash) as text)", token);
  }

  /** The draft of a token, locked until the transaction ends, so that two tabs take turns. */
  Optional<Draft> find(DraftToken token) {
    return entities
        .createNativeQuery(
            "select answers, saved_at, reference, sent_to, sent_at from notification.read_draft(:hash)", Object[].class)
        .setParameter("hash", token.hash())
        .getResultStream()
        .map(Drafts::draft)
        .findFirst();
  }

  void keep(DraftToken token, Answers answers) {
    entities
        .createNativeQuery("select cast(notification.keep_draft(:hash, :answers) as text)")
        .setParameter("hash", token.hash())
        .setParameter("answers", AnswersJson.write(answers))
        .getSingleResult();
  }

  void finish(DraftToken token, String reference, String cdop) {
    entities
        .createNativeQuery("select cast(notification.finish_draft(:hash, :reference, :cdop) as text)")
        .setParameter("hash", token.hash())
        .setParameter("reference", reference)
        .setParameter("cdop", cdop)
        .getSingleResult();
  }

  void drop(DraftToken token) {
    call("select cast(notification.drop_draft(:hash) as text)", token);
  }

  private void call(String function, DraftToken token) {
    entities.createNativeQuery(function).setParameter("hash", token.hash()).getSingleResult();
  }

  private static Draft draft(Object row) {
    Object[] columns = (Object[]) row;
    return new Draft(
        AnswersJson.read((String) columns[0]),
        (Instant) columns[1],
        Optional.ofNullable((String) columns[2])
            .map(reference -> new Draft.Receipt(reference, (String) columns[3], (Instant) columns[4])));
  }
}
