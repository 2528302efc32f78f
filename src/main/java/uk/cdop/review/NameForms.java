package uk.cdop.review;

import java.util.Set;
import uk.cdop.platform.ModuleApi;

/** Extension point: other forms of a forename in use, such as `Bill` for `William`, all in lower case without accents. */
@ModuleApi
public interface NameForms {
  Set<String> otherForms(String forename);
}
