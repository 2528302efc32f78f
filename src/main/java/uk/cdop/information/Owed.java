package uk.cdop.information;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import uk.cdop.review.ReviewId;

/** How many requests of one case wait for the same thing, and the earliest day one was due. */
record Owed(ReviewId review, long requests, LocalDate oldest) {
  Owed(UUID review, Long requests, LocalDate oldest) {
    this(new ReviewId(review), requests.longValue(), oldest);
  }

  /** Of requests that are all of one case; nothing when there are none. */
  static List<Owed> of(ReviewId review, Collection<AgencyRequest> requests) {
    return requests.stream().map(AgencyRequest::dueOn).min(LocalDate::compareTo).stream()
        .map(oldest -> new Owed(review, requests.size(), oldest))
        .toList();
  }
}
