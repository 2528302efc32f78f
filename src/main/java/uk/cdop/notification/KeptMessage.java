package uk.cdop.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import uk.cdop.forms.Answers;
import uk.cdop.forms.AnswersJson;
import uk.cdop.notification.intake.Message;
import uk.cdop.notification.intake.Trouble;
import uk.cdop.notification.intake.Understood;
import uk.cdop.platform.Stale;

/**
 * What another service sent about a death, kept word for word before it is read. It becomes a notification by itself or after a
 * coordinator has added what is missing, or it is dismissed with a reason and can be taken up again. What arrived never changes.
 */
@Entity
@Table(schema = "notification", name = "message")
public class KeptMessage {
  private static final JsonMapper JSON = new JsonMapper();

  @Id private UUID id;

  @Column(updatable = false)
  private String cdop;

  @Version private long version;

  @Column(updatable = false)
  private String source;

  @Column(name = "received_at", updatable = false)
  private Instant receivedAt;

  @Column(name = "media_type", updatable = false)
  private String mediaType;

  @Column(updatable = false)
  private byte[] body;

  @Column(updatable = false)
  private boolean cut;

  @Column(updatable = false)
  private String sha256;

  @Enumerated(EnumType.STRING)
  private MessageState state;

  private String arrived = "";
  private String mapping = "";

  @JdbcTypeCode(SqlTypes.JSON)
  private String troubles = "[]";

  @JdbcTypeCode(SqlTypes.JSON)
  private String answers = "{}";

  @Column(name = "notification_id")
  private UUID notificationId;

  @Column(name = "decided_by")
  private String decidedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  private String reason = "";

  protected KeptMessage() {} // JPA

  KeptMessage(UUID id, String cdop, String source, Instant receivedAt, Arrival arrival) {
    this.id = id;
    this.cdop = cdop;
    this.source = source;
    this.receivedAt = receivedAt;
    this.mediaType = arrival.mediaType();
    this.body = arrival.body();
    this.cut = arrival.cut();
    this.sha256 = arrival.sha256();
    this.state = MessageState.RECEIVED;
  }

  /** Notes what was understood, once. */
  void read(Understood understood, String mappingVersion) {
    require(state == MessageState.RECEIVED);
    mapping = mappingVersion;
    answers = AnswersJson.write(understood.answers());
    troubles = json(understood.troubles());
    state = MessageState.TO_MEND;
    arrived = understood.complete() ? MessageState.TAKEN.name() : MessageState.TO_MEND.name();
  }

  void answer(Answers mended, long expected) {
    require(state.open() && version == expected);
    answers = AnswersJson.write(mended);
  }

  /** The notification it became; by is the coordinator who completed it, or the service itself. */
  void take(UUID notification, String by, Instant now) {
    require(state.open());
    state = MessageState.TAKEN;
    notificationId = notification;
    decidedBy = by;
    decidedAt = now;
  }

  void dismiss(String why, String by, Instant now, long expected) {
    require(state.open() && version == expected);
    state = MessageState.DISMISSED;
    reason = why;
    decidedBy = by;
    decidedAt = now;
  }

  void reopen(long expected) {
    require(state == MessageState.DISMISSED && version == expected);
    state = arrived.isEmpty() ? MessageState.RECEIVED : MessageState.TO_MEND;
    reason = "";
    decidedBy = null;
    decidedAt = null;
  }

  private static void require(boolean stillSo) {
    if (!stillSo) {
      throw new Stale();
    }
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  String source() {
    return source;
  }

  Instant receivedAt() {
    return receivedAt;
  }

  String sha256() {
    return sha256;
  }

  MessageState state() {
    return state;
  }

  /** What the sender was told, whatever happened later. */
  boolean takenAtOnce() {
    return arrived.equals(MessageState.TAKEN.name());
  }

  String mapping() {
    return mapping;
  }

  Message message() {
    return Message.read(body, cut);
  }

  List<Trouble> troubles() {
    try {
      return JSON.readValue(troubles, new TypeReference<List<Trouble>>() {});
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("The troubles of a message are not readable");
    }
  }

  Answers answers() {
    return AnswersJson.read(answers);
  }

  Optional<UUID> notification() {
    return Optional.ofNullable(notificationId);
  }

  Optional<String> decidedBy() {
    return Optional.ofNullable(decidedBy);
  }

  Optional<Instant> decidedAt() {
    return Optional.ofNullable(decidedAt);
  }

  String reason() {
    return reason;
  }

  private static String json(List<Trouble> troubles) {
    try {
      return JSON.writeValueAsString(troubles);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("Two texts are always JSON");
    }
  }
}
