package uk.cdop.themed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.cdop.access.Actor;
import uk.cdop.access.CdopNames;
import uk.cdop.pack.ReadersWords;
import uk.cdop.platform.Words;

/** What readers write beside the cases of a regional meeting, as far as the person who acts may see it. Asked inside a use case. */
@ApplicationScoped
class BesideShared {
  private static final int MOST = 200;

  @PersistenceContext EntityManager entities;
  @Inject CdopNames names;

  void keep(Object made) {
    entities.persist(made);
  }

  Optional<SharedNote> note(RegionalItem about, Actor of) {
    return Optional.ofNullable(entities.find(SharedNote.class, SharedNote.keyOf(about, of)));
  }

  void drop(SharedNote note) {
    entities.remove(note);
  }

  Optional<SharedQuestion> question(UUID id) {
    return Optional.ofNullable(entities.find(SharedQuestion.class, id));
  }

  /** How many questions about each case nobody has answered, as the host sees them. */
  long unanswered(UUID meeting) {
    return entities
        .createQuery(
            "select count(q) from SharedQuestion q where q.meeting = :meeting and not exists (select a from SharedAnswer a where a.question = q.id)", Long.class)
        .setParameter("meeting", meeting)
        .getSingleResult();
  }

  /** The note and the questions for a reader. */
  ReadersWords words(SharedDoor.In in) {
    String gone = "when the papers close" + in.meeting().closesAt().map(end -> ", at the end of " + Words.day(end.minusSeconds(1)) + ",").orElse("");
    List<SharedQuestion> questions = questions(in);
    Map<UUID, List<SharedAnswer>> answers = answers(questions.stream().map(SharedQuestion::id).toList());
    return new ReadersWords(
        note(in.item(), in.reader())
            .map(note -> new ReadersWords.Note(note.words(), note.mark(), Words.moment(note.savedAt()), gone))
            .orElse(new ReadersWords.Note("", "", "", gone)),
        questions.stream()
            .map(
                one ->
                    new ReadersWords.Question(
                        one.id().toString(),
                        one.words(),
                        own(one, in.reader()) ? "You" : one.name() + ", " + names.of(one.cdop()),
                        Words.moment(one.askedAt()),
                        answers.getOrDefault(one.id(), List.of()).stream()
                            .map(answer -> answer.words() + " (" + answer.name() + ", " + Words.moment(answer.answeredAt()) + ")")
                            .toList(),
                        in.answers()))
            .toList());
  }

  private List<SharedQuestion> questions(SharedDoor.In in) {
    return entities
        .createQuery("select q from SharedQuestion q where q.meeting = :meeting and q.letter = :letter order by q.askedAt, q.id", SharedQuestion.class)
        .setParameter("meeting", in.meeting().id())
        .setParameter("letter", in.item().letter())
        .setMaxResults(MOST)
        .getResultStream()
        .filter(one -> in.answers() || own(one, in.reader()))
        .toList();
  }

  private static boolean own(SharedQuestion one, Actor reader) {
    return one.account().equals(reader.id()) && one.cdop().equals(reader.cdop());
  }

  private Map<UUID, List<SharedAnswer>> answers(Collection<UUID> questions) {
    return questions.isEmpty()
        ? Map.of()
        : entities
            .createQuery("select a from SharedAnswer a where a.question in :questions order by a.answeredAt, a.id", SharedAnswer.class)
            .setParameter("questions", questions)
            .getResultStream()
            .collect(Collectors.groupingBy(SharedAnswer::question));
  }

  /** Deletes what was written beside cases that are closed; for the service itself. */
  int forget() {
    return (Integer) entities.createNativeQuery("select themed.forget_beside()", Integer.class).getSingleResult();
  }
}
