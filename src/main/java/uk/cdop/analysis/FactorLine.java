package uk.cdop.analysis;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import uk.cdop.access.Actor;

/** A contributory factor in one of the four domains (Analysis form, sections A to D). */
@Entity
@Table(schema = "analysis", name = "factor")
class FactorLine extends AnalysisLine<FactorEntry> {
  private String domain;
  private String code;
  private String text;
  private int grade;
  private String modifiable;
  private String source;

  protected FactorLine() {} // JPA

  FactorLine(Analysis analysis, int place, FactorEntry entry, Actor by, Instant at) {
    super(analysis, place, by, at);
    put(entry);
  }

  @Override
  FactorEntry entry() {
    return new FactorEntry(domain, code, text, grade, modifiable, source);
  }

  @Override
  void put(FactorEntry entry) {
    domain = entry.domain();
    code = entry.code();
    text = entry.text();
    grade = entry.grade();
    modifiable = entry.modifiable();
    source = entry.source();
  }
}
