package uk.cdop.information.chasing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;

/** Whom a CDOP tells when one kind of agency does not answer; nobody means the person of its rule. */
@Entity
@Table(schema = "information", name = "named_person")
public class NamedPerson {
  @Id private UUID id;
  private String cdop;
  @Version private long version;

  @Column(name = "agency_type")
  private String agencyType;

  private String name = "";
  private String email = "";

  protected NamedPerson() {} // JPA

  NamedPerson(String cdop, String agencyType) {
    this.id = UUID.randomUUID();
    this.cdop = cdop;
    this.agencyType = agencyType;
  }

  String agencyType() {
    return agencyType;
  }

  Optional<Named> named() {
    return name.isEmpty() ? Optional.empty() : Optional.of(new Named(name, email));
  }

  void become(Optional<Named> person) {
    name = person.map(Named::name).orElse("");
    email = person.map(Named::email).orElse("");
  }
}
