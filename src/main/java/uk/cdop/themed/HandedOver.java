package uk.cdop.themed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import uk.cdop.analysis.PanelRecord;
import uk.cdop.live.LiveMeeting.Decision;

/**
 * What goes back to the owner of a case.
 *
 * @param given what the record said when the meeting began
 * @param record what it says now
 * @param from whom more information is needed from, or whom the case is referred to
 */
record HandedOver(PanelRecord given, PanelRecord record, Decision decision, String from) {
  /** What was decided, as a sentence without its full stop. */
  String decided() {
    return switch (decision) {
      case COMPLETE -> "The meeting completed the review. Your chair signs the analysis";
      case MORE_INFORMATION -> "The meeting needs more information from: " + from;
      case REFER -> "The meeting refers the case to: " + from;
    };
  }

  String write() {
    ObjectNode root = CarriedJson.object().put("decision", decision.name()).put("from", from);
    root.put("given", CarriedJson.write(given)).put("record", CarriedJson.write(record));
    return root.toString();
  }

  static HandedOver read(String payload) {
    JsonNode root = CarriedJson.read(payload);
    return new HandedOver(
        CarriedJson.record(root.path("given").asText()),
        CarriedJson.record(root.path("record").asText()),
        Decision.valueOf(root.path("decision").asText()),
        root.path("from").asText());
  }

  static String hash(String payload) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(payload.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }
}
