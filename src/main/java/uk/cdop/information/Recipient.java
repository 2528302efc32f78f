package uk.cdop.information;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import java.util.UUID;

/** The agency that is asked, as it was named then, and the address its request goes to now. */
@Embeddable
public class Recipient {
  @Column(name = "agency_type")
  private String agencyType;

  @Column(name = "agency_name")
  private String agencyName;

  @Column(name = "recipient")
  private String address;

  @Column(name = "agency_id")
  private UUID agency;

  protected Recipient() {} // JPA

  Recipient(Addressee addressee) {
    agencyType = addressee.agencyType();
    agencyName = addressee.agencyName();
    address = addressee.email();
  }

  public String agencyType() {
    return agencyType;
  }

  public String agencyName() {
    return agencyName;
  }

  /** Empty when the CDOP's office fills the form in. */
  public String address() {
    return address;
  }

  /** The agency in the directory; empty for somebody outside it. */
  public Optional<UUID> agency() {
    return Optional.ofNullable(agency);
  }

  /** Whether this is an agency of the same kind and name, wherever its requests go. */
  public boolean sameAgency(Recipient other) {
    return agencyType.equals(other.agencyType) && agencyName.equals(other.agencyName);
  }

  void listedAs(Optional<UUID> listed) {
    agency = listed.orElse(null);
  }

  void moveTo(String email) {
    address = email;
  }
}
