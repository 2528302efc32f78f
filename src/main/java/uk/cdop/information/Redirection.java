package uk.cdop.information;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Where an agency wants its request to go, while the CDOP has not released it. Address and reason come and go together. */
@Embeddable
public class Redirection {
  @Column(name = "passing_to")
  private String address = "";

  @Column(name = "passing_reason")
  private String reason = "";

  protected Redirection() {} // JPA

  /** Whether an address waits to be looked at. */
  public boolean waits() {
    return !address.isEmpty();
  }

  /** Empty when none waits. */
  public String address() {
    return address;
  }

  public String reason() {
    return reason;
  }

  void propose(String to, String why) {
    address = to;
    reason = why;
  }

  void forget() {
    propose("", "");
  }
}
