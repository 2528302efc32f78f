package uk.cdop.keyworker;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.review.Child;
import uk.cdop.review.ReviewId;
import uk.cdop.review.Reviews;

/** Says what speaks against a contact on a day: the child's birthday, the anniversary, a day they asked to be left alone, a wish of the person. */
@UseCase
public class ThinkTwice {
  @Inject Access access;
  @Inject Reviews reviews;
  @Inject People people;

  /** In words, one sentence each; empty when nothing speaks against it. */
  public List<String> about(ReviewId review, LocalDate on, Optional<UUID> person, Optional<Way> way) {
    access.require(Permission.RECORD_CONTACT, review.value());
    Child child = reviews.get(review).child();
    return people.cautions(review, new SensitiveDays(child.bornOn(), child.diedOn()), child.forenames(), on, person, way);
  }
}
