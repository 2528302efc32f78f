package uk.cdop.pack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.cdop.access.Actor;
import uk.cdop.meeting.AgendaPapers;

/** What readers write beside a pack: notes, questions and provisional views. Asked inside a use case. */
@ApplicationScoped
class Beside {
  private static final int MOST = 200;

  @PersistenceContext EntityManager entities;

  void keep(Object made) {
    entities.persist(made);
  }

  Optional<PrivateNote> note(AgendaPapers.Case at, Actor of) {
    return Optional.ofNullable(entities.find(PrivateNote.class, PrivateNote.keyOf(at, of)));
  }

  void drop(PrivateNote note) {
    entities.remove(note);
  }

  List<ReaderQuestion> questions(UUID occasion) {
    return entities
        .createQuery("select q from ReaderQuestion q where q.occasion = :occasion order by q.askedAt, q.id", ReaderQuestion.class)
        .setParameter("occasion", occasion)
        .setMaxResults(MOST)
        .getResultList();
  }

  /** How many questions nobody has answered yet, by the case at a meeting that they are about; the newest first. */
  Map<UUID, Long> unanswered() {
    return entities
        .createQuery(
            "select q.occasion, count(q) from ReaderQuestion q where not exists (select a from ReaderAnswer a where a.question = q.id)"
                + " group by q.occasion order by max(q.askedAt) desc",
            Object[].class)
        .setMaxResults(MOST)
        .getResultStream()
        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
  }

  Optional<ReaderQuestion> question(UUID id) {
    return Optional.ofNullable(entities.find(ReaderQuestion.class, id));
  }

  Map<UUID, List<ReaderAnswer>> answers(Collection<ReaderQuestion> questions) {
    return questions.isEmpty()
        ? Map.of()
        : entities
            .createQuery("select a from ReaderAnswer a where a.question in :questions order by a.answeredAt, a.id", ReaderAnswer.class)
            .setParameter("questions", questions.stream().map(ReaderQuestion::id).toList())
            .getResultStream()
            .collect(Collectors.groupingBy(ReaderAnswer::question));
  }

  /** The view of each member that stands. */
  Map<String, ProvisionalView> views(UUID occasion) {
    Map<String, ProvisionalView> newest = new LinkedHashMap<>();
    entities
        .createQuery("select v from ProvisionalView v where v.occasion = :occasion order by v.saidAt, v.id", ProvisionalView.class)
        .setParameter("occasion", occasion)
        .setMaxResults(1000)
        .getResultStream()
        .forEach(view -> newest.put(view.saidBy(), view));
    return newest;
  }

  /** Cases at meetings before a day on which anybody has notes; for the service itself. */
  List<Object[]> occasionsWithNotes(LocalDate before) {
    return entities
        .createNativeQuery("select occasion, review_id from pack.occasions_with_notes(:before)", Object[].class)
        .setParameter("before", before)
        .getResultList();
  }

  void meetingMoved(UUID occasion, LocalDate heldOn) {
    entities
        .createNativeQuery("select cast(pack.meeting_moved(:occasion, :held) as text)")
        .setParameter("occasion", occasion)
        .setParameter("held", heldOn)
        .getSingleResult();
  }

  void forgetNotes(UUID occasion) {
    entities.createNativeQuery("select cast(pack.forget_notes(:occasion) as text)").setParameter("occasion", occasion).getSingleResult();
  }
}
