package uk.cdop.pack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.pack.PackOccasions.Occasion;
import uk.cdop.review.ReviewId;

/** Every meeting that asks for a case's pack, whatever its kind. */
@ApplicationScoped
class Occasions {
  @Inject @Any Instance<PackOccasions> kinds;

  /** An occasion and the kind of meeting that hears of releases and recalls. */
  record Asked(Occasion occasion, PackOccasions kind) {}

  List<Asked> of(ReviewId review) {
    return kinds.stream().flatMap(kind -> kind.of(review).stream().map(one -> new Asked(one, kind))).toList();
  }

  Optional<Asked> find(ReviewId review, UUID occasion) {
    return of(review).stream().filter(asked -> asked.occasion().id().equals(occasion)).findFirst();
  }

  /** Looks of which the log of packs knows nothing. */
  List<PackOccasions.Look> looks(UUID pack, Optional<UUID> after, int most) {
    return kinds.stream().flatMap(kind -> kind.looks(pack, after, most).stream()).toList();
  }

  List<PackOccasions.Opened> opened(UUID pack) {
    return kinds.stream().flatMap(kind -> kind.opened(pack).stream()).toList();
  }
}
