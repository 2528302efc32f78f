package uk.cdop.keyworker.letter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.keyworker.People;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Once;
import uk.cdop.review.ReviewId;
import uk.cdop.review.Reviews;

/** Something was given to a family: a letter, which is kept from then on as it was, or a guide that others publish. */
@UseCase
public class GiveLetter {
  @Inject Access access;
  @Inject Kept kept;
  @Inject AuditTrail audit;
  @Inject Once once;
  @Inject Clock clock;

  /** Where letters and what they need are kept. */
  @Dependent
  static class Kept {
    @Inject Letters letters;
    @Inject Templates templates;
    @Inject Values values;
    @Inject Reviews reviews;
    @Inject People people;
  }

  /** What came of it. */
  public enum Outcome {
    GIVEN,
    /** A field is empty: a letter with a gap is never given. */
    NOT_WHOLE,
    OVERTAKEN
  }

  /**
   * @param version that of the letter as the reader saw it
   */
  public Outcome give(ReviewId review, UUID id, Letter.Giving giving, long version) {
    Actor actor = access.require(Permission.RECORD_CONTACT, review.value());
    Letter letter = kept.letters.get(review, id);
    if (letter.state() == Letter.State.GIVEN || letter.version() != version) {
      return Outcome.OVERTAKEN;
    }
    Merge merge = kept.values.merge(kept.letters.template(letter), kept.reviews.get(review), letter.words());
    if (!merge.whole()) {
      return Outcome.NOT_WHOLE;
    }
    letter.give(Optional.of(Content.write(merge.pieces())), giving, actor);
    audit.record(Act.on(review.value(), "keyworker.letter_given", id));
    return Outcome.GIVEN;
  }

  /**
   * A guide has no words of ours; the same key again records nothing new.
   *
   * @throws Missing when it is no guide, or nobody like that is in the family
   */
  public void guide(ReviewId review, String template, Letter.Words words, Letter.Giving giving, String key) {
    Actor actor = access.require(Permission.RECORD_CONTACT, review.value());
    if (once.made(key).isPresent()) {
      return;
    }
    words.person().ifPresent(person -> kept.people.person(review, person));
    Template guide = kept.templates.current(template).filter(one -> !one.written()).orElseThrow(Missing::new);
    Letter given = new Letter(review, guide, words, actor, clock.instant());
    given.give(Optional.empty(), giving, actor);
    kept.letters.add(given);
    once.remember(key, given.id().toString());
    audit.record(Act.on(review.value(), "keyworker.guide_given", given.id()));
  }
}
