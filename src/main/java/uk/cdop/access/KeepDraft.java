package uk.cdop.access;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import uk.cdop.platform.Missing;

/** What a person typed and has not sent is kept for them, for 30 days at most. */
@UseCase
public class KeepDraft {
  private static final Duration KEPT = Duration.ofDays(30);

  @Inject CurrentActor current;
  @Inject Drafts drafts;
  @Inject DraftPages pages;
  @Inject Clock clock;

  /**
   * @throws Missing when the page is of a case that is closed to the person
   */
  public Draft keep(String path, Map<String, List<String>> fields) {
    current.actor();
    if (!pages.open(path)) {
      throw new Missing();
    }
    Instant now = clock.instant();
    drafts.dropOlderThan(now.minus(KEPT));
    drafts.keep(path, fields, now);
    return new Draft(now, fields);
  }
}
