package uk.cdop.ncmd.reconciliation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What was done about a line of a comparison. Only ever added. */
@Entity
@Table(schema = "ncmd", name = "reconciled_note")
public class LineNote {
  @Id private UUID id;
  private String cdop;

  @Column(name = "line_id")
  private UUID line;

  private String words;
  private Instant at;
  private String by;

  protected LineNote() {} // JPA

  LineNote(String cdop, UUID line, String words, Instant at, String by) {
    this.id = UUID.randomUUID();
    this.cdop = cdop;
    this.line = line;
    this.words = words;
    this.at = at;
    this.by = by;
  }

  public UUID line() {
    return line;
  }

  public String words() {
    return words;
  }

  public Instant at() {
    return at;
  }

  public String by() {
    return by;
  }
}
