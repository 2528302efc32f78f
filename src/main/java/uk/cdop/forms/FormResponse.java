package uk.cdop.forms;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import uk.cdop.platform.Stale;

/**
 * One filled form: a document pinned to the edition whose words were answered. Each save makes a revision; once submitted it
 * never changes again.
 */
@Entity
@Table(schema = "forms", name = "response")
public class FormResponse {

  @Id private UUID id;
  private String cdop;
  private String form;
  private String edition;
  private String digest;

  @JdbcTypeCode(SqlTypes.JSON)
  private String document;

  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  @Column(name = "submitted_at")
  private Instant submittedAt;

  @Column(name = "submitted_by")
  private String submittedBy;

  @Column(name = "copied_from")
  private UUID copiedFrom;

  @Transient private Answers read;
  @Transient private String readFrom;

  protected FormResponse() {} // JPA

  FormResponse(ResponseId id, String cdop, Edition edition, Answers answers, Instant now) {
    this.id = id.value();
    this.cdop = cdop;
    this.form = edition.form();
    this.edition = edition.name();
    this.digest = edition.digest();
    this.document = AnswersJson.write(answers);
    this.createdAt = now;
    this.updatedAt = now;
  }

  /** One that is submitted from the start. */
  static FormResponse kept(ResponseId id, String cdop, Edition edition, Answers answers, String by, Instant now) {
    FormResponse response = new FormResponse(id, cdop, edition, answers, now);
    response.submittedAt = now;
    response.submittedBy = by;
    return response;
  }

  /** A draft that begins with what this one says. */
  FormResponse copy(Editions editions, Instant now) {
    var sent = response(editions);
    var copy = new FormResponse(ResponseId.fresh(), cdop, sent.edition(), sent.answers(), now);
    copy.copiedFrom = id;
    return copy;
  }

  /** One that says what should have been sent instead of this. */
  FormResponse corrected(Editions editions, Answers answers, String by, Instant now) {
    FormResponse corrected = kept(ResponseId.fresh(), cdop, response(editions).edition(), answers, by, now);
    corrected.copiedFrom = id;
    return corrected;
  }

  void save(Answers answers, long expected, Instant now) {
    requireUnchanged(expected);
    document = AnswersJson.write(answers);
    updatedAt = now;
  }

  void submit(Answers asked, long expected, String by, Instant now) {
    save(asked, expected, now);
    submittedAt = now;
    submittedBy = by;
  }

  Revision revision(int number, String by) {
    return new Revision(id, number, cdop, document, updatedAt, by);
  }

  /** What outsiders see; the edition must be the one this response is pinned to, word for word. */
  Response response(Editions editions) {
    var pinned = editions.find(form, edition).filter(each -> each.digest().equals(digest))
        .orElseThrow(() -> new IllegalStateException("Edition " + form + " " + edition + " is not the one that was answered"));
    var submission = Optional.ofNullable(submittedAt).map(at -> new Response.Submission(at, submittedBy));
    return new Response(new ResponseId(id), cdop, pinned, answers(), version, updatedAt, submission);
  }

  /** A case is looked at from several sides in one request, and each reads the same forms. */
  private Answers answers() {
    if (!document.equals(readFrom)) {
      read = AnswersJson.read(document);
      readFrom = document;
    }
    return read;
  }

  private void requireUnchanged(long expected) {
    if (submittedAt != null || version != expected) {
      throw new Stale();
    }
  }
}
