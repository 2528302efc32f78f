package uk.cdop.information.chasing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import uk.cdop.platform.Stale;

/**
 * When a CDOP reminds agencies by itself and to whom it escalates. The usual days are our proposal: no national return time for
 * agency forms was found.
 */
@Entity
@Table(schema = "information", name = "chase_rule")
public class ChaseRule {
  static final List<Integer> USUAL_REMINDERS = List.of(-3, 0, 5, 10);
  static final int USUAL_ESCALATION = 15;

  @Id private String cdop;
  @Version private long version;
  private boolean automatic;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private Integer[] reminders;

  @Column(name = "escalate_after")
  private int escalateAfter;

  @Column(name = "named_person")
  private String namedPerson = "";

  @Column(name = "named_email")
  private String namedEmail = "";

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "changed_by")
  private String changedBy;

  protected ChaseRule() {} // JPA

  /** The rule of a CDOP that has not changed it. */
  static ChaseRule usual(String cdop) {
    ChaseRule rule = new ChaseRule();
    rule.cdop = cdop;
    rule.automatic = true;
    rule.reminders = USUAL_REMINDERS.toArray(Integer[]::new);
    rule.escalateAfter = USUAL_ESCALATION;
    return rule;
  }

  void change(boolean byItself, List<Integer> days, int escalation, Optional<Named> named, String by, Instant now) {
    automatic = byItself;
    reminders = days.stream().distinct().sorted().toArray(Integer[]::new);
    escalateAfter = escalation;
    namedPerson = named.map(Named::name).orElse("");
    namedEmail = named.map(Named::email).orElse("");
    changedBy = by;
    changedAt = now;
  }

  /**
   * @throws Stale when somebody saved after this version was read
   */
  void requireVersion(long seen) {
    if (version != seen) {
      throw new Stale();
    }
  }

  long version() {
    return version;
  }

  boolean automatic() {
    return automatic;
  }

  List<Integer> reminders() {
    return List.of(reminders);
  }

  public int escalateAfter() {
    return escalateAfter;
  }

  /** Who is told when nobody is named for the kind of agency. */
  Optional<Named> named() {
    return namedPerson.isEmpty() ? Optional.empty() : Optional.of(new Named(namedPerson, namedEmail));
  }

  /**
   * The steps of a request that is due on this day.
   *
   * @param escalates whether anybody is named to be told
   */
  List<ChaseStage> stages(LocalDate dueOn, boolean escalates) {
    List<ChaseStage> stages = new ArrayList<>(Arrays.stream(reminders).map(offset -> ChaseStage.reminder(dueOn, offset)).toList());
    if (escalates) {
      stages.add(ChaseStage.escalation(dueOn, escalateAfter));
    }
    return stages;
  }
}
