package uk.cdop.analysis;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import uk.cdop.access.Actor;

/** An issue that the review identified. */
@Entity
@Table(schema = "analysis", name = "issue")
class Issue extends AnalysisLine<IssueEntry> {
  private String text;
  private String source;

  protected Issue() {} // JPA

  Issue(Analysis analysis, int place, IssueEntry entry, Actor by, Instant at) {
    super(analysis, place, by, at);
    put(entry);
  }

  @Override
  IssueEntry entry() {
    return new IssueEntry(text, source);
  }

  @Override
  void put(IssueEntry entry) {
    text = entry.text();
    source = entry.source();
  }
}
