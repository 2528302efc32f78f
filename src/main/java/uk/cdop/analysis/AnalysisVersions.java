package uk.cdop.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.access.Actor;
import uk.cdop.analysis.sheet.Sheet;
import uk.cdop.forms.Answers;
import uk.cdop.forms.Editions;
import uk.cdop.forms.Response;
import uk.cdop.forms.ResponseId;
import uk.cdop.forms.Responses;
import uk.cdop.platform.Missing;
import uk.cdop.review.ReviewId;

/** The versions of the analyses of the current transaction's CDOP. */
@ApplicationScoped
class AnalysisVersions {
  @PersistenceContext EntityManager entities;
  @Inject Responses responses;
  @Inject Editions editions;

  Optional<Analysis> current(ReviewId review) {
    return newest(review).getResultStream().findFirst();
  }

  /**
   * The current version, held for this transaction, so that nobody signs while another saves.
   *
   * @throws Missing when no draft was opened yet
   */
  Analysis held(ReviewId review) {
    Analysis found =
        newest(review).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst().orElseThrow(Missing::new);
    entities.refresh(found);
    return found;
  }

  /** The newest version of each of the reviews that have one. */
  List<Analysis> newest(Collection<ReviewId> reviews) {
    return reviews.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "select a from Analysis a where a.review in :reviews and a.number = (select max(b.number) from Analysis b where b.review = a.review)",
                Analysis.class)
            .setParameter("reviews", reviews.stream().map(ReviewId::value).toList())
            .getResultList();
  }

  List<Analysis> all(ReviewId review) {
    return entities
        .createQuery("select a from Analysis a where a.review = :review order by a.number desc", Analysis.class)
        .setParameter("review", review.value())
        .getResultList();
  }

  /** Unsigned ones that a panel meeting under this chair discussed, the earliest meeting first. */
  List<ToSign> toSign(String chair, LocalDate today, int most) {
    return entities
        .createQuery("select t from ToSign t where t.chair = :chair and t.heldOn <= :today order by t.heldOn, t.review", ToSign.class)
        .setParameter("chair", chair)
        .setParameter("today", today)
        .setMaxResults(most)
        .getResultList();
  }

  /**
   * A line of this analysis that is still there.
   *
   * @throws Missing when there is none
   */
  AnalysisLine<?> line(Analysis analysis, LineKind kind, UUID id) {
    AnalysisLine<?> found = entities.find(entity(kind), id);
    if (found == null || found.removed() || !found.analysis().equals(analysis.id())) {
      throw new Missing();
    }
    return found;
  }

  /** The lines of every kind that are still there. */
  List<AnalysisLine<?>> lines(Analysis analysis) {
    return Stream.of(LineKind.values()).<AnalysisLine<?>>flatMap(kind -> lines(entity(kind), analysis).stream()).toList();
  }

  int nextPlace(Analysis analysis, LineKind kind) {
    return lines(entity(kind), analysis).stream().mapToInt(AnalysisLine::place).max().orElse(0) + 1;
  }

  void add(Object entity) {
    entities.persist(entity);
  }

  /** Writes what was saved, so that versions are those the next reader will see. */
  void flush() {
    entities.flush();
  }

  Sheet sheet(Analysis analysis) {
    return analysis.sheet()
        .map(responses::get)
        .map(answered -> Sheet.of(answered.edition(), answered.answers(), answered.version() + 1))
        .orElseGet(() -> Sheet.of(editions.current(Sheet.FORM), Answers.none(), 0));
  }

  Sheet keepSheet(Analysis analysis, Answers answers, Actor by) {
    Optional<ResponseId> known = analysis.sheet();
    if (known.isPresent()) {
      Response stored = responses.get(known.get());
      responses.save(stored.id(), answers, stored.version(), by.id());
    } else {
      analysis.answeredIn(responses.open(analysis.cdop(), Sheet.FORM, answers, by.id()).id());
    }
    return sheet(analysis);
  }

  /** From now on the answers are kept as they are, without those that others made needless. */
  void freezeSheet(Analysis analysis, Actor by) {
    analysis.sheet().map(responses::get).ifPresent(answered -> {
      Answers asked = Sheet.of(answered.edition(), answered.answers(), 0).journey().asked();
      analysis.answeredIn(responses.keep(analysis.cdop(), answered.edition(), asked, by.id()));
    });
  }

  /** The next version begins with the answers of this one. */
  void carrySheet(Analysis from, Analysis next, Actor by) {
    from.sheet().ifPresent(answers -> next.answeredIn(responses.change(answers, by.id()).id()));
  }

  AnalysisState state(Analysis analysis) {
    Sheet sheet = sheet(analysis);
    List<Line<?>> lines = lines(analysis).stream().<Line<?>>map(AnalysisLine::line).toList();
    String saves =
        lines.stream()
            .map(line -> line.id() + ":" + line.saving().version())
            .collect(Collectors.joining(" ", analysis.id() + ":" + analysis.version() + ":" + sheet.version() + " ", ""));
    return new AnalysisState(
        analysis.number(),
        analysis.summary(),
        analysis.category(),
        analysis.modifiability(),
        analysis.practice(),
        sheet,
        lines,
        analysis.savings(),
        analysis.reopenedBecause(),
        analysis.signature(),
        UUID.nameUUIDFromBytes(saves.getBytes(StandardCharsets.UTF_8)).toString());
  }

  private <L extends AnalysisLine<?>> List<L> lines(Class<L> kind, Analysis analysis) {
    return entities
        .createQuery(
            "select l from " + kind.getSimpleName() + " l where l.analysis = :analysis and l.removed = false order by l.place, l.savedAt, l.id",
            kind)
        .setParameter("analysis", analysis.id())
        .getResultList();
  }

  /** The factors of several analyses that are still there, by analysis. */
  Map<UUID, List<FactorLine>> factors(Collection<Analysis> of) {
    return of.isEmpty()
        ? Map.of()
        : entities
            .createQuery("select l from FactorLine l where l.analysis in :analyses and l.removed = false order by l.place, l.savedAt, l.id", FactorLine.class)
            .setParameter("analyses", of.stream().map(Analysis::id).toList())
            .getResultStream()
            .collect(Collectors.groupingBy(FactorLine::analysis));
  }

  private TypedQuery<Analysis> newest(ReviewId review) {
    return entities
        .createQuery("select a from Analysis a where a.review = :review order by a.number desc", Analysis.class)
        .setParameter("review", review.value())
        .setMaxResults(1);
  }

  private static Class<? extends AnalysisLine<?>> entity(LineKind kind) {
    return switch (kind) {
      case FACTOR -> FactorLine.class;
      case LEARNING -> LearningPoint.class;
      case ACTION -> Action.class;
      case ISSUE -> Issue.class;
      case PRACTICE -> PracticeExample.class;
      case RECOMMENDATION -> Recommendation.class;
      case NOTIFICATION -> ArisingNotification.class;
    };
  }
}
