package uk.cdop.review;

import java.util.UUID;
import uk.cdop.platform.Missing;
import uk.cdop.platform.ModuleApi;

/** Names one review; opaque, so it may stand in an address. */
@ModuleApi
public record ReviewId(UUID value) {
  public static ReviewId create() {
    return new ReviewId(UUID.randomUUID());
  }

  /**
   * Reads an id from an address.
   *
   * @throws Missing when it is no id: the same answer as for a review that does not exist
   */
  public static ReviewId of(String text) {
    try {
      return new ReviewId(UUID.fromString(text));
    } catch (IllegalArgumentException notAnId) {
      throw new Missing();
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
