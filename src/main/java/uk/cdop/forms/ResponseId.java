package uk.cdop.forms;

import java.util.UUID;
import uk.cdop.platform.ModuleApi;

/** The id of one filled form. */
@ModuleApi
public record ResponseId(UUID value) {

  public static ResponseId fresh() {
    return new ResponseId(UUID.randomUUID());
  }
}
