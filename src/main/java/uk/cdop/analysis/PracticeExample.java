package uk.cdop.analysis;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import uk.cdop.access.Actor;

/** Something that was done well. */
@Entity
@Table(schema = "analysis", name = "practice")
class PracticeExample extends AnalysisLine<PracticeEntry> {
  private String text;

  @Column(name = "agency_type")
  private String agencyType;

  protected PracticeExample() {} // JPA

  PracticeExample(Analysis analysis, int place, PracticeEntry entry, Actor by, Instant at) {
    super(analysis, place, by, at);
    put(entry);
  }

  @Override
  PracticeEntry entry() {
    return new PracticeEntry(text, agencyType);
  }

  @Override
  void put(PracticeEntry entry) {
    text = entry.text();
    agencyType = entry.agencyType();
  }
}
