package uk.cdop.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** An agency as a CDOP keeps it in its directory; one that is no longer asked stays, because earlier requests name it. */
@Entity
@Table(schema = "directory", name = "agency")
public class ListedAgency {
  @Id private UUID id;
  private String cdop;
  @Version private long version;
  private String type;
  private String name;
  private String email;

  @Column(name = "ods_code")
  private String odsCode;

  private String phone;
  private String area;
  private String notes;

  @Column(name = "effective_from")
  private LocalDate effectiveFrom;

  @Column(name = "effective_to")
  private LocalDate effectiveTo;

  private boolean active;

  protected ListedAgency() {} // JPA

  ListedAgency(String cdop, AgencyFacts facts) {
    this.id = UUID.randomUUID();
    this.cdop = cdop;
    this.active = true;
    change(facts);
  }

  final void change(AgencyFacts facts) {
    type = facts.type();
    name = facts.name();
    odsCode = facts.odsCode();
    email = facts.email();
    phone = facts.phone();
    area = facts.area();
    notes = facts.notes();
    effectiveFrom = facts.fromOrNull();
    effectiveTo = facts.toOrNull();
  }

  void ask(boolean from) {
    active = from;
  }

  UUID id() {
    return id;
  }

  String cdop() {
    return cdop;
  }

  long version() {
    return version;
  }

  /** Whether the coordinator has not said that it is no longer asked. */
  boolean active() {
    return active;
  }

  /** Whether it is asked on a day: not taken out of the list, and the organisation exists. */
  boolean askedOn(LocalDate day) {
    return active && (effectiveFrom == null || !day.isBefore(effectiveFrom)) && (effectiveTo == null || !day.isAfter(effectiveTo));
  }

  AgencyFacts facts() {
    return new AgencyFacts(type, name, odsCode, email, phone, area, notes, effectiveFrom, effectiveTo);
  }

  Agency agency() {
    return new Agency(id, type, name, email, odsCode);
  }
}
