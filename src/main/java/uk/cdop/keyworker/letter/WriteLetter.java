package uk.cdop.keyworker.letter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
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

/** A letter is drafted, its words are changed, or it is dropped before it was given. */
@UseCase
public class WriteLetter {
  @Inject Access access;
  @Inject Kept kept;
  @Inject AuditTrail audit;
  @Inject Once once;
  @Inject Clock clock;

  /** Where letters, templates and people are. */
  @Dependent
  static class Kept {
    @Inject Letters letters;
    @Inject Templates templates;
    @Inject People people;
  }

  /**
   * The same key again drafts nothing new.
   *
   * @throws Missing when there is no such template, or nobody like that in the family
   */
  public UUID draft(ReviewId review, String template, Letter.Words words, String key) {
    Actor actor = access.require(Permission.RECORD_CONTACT, review.value());
    var made = once.madeId(key);
    if (made.isPresent()) {
      return made.get();
    }
    words.person().ifPresent(person -> kept.people.person(review, person));
    Template chosen = kept.templates.current(template).filter(Template::written).orElseThrow(Missing::new);
    Letter letter = new Letter(review, chosen, words, actor, clock.instant());
    kept.letters.add(letter);
    once.remember(key, letter.id().toString());
    audit.record(Act.on(review.value(), "keyworker.letter_drafted", letter.id()));
    return letter.id();
  }

  /** What came of a change. */
  public enum Change {
    SAVED,
    OVERTAKEN,
    /** It was given before, and what was given stays. */
    GIVEN_BEFORE
  }

  public Change change(ReviewId review, UUID id, Letter.Words words, long version) {
    access.require(Permission.RECORD_CONTACT, review.value());
    Letter letter = kept.letters.get(review, id);
    if (letter.state() != Letter.State.DRAFT) {
      return Change.GIVEN_BEFORE;
    }
    if (letter.version() != version) {
      return letter.words().equals(words) ? Change.SAVED : Change.OVERTAKEN;
    }
    words.person().ifPresent(person -> kept.people.person(review, person));
    letter.words(words);
    audit.record(Act.on(review.value(), "keyworker.letter_changed", id));
    return Change.SAVED;
  }

  public void drop(ReviewId review, UUID id) {
    access.require(Permission.RECORD_CONTACT, review.value());
    kept.letters.get(review, id).drop();
    audit.record(Act.on(review.value(), "keyworker.letter_dropped", id));
  }
}
