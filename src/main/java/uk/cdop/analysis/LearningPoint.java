package uk.cdop.analysis;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import uk.cdop.access.Actor;

/** What others can learn from one child's death, and how far it reaches. */
@Entity
@Table(schema = "analysis", name = "learning_point")
class LearningPoint extends AnalysisLine<LearningEntry> {
  private String text;
  private String level;
  private String audience;

  protected LearningPoint() {} // JPA

  LearningPoint(Analysis analysis, int place, LearningEntry entry, Actor by, Instant at) {
    super(analysis, place, by, at);
    put(entry);
  }

  @Override
  LearningEntry entry() {
    return new LearningEntry(text, level, audience);
  }

  @Override
  void put(LearningEntry entry) {
    text = entry.text();
    level = entry.level();
    audience = entry.audience();
  }
}
