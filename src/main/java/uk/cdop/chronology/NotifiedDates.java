package uk.cdop.chronology;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.cdop.notification.NotifiedDeaths;
import uk.cdop.platform.Clocks;
import uk.cdop.review.Child;
import uk.cdop.review.DatedEntry;
import uk.cdop.review.DatedEntrySource;
import uk.cdop.review.ReviewFacts;
import uk.cdop.review.ReviewId;
import uk.cdop.review.Reviews;

/** Birth, death and notification, and what else the notification dates. */
@ApplicationScoped
public class NotifiedDates implements DatedEntrySource {
  private static final String SOURCE = "Notification";

  @Inject Reviews reviews;
  @Inject NotifiedDeaths notified;

  @Override
  public List<DatedEntry> entries(ReviewId review) {
    ReviewFacts facts = reviews.get(review);
    Child child = facts.child();
    List<DatedEntry> entries = new ArrayList<>();
    entries.add(once(DatedEntry.Kind.BIRTH, "child.birth_date", child.bornOn(), Optional.empty(), "The child was born"));
    entries.add(once(DatedEntry.Kind.DEATH, "death.date", child.diedOn(), child.diedAt(), "The child died"));
    entries.add(once(
        DatedEntry.Kind.NOTIFICATION, "", facts.notifiedAt().atZone(Clocks.ENGLAND).toLocalDate(), Optional.empty(), "The panel was told of the death"));
    notified.of(review).ifPresent(death -> DatedAnswers.in(death.edition(), death.answers()).stream()
        .filter(DatedAnswers.Dated::once)
        .map(dated -> once(DatedEntry.Kind.EVENT, dated.question(), dated.on(), dated.at(), dated.what()))
        .forEach(entries::add));
    return entries;
  }

  private static DatedEntry once(DatedEntry.Kind kind, String thing, LocalDate on, Optional<LocalTime> at, String what) {
    String key = DatedEntry.keyOf(thing.isEmpty() ? kind.name() : thing, on.toString());
    return new DatedEntry(key, on, at, kind, thing, what, "", SOURCE, SOURCE, false);
  }
}
