package uk.cdop.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import uk.cdop.review.ReviewId;

/** One frozen version of a case's papers; never changed. */
@Entity
@Table(schema = "documents", name = "papers")
class FrozenPapersRow {
  @Id private UUID id;
  private String cdop;

  @Column(name = "review_id")
  private UUID review;

  private UUID occasion;
  private int version;
  private String content;
  private String sha256;

  @Column(name = "released_at")
  private Instant releasedAt;

  @Column(name = "released_by")
  private String releasedBy;

  protected FrozenPapersRow() {} // JPA

  FrozenPapersRow(String cdop, ReviewId review, UUID occasion, int version, String content, Instant at, String by) {
    this.id = UUID.randomUUID();
    this.cdop = cdop;
    this.review = review.value();
    this.occasion = occasion;
    this.version = version;
    this.content = content;
    this.sha256 = PapersJson.sha256(content);
    this.releasedAt = at;
    this.releasedBy = by;
  }

  FrozenPapers.Released released() {
    if (!PapersJson.sha256(content).equals(sha256)) {
      throw new IllegalStateException("Papers " + id + " are not what was released");
    }
    return new FrozenPapers.Released(
        id, new ReviewId(review), occasion, version, PapersJson.read(content), sha256, releasedAt, releasedBy);
  }
}
