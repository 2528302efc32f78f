package uk.cdop.information.link;

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
import uk.cdop.information.AgencyRequest;

/** Sections of an answer that an agency handed to a colleague. It stands until the colleague is done or it is taken back. */
@Entity
@Table(schema = "information", name = "delegation")
public class Delegation {
  public static final String BY = "delegation:";

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

  private Delegation(AgencyRequest request, Set<String> sections, String recipient, String note, Instant now) {
    this.id = UUID.randomUUID();
    this.cdop = request.cdop();
    this.request = request.id();
    this.sections = sections.stream().sorted().toArray(String[]::new);
    this.recipient = recipient;
    this.note = note;
    this.askedAt = now;
  }

  /** Hands these sections of a request to the colleague at this address. */
  public static Delegation to(AgencyRequest request, String recipient, Set<String> sections, String note, Instant now) {
    return new Delegation(request, sections, recipient, note, now);
  }

  public UUID id() {
    return id;
  }

  UUID request() {
    return request;
  }

  public Set<String> sections() {
    return Set.of(sections);
  }

  public String recipient() {
    return recipient;
  }

  public String note() {
    return note;
  }

  public Instant askedAt() {
    return askedAt;
  }

  public Optional<Instant> doneAt() {
    return Optional.ofNullable(doneAt);
  }

  /** Names the colleague in a revision without their address. */
  String by() {
    return BY + id;
  }

  public boolean open() {
    return endedAt == null;
  }

  public void done(Instant now) {
    doneAt = now;
  }

  public void end(Instant now) {
    endedAt = now;
  }
}
