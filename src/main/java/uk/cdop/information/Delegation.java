package uk.cdop.information;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Sections of an answer that an agency handed to a colleague. It stands until the colleague is done or it is taken back. */
@Entity
@Table(schema = "information", name = "delegation")
public class Delegation {
  static final String BY = "delegation:";

  @Id private UUID id;
  private String cdop;
  @Version private long version;

  @Column(name = "request_id")
  private UUID request;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private String[] sections;

  private String recipient;
  private String note = "";

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "done_at")
  private Instant doneAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  protected Delegation() {} // JPA

  Delegation(AgencyRequest request, Set<String> sections, String recipient, String note, Instant now) {
    this.id = UUID.randomUUID();
    this.cdop = request.cdop();
    this.request = request.id();
    this.sections = sections.stream().sorted().toArray(String[]::new);
    this.recipient = recipient;
    this.note = note;
    this.askedAt = now;
  }

  UUID id() {
    return id;
  }

  UUID request() {
    return request;
  }

  Set<String> sections() {
    return Set.of(sections);
  }

  String recipient() {
    return recipient;
  }

  String note() {
    return note;
  }

  Instant askedAt() {
    return askedAt;
  }

  Optional<Instant> doneAt() {
    return Optional.ofNullable(doneAt);
  }

  /** Names the colleague in a revision without their address. */
  String by() {
    return BY + id;
  }

  boolean open() {
    return endedAt == null;
  }

  void done(Instant now) {
    doneAt = now;
  }

  void end(Instant now) {
    endedAt = now;
  }
}
