package uk.cdop.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.forms.AnswersJson;
import uk.cdop.forms.Edition;
import uk.cdop.forms.Editions;
import uk.cdop.notification.intake.Mapping;
import uk.cdop.notification.intake.Mappings;
import uk.cdop.notification.intake.Message;
import uk.cdop.notification.intake.MessageReader;
import uk.cdop.notification.intake.SomeMessage;
import uk.cdop.notification.intake.Understood;

/** One message a panel that another service sent and that a coordinator has to complete, read as the product would have read it. */
final class HalfMessages {
  private static final JsonMapper JSON = new JsonMapper();

  private HalfMessages() {}

  static void into(Connection connection, LocalDate today) throws SQLException {
    try (Table messages = new Table(connection, "notification.message",
        "id, cdop, version, source, received_at, media_type, body, cut, sha256, state, arrived, mapping, troubles, answers")) {
      for (Panel panel : Panel.values()) {
        String postcode = panel == Panel.OXON ? "OX4 9ZZ" : panel == Panel.BUCKS ? "HP20 9ZZ" : "RG1 9ZZ";
        row(messages, panel, "mbrrace-cascade", today, SomeMessage.ofCascade(message -> {
          ((ObjectNode) message.get("baby")).put("bornAt", today.minusDays(5) + "T04:10").put("diedAt", today.minusDays(2) + "T22:45");
          ((ObjectNode) message.at("/mother/address")).put("postcode", postcode);
          ((ObjectNode) message.get("baby")).put("sex", "UNSURE").remove("nhsNumber");
          ((ObjectNode) message.get("death")).remove("summary");
          message.put("reportedOn", today.minusDays(1).toString()).remove("reporter");
        }));
      }
      messages.flush();
    }
  }

  private static void row(Table messages, Panel panel, String source, LocalDate today, byte[] body) throws SQLException {
    Edition edition = Editions.read().current("notification");
    Mapping mapping = Mappings.read(edition).find(source).orElseThrow();
    Understood understood = new MessageReader(mapping, edition, today).read(Message.read(body, false), Optional.of(panel.name()));
    UUID id = UUID.nameUUIDFromBytes(("half message " + panel).getBytes(StandardCharsets.UTF_8));
    messages.row(id, panel.name(), 0, source, Instant.now().minus(3, ChronoUnit.HOURS), "application/json", body, false, sha256(body), "TO_MEND",
        "TO_MEND", mapping.version(), json(understood), AnswersJson.write(understood.answers()));
  }

  private static String json(Understood understood) {
    try {
      return JSON.writeValueAsString(understood.troubles());
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("Two texts are always JSON");
    }
  }

  private static String sha256(byte[] body) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256", impossible);
    }
  }
}
