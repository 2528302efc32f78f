package uk.cdop.review;

import java.util.List;
import uk.cdop.platform.ModuleApi;

/** Extension point: the people and services who take part in a case, as a module knows them. Asked inside a use case, after access was asked. */
@ModuleApi
public interface CasePeople {
  /**
   * Somebody who takes part.
   *
   * @param reach how to reach them, or an empty text
   */
  @ModuleApi
  record Participant(String role, String name, String organisation, String reach) {}

  List<Participant> people(ReviewId review);
}
