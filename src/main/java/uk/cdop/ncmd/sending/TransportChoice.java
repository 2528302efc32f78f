package uk.cdop.ncmd.sending;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import uk.cdop.ncmd.Transport;
import uk.cdop.platform.Stale;

/** How a CDOP brings its documents to the national database; a CDOP that never chose enters them into the portal by hand. */
@Entity
@Table(schema = "ncmd", name = "transport")
public class TransportChoice {
  @Id private String cdop;
  @Version private long version;

  @Enumerated(EnumType.STRING)
  private Transport kind;

  private String certificate = "";

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "changed_by")
  private String changedBy;

  protected TransportChoice() {} // JPA

  static TransportChoice usual(String cdop) {
    TransportChoice choice = new TransportChoice();
    choice.cdop = cdop;
    choice.kind = Transport.PORTAL;
    return choice;
  }

  void change(Transport chosen, String lockedTo, String by, Instant now) {
    kind = chosen;
    certificate = lockedTo;
    changedBy = by;
    changedAt = now;
  }

  /**
   * @throws Stale when somebody saved after this version was read
   */
  void requireVersion(long seen) {
    if (version != seen) {
      throw new Stale();
    }
  }

  long version() {
    return version;
  }

  public Transport kind() {
    return kind;
  }

  /** The certificate to which batches are locked, in PEM; empty when they are not. */
  public String certificate() {
    return certificate;
  }
}
