package uk.cdop.keyworker.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.keyworker.FamilyPart;
import uk.cdop.keyworker.Step;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Words;
import uk.cdop.review.ReviewId;

/** The letters to families of the current transaction's CDOP. Asked inside a use case. */
@ApplicationScoped
public class Letters implements FamilyPart {
  static final int MOST = 100;

  @PersistenceContext EntityManager entities;
  @Inject Templates templates;

  /** Drafts and what was given, the latest first; at most {@value #MOST}. */
  List<Letter> of(ReviewId review) {
    return entities
        .createQuery("select l from Letter l where l.review = :review and l.state <> :dropped order by l.madeAt desc, l.id", Letter.class)
        .setParameter("review", review.value())
        .setParameter("dropped", Letter.State.DROPPED)
        .setMaxResults(MOST)
        .getResultList();
  }

  /**
   * @throws Missing when this family has no such letter
   */
  Letter get(ReviewId review, UUID id) {
    return Optional.ofNullable(entities.find(Letter.class, id))
        .filter(letter -> letter.review().equals(review) && letter.state() != Letter.State.DROPPED)
        .orElseThrow(Missing::new);
  }

  void add(Letter letter) {
    entities.persist(letter);
    entities.flush();
  }

  Template template(Letter letter) {
    return templates
        .edition(letter.template(), letter.edition())
        .orElseThrow(() -> new IllegalStateException("An edition of a letter is gone: " + letter.template()));
  }

  @Override
  public int place() {
    return 10;
  }

  @Override
  public String name() {
    return "Letters and leaflets";
  }

  @Override
  public String path() {
    return "letters";
  }

  @Override
  public List<String> standing(ReviewId review) {
    List<Letter> all = of(review);
    List<String> lines = new ArrayList<>();
    all.stream()
        .filter(letter -> letter.state() == Letter.State.GIVEN)
        .limit(3)
        .forEach(
            letter ->
                lines.add(
                    template(letter).title() + ": " + letter.how().label().toLowerCase(Locale.UK) + " on " + Words.day(letter.givenOn().orElseThrow())
                        + (letter.words().addressee().isEmpty() ? "" : ", to " + letter.words().addressee())));
    long drafts = all.stream().filter(letter -> letter.state() == Letter.State.DRAFT).count();
    if (drafts > 0) {
      lines.add(Words.plural(drafts, "draft") + " not given yet");
    }
    return lines.isEmpty() ? List.of("Nothing is written or recorded as given yet.") : lines;
  }

  @Override
  public List<String> open(ReviewId review) {
    return of(review).stream()
        .filter(letter -> letter.state() == Letter.State.DRAFT)
        .map(letter -> "A draft, not given yet: " + template(letter).title())
        .toList();
  }

  @Override
  public Map<ReviewId, Map<Step, Taken>> taken(Collection<ReviewId> reviews) {
    Map<ReviewId, Map<Step, Taken>> taken = new HashMap<>();
    if (!reviews.isEmpty()) {
      entities
          .createQuery("select l from Letter l where l.review in :reviews and l.state = :given order by l.givenOn, l.id", Letter.class)
          .setParameter("reviews", reviews.stream().map(ReviewId::value).toList())
          .setParameter("given", Letter.State.GIVEN)
          .getResultStream()
          .forEach(
              letter ->
                  template(letter)
                      .step()
                      .ifPresent(
                          step ->
                              taken
                                  .computeIfAbsent(letter.review(), none -> new EnumMap<>(Step.class))
                                  .put(step, new Taken(letter.givenOn().orElseThrow(), letter.givenBy()))));
    }
    return taken;
  }
}
