package uk.cdop.keyworker;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.review.CaseFrame;
import uk.cdop.review.OpenCase;
import uk.cdop.review.ReviewId;

/** Opens the note on how a family likes to be contacted, to change it. */
@UseCase
public class ViewPreferences {
  @Inject OpenCase openCase;
  @Inject Families families;

  /** The note and who saved it last. */
  public record View(CaseFrame frame, Preferences preferences, long version, String savedBy, Optional<Instant> savedAt) {}

  public View view(ReviewId review) {
    CaseFrame frame = openCase.open(review, "family", Permission.RECORD_CONTACT, "keyworker.preferences_viewed");
    return families
        .find(review)
        .map(f -> new View(frame, f.preferences(), f.version(), f.savedBy(), f.savedAt()))
        .orElse(new View(frame, Preferences.NONE, 0, "", Optional.empty()));
  }
}
