package uk.cdop.keyworker;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import uk.cdop.platform.Words;
import uk.cdop.review.CaseFrame;
import uk.cdop.review.OpenCase;
import uk.cdop.review.ReviewFacts;
import uk.cdop.review.ReviewId;
import uk.cdop.review.Reviews;

/** Shows who stands in for a family's key worker and when, or a key worker's own families for their leave; with who can be asked. */
@UseCase
public class ViewCover {
  @Inject OpenCase openCase;
  @Inject Access access;
  @Inject Colleagues colleagues;
  @Inject Known known;
  @Inject AuditTrail audit;

  /** What is known of families and of those who stand in. */
  @Dependent
  static class Known {
    @Inject Assignments assignments;
    @Inject Covers covers;
    @Inject Reviews reviews;
    @Inject Clock clock;
  }

  /** One family's cover. */
  public record OfFamily(CaseFrame frame, String keyWorker, List<Colleague> choices, List<Line> lines, LocalDate today) {}

  /** One person's time, in words. */
  public record Line(UUID id, String name, String forName, String days, String note, String standing, String setBy, boolean open) {}

  /** A key worker's own families, by number and name, and the cover arranged for them. */
  public record OfLeave(List<Colleague> choices, List<Own> families, List<String> arranged, LocalDate today) {}

  /** One family that can be covered. */
  public record Own(ReviewFacts review) {}

  public OfFamily ofFamily(ReviewId review) {
    CaseFrame frame = openCase.open(review, "family", Permission.ARRANGE_COVER, "keyworker.cover_viewed");
    LocalDate today = LocalDate.now(known.clock);
    Optional<Assignment> current = known.assignments.current(review);
    return new OfFamily(
        frame,
        current.map(Assignment::name).orElse(""),
        colleagues.with(Role.KEY_WORKER).stream().filter(one -> current.filter(a -> a.account().equals(one.account())).isEmpty()).toList(),
        known.covers.of(review).stream().map(cover -> line(cover, today)).toList(),
        today);
  }

  public OfLeave ofLeave() {
    Actor actor = access.require(Permission.ARRANGE_COVER);
    audit.record(Act.of("keyworker.leave_viewed", actor.id()));
    Set<UUID> barred = access.barred(Permission.ARRANGE_COVER);
    List<Assignment> own = known.assignments.of(actor).stream().filter(a -> !barred.contains(a.review().value())).toList();
    var facts = known.reviews.named(own.stream().map(Assignment::review).toList());
    return new OfLeave(
        colleagues.with(Role.KEY_WORKER).stream().filter(one -> !one.account().equals(actor.id())).toList(),
        own.stream().filter(a -> facts.containsKey(a.review())).map(a -> new Own(facts.get(a.review()))).toList(),
        known.covers.open(own.stream().map(a -> a.review().value()).toList()).stream()
            .filter(cover -> facts.containsKey(cover.review()))
            .map(cover -> facts.get(cover.review()).number() + ": " + cover.name() + ", " + days(cover))
            .toList(),
        LocalDate.now(known.clock));
  }

  private static Line line(Cover cover, LocalDate today) {
    String standing =
        cover.endedAt().map(at -> "Ended early by " + cover.endedBy().orElse("") + ", " + Words.moment(at))
            .orElse(cover.holds(today) ? "Stands in now" : cover.open(today) ? "To come" : "Over");
    return new Line(cover.id(), cover.name(), cover.forName(), days(cover), cover.note(), standing, cover.arrangedBy() + ", " + Words.moment(cover.arrangedAt()), cover.open(today));
  }

  static String days(Cover cover) {
    return cover.fromOn().equals(cover.untilOn()) ? Words.day(cover.fromOn()) : Words.day(cover.fromOn()) + " to " + Words.day(cover.untilOn());
  }
}
