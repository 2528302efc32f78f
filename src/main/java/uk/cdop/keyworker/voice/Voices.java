package uk.cdop.keyworker.voice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.keyworker.FamilyPart;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Words;
import uk.cdop.review.PaperSource;
import uk.cdop.review.Passage;
import uk.cdop.review.ReviewId;

/** What families marked for the panel. It goes into the papers, where names are taken out, and nowhere else. */
@ApplicationScoped
public class Voices implements FamilyPart, PaperSource {
  static final String HEADING = "What the family would like the panel to know";
  private static final int MOST = 50;

  @PersistenceContext EntityManager entities;

  /** In the order they were marked, those taken back as well; at most {@value #MOST}. */
  List<Voice> of(ReviewId review) {
    return entities
        .createQuery("select v from Voice v where v.review = :review order by v.markedAt, v.id", Voice.class)
        .setParameter("review", review.value())
        .setMaxResults(MOST)
        .getResultList();
  }

  private List<Voice> standingOnes(ReviewId review) {
    return of(review).stream().filter(one -> one.takenBackAt().isEmpty()).toList();
  }

  /**
   * @throws Missing when this family marked nothing like it
   */
  Voice get(ReviewId review, UUID id) {
    return Optional.ofNullable(entities.find(Voice.class, id)).filter(one -> one.review().equals(review)).orElseThrow(Missing::new);
  }

  boolean full(ReviewId review) {
    return of(review).size() >= MOST;
  }

  void add(Voice voice) {
    entities.persist(voice);
  }

  @Override
  public int place() {
    // Behind the questions in the papers, and last on the family's page.
    return 21;
  }

  @Override
  public String name() {
    return "What the family would like the panel to know";
  }

  @Override
  public String path() {
    return "panel";
  }

  @Override
  public List<String> standing(ReviewId review) {
    int marked = standingOnes(review).size();
    return List.of(
        marked == 0
            ? "Nothing the family said is shown to the panel. Their questions go to whom they are for."
            : Words.plural(marked, "passage") + " marked for the panel. Nothing else the family said is shown to it.");
  }

  @Override
  public List<Passage> passages(ReviewId review) {
    List<String> words = standingOnes(review).stream().map(Voice::words).toList();
    return words.isEmpty() ? List.of() : List.of(new Passage(HEADING, List.of(new Passage.Line("In words they agreed to", words))));
  }
}
