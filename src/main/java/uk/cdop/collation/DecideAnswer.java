package uk.cdop.collation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.forms.Entry;
import uk.cdop.forms.OneQuestion;
import uk.cdop.forms.Typed;
import uk.cdop.platform.Missing;
import uk.cdop.review.ReviewId;

/** Someone decides which answer stands where agencies differ, with the answers before them on which the decision rests. */
@UseCase
public class DecideAnswer {
  @Inject Access access;
  @Inject CaseCollation collations;
  @Inject Decisions decisions;
  @Inject CollatedResponse response;
  @Inject Around around;

  /** What this use case leans on around its own record. */
  @Dependent
  static class Around {
    @Inject AuditTrail audit;
    @Inject Clock clock;
  }

  /** What came of it. */
  public sealed interface Outcome {
    /** Kept; the id of the next question that waits for a decision may be empty. */
    record Decided(String next) implements Outcome {}

    /** Nothing was kept: someone decided meanwhile, or other answers stand than those that were shown. */
    record ChangedMeanwhile() implements Outcome {}

    /** What was chosen cannot be read or is not there, or an answer of one's own has no reason. */
    record Refused() implements Outcome {}

    /** The answer that was written must be mended, or its entries were rearranged. */
    record Again(Entry entry) implements Outcome {}
  }

  /**
   * @param seen the number of the decision the writer saw, 0 for none
   * @param digest of the answers the writer saw
   * @param choice the key of an answer, or that another is written or none taken
   */
  public record Wish(String question, long seen, String digest, String choice, Typed another, String why) {
    @Override
    public String toString() {
      return "Wish";
    }
  }

  public Outcome decide(ReviewId review, Wish wish) {
    Actor actor = access.require(Permission.COLLATE, review.value());
    decisions.lock(review);
    Collated collated = collations.of(review);
    CollatedQuestion question = collated.question(wish.question()).orElseThrow(Missing::new);
    int current = question.decided().map(AnswerDecision::number).orElse(0);
    if (current != wish.seen() || !question.line().digest().equals(wish.digest())) {
      return new Outcome.ChangedMeanwhile();
    }
    if (wish.choice().equals(ViewQuestion.ANOTHER)) {
      OneQuestion alone = new OneQuestion(question.line().question());
      Entry entry = alone.read(wish.another(), LocalDate.now(around.clock));
      if (!(entry instanceof Entry.Accepted accepted)) {
        return new Outcome.Again(entry);
      }
      if (wish.why().isEmpty()) {
        return new Outcome.Refused();
      }
      return keep(review, question, current, new Chosen.Another(alone.answer(accepted).orElseThrow()), wish.why(), actor);
    }
    Optional<Chosen> chosen = wish.choice().equals(ViewQuestion.OPEN)
        ? Optional.of(new Chosen.LeaveOpen())
        : ViewQuestion.offers(question).stream()
            .filter(offer -> offer.key().equals(wish.choice()))
            .map(offer -> (Chosen) new Chosen.OneOfTheirs(offer.answer(), offer.sources()))
            .findFirst();
    return chosen.map(choice -> keep(review, question, current, choice, wish.why(), actor)).orElseGet(Outcome.Refused::new);
  }

  private Outcome keep(ReviewId review, CollatedQuestion question, int current, Chosen choice, String why, Actor actor) {
    decisions.add(new AnswerDecision(review, question.line(), current + 1, choice, why, actor, around.clock.instant()));
    Collated now = collations.of(review);
    response.save(now, actor);
    around.audit.record(Act.on(review.value(), "collation.decided", question.id()));
    return new Outcome.Decided(now.nextOpen(question.id()).map(CollatedQuestion::id).orElse(""));
  }
}
