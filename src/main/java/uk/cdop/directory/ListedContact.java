package uk.cdop.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** A contact as a CDOP keeps it. One who has left stays, with a last day. */
@Entity
@Table(schema = "directory", name = "contact")
public class ListedContact {
  @Id private UUID id;
  private String cdop;
  @Version private long version;

  @Column(name = "agency_id")
  private UUID agency;

  private String name;
  private String role;
  private String email;
  private String phone;
  private boolean usual;
  private boolean escalation;

  @Column(name = "stands_in_for")
  private UUID standsInFor;

  @Column(name = "stands_in_from")
  private LocalDate standsInFrom;

  @Column(name = "stands_in_to")
  private LocalDate standsInTo;

  @Column(name = "effective_from")
  private LocalDate effectiveFrom;

  @Column(name = "effective_to")
  private LocalDate effectiveTo;

  protected ListedContact() {} // JPA

  ListedContact(ListedAgency agency, ContactFacts facts) {
    this.id = UUID.randomUUID();
    this.cdop = agency.cdop();
    this.agency = agency.id();
    change(facts);
  }

  final void change(ContactFacts facts) {
    name = facts.name();
    role = facts.role();
    email = facts.email();
    phone = facts.phone();
    usual = facts.usual();
    escalation = facts.escalation();
    standsInFor = facts.standsInForOrNull();
    standsInFrom = facts.standsInFromOrNull();
    standsInTo = facts.standsInToOrNull();
    effectiveFrom = facts.fromOrNull();
    effectiveTo = facts.toOrNull();
  }

  /** Another person is usually asked from now on. */
  void giveWay() {
    usual = false;
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  ContactFacts facts() {
    return new ContactFacts(
        name, role, email, phone, usual, escalation, standsInFor, standsInFrom, standsInTo, effectiveFrom, effectiveTo);
  }

  Contact contact() {
    return new Contact(
        id, agency, name, role, email, phone, usual, escalation, standsInFor, standsInFrom, standsInTo, effectiveFrom, effectiveTo);
  }
}
