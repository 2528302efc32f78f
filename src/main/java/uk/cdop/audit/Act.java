package uk.cdop.audit;

import java.util.UUID;
import uk.cdop.platform.ModuleApi;

/**
 * One act or one look, as it goes into the record: a stable code such as `review.viewed`, an id of the
 * object, the review it belongs to (null when none), the reason where one was asked. Never names or
 * answers. The words for a code are in `messages.properties` under `act.<code>`.
 */
@ModuleApi
public record Act(String code, String object, UUID review, String reason) {
  public Act {
    if (!code.matches("[a-z_]+\\.[a-z_]+")) {
      throw new IllegalArgumentException("act code: " + code);
    }
  }

  public static Act on(UUID review, String code) {
    return new Act(code, "", review, "");
  }

  public static Act on(UUID review, String code, Object object) {
    return new Act(code, object.toString(), review, "");
  }

  /** An act that belongs to no review, such as planning a meeting. */
  public static Act of(String code, Object object) {
    return new Act(code, object.toString(), null, "");
  }

  public Act because(String why) {
    return new Act(code, object, review, why);
  }
}
