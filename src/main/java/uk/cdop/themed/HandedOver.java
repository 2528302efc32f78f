package uk.cdop.themed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.StreamSupport;
import uk.cdop.analysis.PanelRecord;
import uk.cdop.live.LiveMeeting.Decision;

/**
 * What goes back to the owner of a case.
 *
 * @param given what the record said when the meeting began
 * @param record what it says now
 * @param from whom more information is needed from, or whom the case is referred to
 * @param answers to the family's questions, those that the meeting answered
 */
record HandedOver(PanelRecord given, PanelRecord record, Decision decision, String from, List<Answer> answers) {
  HandedOver {
    answers = List.copyOf(answers);
  }

  /**
   * What the meeting could say to a family.
   *
   * @param asked the question as the papers had it
   */
  record Answer(String asked, String answer) {}

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
    ArrayNode said = root.putArray("answers");
    answers.forEach(one -> said.addObject().put("asked", one.asked()).put("answer", one.answer()));
    return root.toString();
  }

  static HandedOver read(String payload) {
    JsonNode root = CarriedJson.read(payload);
    return new HandedOver(
        CarriedJson.record(root.path("given").asText()),
        CarriedJson.record(root.path("record").asText()),
        Decision.valueOf(root.path("decision").asText()),
        root.path("from").asText(),
        StreamSupport.stream(root.path("answers").spliterator(), false)
            .map(one -> new Answer(one.path("asked").asText(), one.path("answer").asText()))
            .toList());
  }

  static String hash(String payload) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(payload.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }
}
