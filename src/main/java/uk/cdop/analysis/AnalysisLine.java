package uk.cdop.analysis;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import uk.cdop.access.Actor;

/** A line of an analysis as it is stored. Removing one keeps it and shows it nowhere. */
@MappedSuperclass
abstract class AnalysisLine<E extends LineEntry> {
  @Id private UUID id;
  private String cdop;
  @Version private long version;

  @Column(name = "analysis_id")
  private UUID analysis;

  private int place;
  private boolean removed;

  @Column(name = "saved_by")
  private String savedBy;

  @Column(name = "saved_at")
  private Instant savedAt;

  protected AnalysisLine() {} // JPA

  AnalysisLine(Analysis analysis, int place, Actor by, Instant at) {
    this.id = UUID.randomUUID();
    this.cdop = analysis.cdop();
    this.analysis = analysis.id();
    this.place = place;
    this.savedBy = by.name();
    this.savedAt = at;
  }

  abstract E entry();

  abstract void put(E entry);

  void change(E entry, Actor by, Instant at) {
    put(entry);
    savedBy = by.name();
    savedAt = at;
  }

  void remove(Actor by, Instant at) {
    removed = true;
    savedBy = by.name();
    savedAt = at;
  }

  UUID id() {
    return id;
  }

  UUID analysis() {
    return analysis;
  }

  boolean removed() {
    return removed;
  }

  int place() {
    return place;
  }

  Line<E> line() {
    return new Line<>(id, entry(), new Saving(version, savedBy, savedAt));
  }
}
