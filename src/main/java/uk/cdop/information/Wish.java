package uk.cdop.information;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;

/** The time an agency asks for, until the CDOP decides or the request moves on. */
@Embeddable
public class Wish {
  @Column(name = "wished_until")
  private LocalDate until;

  @Column(name = "wish_reason")
  private String reason = "";

  protected Wish() {} // JPA

  /** The day until which the agency asks for more time; empty when nothing waits to be decided. */
  public Optional<LocalDate> until() {
    return Optional.ofNullable(until);
  }

  public String reason() {
    return reason;
  }

  void make(LocalDate day, String why) {
    until = day;
    reason = why;
  }

  void forget() {
    until = null;
    reason = "";
  }
}
