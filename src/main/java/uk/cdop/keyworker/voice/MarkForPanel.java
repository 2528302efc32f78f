package uk.cdop.keyworker.voice;

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
import uk.cdop.keyworker.FamilyFacts;
import uk.cdop.platform.Once;
import uk.cdop.review.ReviewId;

/** A family lets the panel know something, or takes it back. */
@UseCase
public class MarkForPanel {
  @Inject Access access;
  @Inject Kept kept;
  @Inject AuditTrail audit;
  @Inject Once once;
  @Inject Clock clock;

  /** Where passages and contacts are kept. */
  @Dependent
  static class Kept {
    @Inject Voices voices;
    @Inject FamilyFacts family;
  }

  /**
   * The same key again marks nothing new.
   *
   * @return false when there are as many passages as there may be
   */
  public boolean mark(ReviewId review, Optional<UUID> contact, String words, String agreedWith, String key) {
    Actor actor = access.require(Permission.RECORD_CONTACT, review.value());
    if (once.made(key).isPresent()) {
      return true;
    }
    contact.ifPresent(id -> kept.family.said(review, id));
    if (kept.voices.full(review)) {
      return false;
    }
    Voice marked = new Voice(review, contact, words, agreedWith, actor, clock.instant());
    kept.voices.add(marked);
    once.remember(key, marked.id().toString());
    audit.record(Act.on(review.value(), "keyworker.voice_marked", marked.id()));
    return true;
  }

  public void takeBack(ReviewId review, UUID voice) {
    Actor actor = access.require(Permission.RECORD_CONTACT, review.value());
    kept.voices.get(review, voice).takeBack(actor, clock.instant());
    audit.record(Act.on(review.value(), "keyworker.voice_taken_back", voice));
  }
}
