package uk.cdop.ncmd.reconciliation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A line of a comparison as it is kept. */
@Entity
@Table(schema = "ncmd", name = "reconciled")
public class KeptLine {
  private static final int LONGEST_WORD = 200;

  @Id private UUID id;
  private String cdop;

  @Column(name = "reconciliation_id")
  private UUID reconciliation;

  private int place;

  @Enumerated(EnumType.STRING)
  private Line.Kind kind;

  @Column(name = "review_id")
  private UUID review;

  @Column(name = "case_number")
  private String caseNumber;

  private String reference;
  private String ours;
  private String theirs;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private String[] differences;

  protected KeptLine() {} // JPA

  KeptLine(Reconciliation of, int place, Line line) {
    this.id = UUID.randomUUID();
    this.cdop = of.cdop();
    this.reconciliation = of.id();
    this.place = place;
    this.kind = line.kind();
    this.review = line.review().orElse(null);
    this.caseNumber = cut(line.caseNumber());
    this.reference = cut(line.reference());
    this.ours = line.ours();
    this.theirs = line.theirs();
    this.differences = line.differences().toArray(String[]::new);
  }

  private static String cut(String text) {
    return text.length() > LONGEST_WORD ? text.substring(0, LONGEST_WORD) : text;
  }

  public UUID id() {
    return id;
  }

  public int place() {
    return place;
  }

  public String label() {
    return kind.label();
  }

  public boolean alike() {
    return kind == Line.Kind.MATCHED;
  }

  /** The case here, if it is known. */
  public Optional<UUID> review() {
    return Optional.ofNullable(review);
  }

  public String caseNumber() {
    return caseNumber;
  }

  public String reference() {
    return reference;
  }

  public String ours() {
    return ours;
  }

  public String theirs() {
    return theirs;
  }

  public List<String> differences() {
    return List.of(differences);
  }
}
