package uk.cdop.keyworker;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.OnlyLooks;
import uk.cdop.access.Permission;
import uk.cdop.access.Role;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Clocks;
import uk.cdop.platform.Denied;
import uk.cdop.platform.Words;
import uk.cdop.review.ReviewFacts;
import uk.cdop.review.ReviewTask;

/** A key worker's own page: what is due and what is new, their own families and those they stand in for, and no others. */
@UseCase
@OnlyLooks
public class ListFamilies {
  /** A family that was given to somebody is new for so many days. */
  private static final int NEW_DAYS = 7;

  @Inject Access access;
  @Inject OwnFamilies own;
  @Inject Covers covers;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * The page.
   *
   * @param away who stands in for the reader now or will, in words
   */
  public record View(List<ReviewTask> due, List<ReviewTask> fresh, List<Theirs> families, List<String> away, Instant now) {}

  /**
   * One family.
   *
   * @param covers until when the reader stands in and for whom, in words; empty for their own
   */
  public record Theirs(ReviewFacts review, Progress.Standing standing, String covers) {}

  public View list() {
    Actor actor = access.require(Permission.SEE_FAMILY);
    if (!actor.is(Role.KEY_WORKER)) {
      throw new Denied("FAMILIES_OF_A_KEY_WORKER");
    }
    audit.record(Act.of("keyworker.families_listed", actor.id()));
    Set<UUID> barred = access.barred(Permission.SEE_FAMILY);
    List<OwnFamilies.Theirs> families = own.of(actor, barred);
    List<ReviewTask> due = new ArrayList<>();
    List<ReviewTask> fresh = new ArrayList<>();
    for (OwnFamilies.Theirs family : families) {
      news(family).ifPresent(fresh::add);
      own.tasks(family.facts(), family.standing()).forEach(task -> (task.urgency() == ReviewTask.Urgency.NEW ? fresh : due).add(task));
    }
    due.addAll(own.due(families));
    due.sort(Comparator.comparing(ReviewTask::urgency));
    return new View(
        due,
        fresh,
        families.stream().map(ListFamilies::theirs).toList(),
        covers.open(families.stream().filter(f -> f.cover().isEmpty()).map(f -> f.facts().id().value()).toList()).stream()
            .map(cover -> cover.name() + ", " + ViewCover.days(cover))
            .distinct()
            .toList(),
        clock.instant());
  }

  private static Theirs theirs(OwnFamilies.Theirs family) {
    return new Theirs(
        family.facts(),
        family.standing(),
        family.cover().map(cover -> "For " + cover.forName() + ", until " + Words.day(cover.untilOn())).orElse(""));
  }

  private Optional<ReviewTask> news(OwnFamilies.Theirs family) {
    LocalDate today = LocalDate.now(clock);
    String href = "/reviews/" + family.facts().id() + "/family";
    if (family.cover().isPresent()) {
      return family
          .cover()
          .filter(cover -> !cover.fromOn().plusDays(NEW_DAYS).isBefore(today))
          .map(cover -> new ReviewTask("You stand in for " + cover.forName(), family.facts().number(), href, ReviewTask.Urgency.NEW, "From " + ViewCover.days(cover) + (cover.note().isEmpty() ? "." : ": " + cover.note())));
    }
    LocalDate named = family.standing().rhythm().namedAt().atZone(Clocks.ENGLAND).toLocalDate();
    return named.plusDays(NEW_DAYS).isBefore(today)
        ? Optional.empty()
        : Optional.of(new ReviewTask("You are this family’s key worker", family.facts().number(), href, ReviewTask.Urgency.NEW, "You were named on " + Words.day(named) + "."));
  }
}
