package uk.cdop.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That a version of papers was withdrawn, and why; never changed. */
@Entity
@Table(schema = "documents", name = "withdrawal")
class WithdrawnPapers {
  @Id
  @Column(name = "papers_id")
  private UUID papers;

  private String cdop;
  private String reason;

  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  @Column(name = "withdrawn_by")
  private String withdrawnBy;

  protected WithdrawnPapers() {} // JPA

  WithdrawnPapers(UUID papers, String cdop, String reason, Instant at, String by) {
    this.papers = papers;
    this.cdop = cdop;
    this.reason = reason;
    this.withdrawnAt = at;
    this.withdrawnBy = by;
  }

  FrozenPapers.Withdrawn facts() {
    return new FrozenPapers.Withdrawn(papers, reason, withdrawnAt, withdrawnBy);
  }
}
