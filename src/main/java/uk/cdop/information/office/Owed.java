package uk.cdop.information.office;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.information.AgencyRequest;
import uk.cdop.review.ReviewId;

/** How many requests wait for the same thing, and the earliest day one was due. */
record Owed(ReviewId review, long requests, LocalDate oldest) {
  static final String SUM =
      "select new uk.cdop.information.office.Owed$Sum(count(r), count(distinct r.review), min(r.dueOn), min(cast(r.review as string))) from AgencyRequest r where ";

  /**
   * Requests of all cases.
   *
   * @param someReview the only case when there is one
   */
  record Sum(long requests, long cases, LocalDate oldest, String someReview) {
    Sum(Long requests, Long cases, LocalDate oldest, String someReview) {
      this(requests.longValue(), cases.longValue(), oldest, someReview);
    }

    Optional<ReviewId> onlyCase() {
      return cases == 1 ? Optional.of(new ReviewId(UUID.fromString(someReview))) : Optional.empty();
    }
  }

  /** Of requests that are all of one case; nothing when there are none. */
  static Optional<Owed> of(ReviewId review, Collection<AgencyRequest> requests) {
    return requests.stream().map(AgencyRequest::dueOn).min(Comparator.naturalOrder()).map(oldest -> new Owed(review, requests.size(), oldest));
  }
}
