package uk.cdop.keyworker;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Colleague;
import uk.cdop.access.Colleagues;
import uk.cdop.access.Permission;
import uk.cdop.access.Role;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.ModuleApi;
import uk.cdop.review.ReviewId;
import uk.cdop.review.Reviews;

/** The coordinator names a family's key worker, or another one in their place (guidance 2018, chapter 6). */
@ModuleApi
@UseCase
public class NameKeyWorker {
  @Inject Access access;
  @Inject Colleagues colleagues;
  @Inject Changing changing;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** What a change of key worker touches. */
  @Dependent
  static class Changing {
    @Inject FamilyRecord record;
    @Inject Progress progress;
    @Inject Covers covers;
    @Inject Reviews reviews;
  }

  /**
   * What is asked for.
   *
   * @param seen the assignment that was current on the page the coordinator saw
   * @param why needed when someone else is key worker now
   * @param note a word to whoever takes over
   */
  public record Wish(String account, Optional<UUID> seen, Optional<WhyChanged> why, String more, String note) {}

  /** What came of it. */
  public sealed interface Naming {
    record Named() implements Naming {}

    /** Somebody else named a key worker after the page was shown. */
    record Overtaken() implements Naming {}

    record Refused(Reason why) implements Naming {}
  }

  /** Why nobody was named. */
  public enum Reason {
    NO_SUCH_KEY_WORKER,
    ALREADY_THEIRS,
    NO_REASON_GIVEN
  }

  public Naming name(ReviewId review, Wish wish) {
    Actor actor = access.require(Permission.NAME_KEY_WORKER, review.value());
    changing.record.families().locked(review, actor);
    Optional<Assignment> current = changing.record.assignments().current(review);
    if (!current.map(Assignment::id).equals(wish.seen())) {
      return new Naming.Overtaken();
    }
    Optional<Colleague> chosen =
        colleagues.find(wish.account()).filter(colleague -> colleague.roles().contains(Role.KEY_WORKER));
    if (chosen.isEmpty()) {
      return new Naming.Refused(Reason.NO_SUCH_KEY_WORKER);
    }
    if (current.isPresent() && current.get().account().equals(wish.account())) {
      return new Naming.Refused(Reason.ALREADY_THEIRS);
    }
    if (current.isPresent() && wish.why().isEmpty()) {
      return new Naming.Refused(Reason.NO_REASON_GIVEN);
    }
    Instant now = clock.instant();
    Assignment next = new Assignment(review, chosen.get(), actor, now);
    if (current.isPresent()) {
      next.takeOver(changing.progress.open(changing.reviews.get(review)), wish.note());
      current.get().end(wish.why().orElseThrow(), wish.more(), now);
      // Whoever stood in did so for the one who leaves.
      changing.covers.open(List.of(review.value())).forEach(cover -> cover.end(actor.name(), now));
    }
    changing.record.assignments().add(next);
    Act act = Act.on(review.value(), current.isPresent() ? "keyworker.changed" : "keyworker.named", next.id());
    audit.record(wish.why().filter(why -> current.isPresent()).map(why -> act.because(why.label())).orElse(act));
    return new Naming.Named();
  }
}
