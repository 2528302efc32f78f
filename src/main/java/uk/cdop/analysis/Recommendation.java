package uk.cdop.analysis;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import uk.cdop.access.Actor;

/** What the panel asks an organisation to change. */
@Entity
@Table(schema = "analysis", name = "recommendation")
class Recommendation extends AnalysisLine<RecommendationEntry> {
  private String text;
  private String organisation;
  private String sort;

  protected Recommendation() {} // JPA

  Recommendation(Analysis analysis, int place, RecommendationEntry entry, Actor by, Instant at) {
    super(analysis, place, by, at);
    put(entry);
  }

  @Override
  RecommendationEntry entry() {
    return new RecommendationEntry(text, organisation, sort);
  }

  @Override
  void put(RecommendationEntry entry) {
    text = entry.text();
    organisation = entry.organisation();
    sort = entry.sort();
  }
}
