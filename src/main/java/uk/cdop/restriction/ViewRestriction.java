package uk.cdop.restriction;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import uk.cdop.access.Actor;
import uk.cdop.access.Colleague;
import uk.cdop.access.Colleagues;
import uk.cdop.access.CurrentActor;
import uk.cdop.access.Permission;
import uk.cdop.access.Role;
import uk.cdop.access.UseCase;
import uk.cdop.platform.Words;
import uk.cdop.review.CaseFrame;
import uk.cdop.review.OpenCase;
import uk.cdop.review.ReviewId;

/** Shows who may open a case, why, and who did without being named. */
@UseCase
public class ViewRestriction {
  @Inject OpenCase openCase;
  @Inject Restrictions restrictions;
  @Inject Colleagues colleagues;
  @Inject CurrentActor current;

  /**
   * The page's view.
   *
   * @param mayChange whether the actor is named; who came in by breaking the glass reads only
   */
  public record View(CaseFrame frame, Optional<Now> now, boolean mayChange, List<Colleague> colleagues, String self) {}

  /** The restriction as it stands. */
  public record Now(
      long version, Ground ground, String reason, boolean sealed, String since, String owner, boolean yours, List<OnList> people, List<Told> openings) {
    public List<String> accounts(Standing standing) {
      return people.stream().filter(one -> one.standing() == standing).map(OnList::account).toList();
    }

    public boolean unseen() {
      return yours && openings.stream().anyMatch(one -> !one.seen());
    }
  }

  /** Somebody on the list. */
  public record OnList(String account, String name, Standing standing) {}

  /** An opening as the owner is told of it. */
  public record Told(String who, String role, String when, String until, String reason, String outcome, boolean seen) {}

  public View view(ReviewId review) {
    CaseFrame frame = openCase.open(review, RestrictionSection.PATH, Permission.RESTRICT_CASE, "restriction.viewed");
    Actor actor = current.actor();
    Optional<Restriction> found = restrictions.current(review.value());
    return new View(
        frame,
        found.map(one -> now(one, actor)),
        found.map(one -> restrictions.standing(one, actor.id()).equals(Optional.of(Standing.NAMED))).orElse(true),
        colleagues.all().stream().filter(person -> !person.roles().equals(java.util.Set.of(Role.AUDITOR))).toList(),
        actor.id());
  }

  private Now now(Restriction one, Actor actor) {
    return new Now(
        one.version(),
        one.ground(),
        one.reason(),
        one.sealed(),
        Words.moment(one.placedAt()),
        one.ownerName(),
        one.owner().equals(actor.id()),
        restrictions.people(one).stream().map(p -> new OnList(p.account(), p.name(), p.standing())).toList(),
        restrictions.openings(one).stream().map(ViewRestriction::told).toList());
  }

  private static Told told(GlassOpening one) {
    return new Told(
        one.name(),
        one.role(),
        Words.moment(one.openedAt()),
        Words.moment(one.until()),
        one.reason(),
        one.outcome().map(Finding::label).orElse("Waits for the privacy officer"),
        one.seenByOwner());
  }
}
