package uk.cdop.forms;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a response said after one save. Only ever added. */
@Entity
@Immutable
@Table(schema = "forms", name = "revision")
public class Revision {

  @EmbeddedId private Key key;
  private String cdop;

  @JdbcTypeCode(SqlTypes.JSON)
  private String document;

  @Column(name = "saved_at")
  private Instant savedAt;

  @Column(name = "saved_by")
  private String savedBy;

  protected Revision() {} // JPA

  Revision(UUID response, int number, String cdop, String document, Instant savedAt, String savedBy) {
    this.key = new Key(response, number);
    this.cdop = cdop;
    this.document = document;
    this.savedAt = savedAt;
    this.savedBy = savedBy;
  }

  SavedRevision saved() {
    return new SavedRevision(key.number(), savedAt, savedBy, AnswersJson.read(document));
  }

  /** A response and the number of its revision, from 1. */
  @Embeddable
  public record Key(@Column(name = "response_id") UUID response, int number) implements Serializable {}
}
