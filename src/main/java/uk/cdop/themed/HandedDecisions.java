package uk.cdop.themed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.cdop.keyworker.FamilyQuestions;
import uk.cdop.keyworker.MeetingDays;
import uk.cdop.live.LiveMeeting.Decision;
import uk.cdop.review.ReviewId;

/** The ledger of what regional meetings decided about the cases of the current transaction's CDOP, and answered to their families. Asked inside a use case. */
@ApplicationScoped
class HandedDecisions {
  @PersistenceContext EntityManager entities;
  @Inject FamilyQuestions families;

  /** The decision if it still waits, locked until the end of the transaction. */
  Optional<Handed> lock(UUID id) {
    return Optional.ofNullable(entities.find(Handed.class, id, LockModeType.PESSIMISTIC_WRITE)).filter(Handed::waiting);
  }

  /** The newest about a review. */
  Optional<Handed> newest(ReviewId review, UUID meeting) {
    return entities
        .createQuery("select d from Handed d where d.review = :review and d.meeting = :meeting order by d.number desc", Handed.class)
        .setParameter("review", review.value())
        .setParameter("meeting", meeting)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** All that a meeting decided about a review, the newest first. */
  List<Handed> all(ReviewId review, UUID meeting) {
    return entities
        .createQuery("select d from Handed d where d.review = :review and d.meeting = :meeting order by d.number desc", Handed.class)
        .setParameter("review", review.value())
        .setParameter("meeting", meeting)
        .setMaxResults(20)
        .getResultList();
  }

  /** Those of the reviews that a meeting completed and that its owner did not sign before. */
  Set<UUID> completed(Collection<UUID> reviews) {
    return newest(reviews).values().stream()
        .filter(one -> one.state() != Handed.State.REFUSED && one.content().decision() == Decision.COMPLETE)
        .map(one -> one.review().value())
        .collect(Collectors.toSet());
  }

  /** The newest decision about each of this CDOP's reviews at each meeting, by both ids. */
  Map<String, Handed> newest(Collection<UUID> reviews) {
    return reviews.isEmpty()
        ? Map.of()
        : entities
            .createQuery(
                "select d from Handed d where d.review in :reviews and d.number ="
                    + " (select max(n.number) from Handed n where n.meeting = d.meeting and n.review = d.review)",
                Handed.class)
            .setParameter("reviews", reviews)
            .getResultStream()
            .collect(Collectors.toMap(one -> one.meeting() + "/" + one.review().value(), Function.identity()));
  }

  /** Keeps each answer that came with a decision with the question of the family that it answers. */
  void keepAnswers(Handed handed) {
    HandedOver content = handed.content();
    if (content.answers().isEmpty()) {
      return;
    }
    List<Optional<UUID>> questions =
        WhichQuestion.of(
            content.answers().stream().map(HandedOver.Answer::asked).toList(), families.of(handed.review(), MeetingDays.Meeting.PANEL));
    for (int at = 0; at < questions.size(); at++) {
      entities.persist(new AnswerForFamily(handed, at + 1, questions.get(at), content));
    }
  }

  /** What came with each of these decisions, by its id, in the order of the papers. */
  Map<UUID, List<AnswerForFamily>> answers(Collection<Handed> decisions) {
    return decisions.isEmpty()
        ? Map.of()
        : entities
            .createQuery("select a from AnswerForFamily a where a.decision in :decisions order by a.place", AnswerForFamily.class)
            .setParameter("decisions", decisions.stream().map(Handed::id).toList())
            .getResultStream()
            .collect(Collectors.groupingBy(AnswerForFamily::decision));
  }

  /** What meetings answered to these questions last. */
  List<AnswerForFamily> answered(Collection<UUID> questions) {
    return questions.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "select a from AnswerForFamily a, Handed d where d.id = a.decision and a.question in :questions and d.number ="
                    + " (select max(n.number) from Handed n where n.meeting = d.meeting and n.review = d.review)",
                AnswerForFamily.class)
            .setParameter("questions", questions)
            .getResultList();
  }

  /** The host hands a decision over; the database knows to whom. */
  void hand(UUID meeting, String letter, HandedOver content, String recorder, RegionalQuorum quorum, List<String> present, Instant now) {
    String payload = content.write();
    entities.flush();
    entities
        .createNativeQuery(
            "select cast(themed.decide(:id, :meeting, :letter, :payload, :hash, :recorder, :quorate, :words, :present, :now) as text)", String.class)
        .setParameter("id", UUID.randomUUID())
        .setParameter("meeting", meeting)
        .setParameter("letter", letter)
        .setParameter("payload", payload)
        .setParameter("hash", HandedOver.hash(payload))
        .setParameter("recorder", recorder)
        .setParameter("quorate", quorum.met())
        .setParameter("words", quorum.words())
        .setParameter("present", String.join("\n", present))
        .setParameter("now", Timestamp.from(now))
        .getSingleResult();
  }
}
