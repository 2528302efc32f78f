package uk.cdop.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.cdop.review.PanelReadiness;
import uk.cdop.review.ReviewId;

/** A case is not ready for the panel while its clocks stand still for another process, such as an inquest. */
@ApplicationScoped
class PausedReadiness implements PanelReadiness {
  @Inject Pauses pauses;

  @Override
  public Map<ReviewId, List<String>> obstacles(Collection<ReviewId> reviews) {
    Map<ReviewId, List<String>> obstacles = new HashMap<>();
    if (!reviews.isEmpty()) {
      pauses.of(reviews).forEach((review, all) -> {
        List<String> open = all.stream().filter(Pause::open).map(pause -> "A clock stands still for " + pause.reason().label().toLowerCase(Locale.UK)).distinct().toList();
        if (!open.isEmpty()) {
          obstacles.put(review, open);
        }
      });
    }
    return obstacles;
  }
}
