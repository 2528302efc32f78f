package uk.cdop.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.cdop.platform.ModuleApi;
import uk.cdop.platform.Words;

/**
 * Criminal proceedings about deaths under review that have not ended. Until they have, a review is finished only when the panel's chair
 * says why (domain 11, rule 17), and whoever talks about it or shares it is warned. Asked inside a use case.
 */
@ModuleApi
@ApplicationScoped
public class CriminalProceedings {
  @Inject @Any Instance<Source> sources;

  /** Extension point: who knows of proceedings. */
  @ModuleApi
  public interface Source {
    /** Those of the reviews that have any that are expected or under way. */
    Map<ReviewId, Active> of(Collection<ReviewId> reviews);
  }

  /**
   * Proceedings that have not ended.
   *
   * @param since when they began; empty while they are expected
   */
  @ModuleApi
  public record Active(Optional<LocalDate> since) {
    /** One sentence without its full stop. */
    public String words() {
      return since
          .map(day -> "Criminal proceedings about this death have been under way since " + Words.day(day))
          .orElse("Criminal proceedings about this death are expected");
    }
  }

  public Map<ReviewId, Active> of(Collection<ReviewId> reviews) {
    Map<ReviewId, Active> known = new HashMap<>();
    if (!reviews.isEmpty()) {
      sources.forEach(source -> known.putAll(source.of(reviews)));
    }
    return known;
  }

  public Optional<Active> of(ReviewId review) {
    return Optional.ofNullable(of(List.of(review)).get(review));
  }
}
