package uk.cdop.analysis;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import uk.cdop.access.Actor;

/** Something the panel asks someone to do; whoever should act must be told (Children Act 2004 s16M(5)). */
@Entity
@Table(schema = "analysis", name = "action")
class Action extends AnalysisLine<ActionEntry> {
  private String text;
  private String organisation;
  private String owner;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "informed_on")
  private LocalDate informedOn;

  private String status;
  private String evidence;

  protected Action() {} // JPA

  Action(Analysis analysis, int place, ActionEntry entry, Actor by, Instant at) {
    super(analysis, place, by, at);
    put(entry);
  }

  @Override
  ActionEntry entry() {
    return new ActionEntry(text, organisation, owner, dueOn, informedOn, status, evidence);
  }

  @Override
  void put(ActionEntry entry) {
    text = entry.text();
    organisation = entry.organisation();
    owner = entry.owner();
    dueOn = entry.due();
    informedOn = entry.informedOnOrNull();
    status = entry.status();
    evidence = entry.evidence();
  }
}
