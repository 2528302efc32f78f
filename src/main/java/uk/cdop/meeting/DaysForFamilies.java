package uk.cdop.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.keyworker.MeetingDays;
import uk.cdop.review.ReviewId;

/** Tells the key worker on which day the panel meets or met about a child, and nothing else of it. */
@ApplicationScoped
public class DaysForFamilies implements MeetingDays {
  @Inject Meetings meetings;

  /** One meeting with the child on its agenda. */
  private record Sitting(UUID review, LocalDate on, boolean held) {}

  @Override
  public Meeting meeting() {
    return Meeting.PANEL;
  }

  @Override
  public Map<ReviewId, Days> of(Collection<ReviewId> reviews) {
    Map<ReviewId, Days> days = new HashMap<>();
    meetings.daysOf(reviews).stream()
        .map(row -> new Sitting((UUID) row[0], (LocalDate) row[1], row[2] != null))
        .collect(Collectors.groupingBy(Sitting::review))
        .forEach((review, sittings) -> days.put(new ReviewId(review), days(sittings)));
    return days;
  }

  private static Days days(List<Sitting> sittings) {
    return new Days(
        on(sittings, false).min(Comparator.naturalOrder()), on(sittings, true).max(Comparator.naturalOrder()));
  }

  private static Stream<LocalDate> on(List<Sitting> sittings, boolean held) {
    return sittings.stream().filter(one -> one.held() == held).map(Sitting::on);
  }
}
