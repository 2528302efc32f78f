package uk.cdop.keyworker.referral;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.keyworker.People;
import uk.cdop.keyworker.Person;
import uk.cdop.platform.Words;
import uk.cdop.review.CaseFrame;
import uk.cdop.review.OpenCase;
import uk.cdop.review.ReviewId;

/** Shows the support that was offered to or arranged for a family, and opens one to change. */
@UseCase
public class ViewSupport {
  @Inject OpenCase openCase;
  @Inject Access access;
  @Inject Referrals referrals;
  @Inject People people;
  @Inject Clock clock;

  /** The page; `one` is what is to be changed, if anything is. */
  public record View(CaseFrame frame, boolean writes, List<Line> lines, Optional<Line> one, List<Person> people, LocalDate today) {}

  /** One person's support, and who wrote it down last. */
  public record Line(UUID id, long version, Support support, String saved) {}

  /** @param id what is to be changed; empty to look at all */
  public View view(ReviewId review, Optional<UUID> id) {
    CaseFrame frame = openCase.open(review, "family", Permission.SEE_FAMILY, "keyworker.support_viewed");
    Optional<Line> one = id.map(known -> line(referrals.get(review, known)));
    return new View(
        frame,
        access.may(Permission.RECORD_CONTACT, frame.id().value()),
        referrals.of(frame.id()).stream().map(ViewSupport::line).toList(),
        one,
        people.of(frame.id()),
        LocalDate.now(clock));
  }

  private static Line line(Referral one) {
    return new Line(one.id(), one.version(), one.support(), "Written down by " + one.savedBy() + ", " + Words.moment(one.savedAt()));
  }
}
