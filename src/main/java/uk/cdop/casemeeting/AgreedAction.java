package uk.cdop.casemeeting;

import java.time.LocalDate;

/** Something a meeting agreed to have done: by an organisation, by the person in this role there, by a day. */
public record AgreedAction(String what, String organisation, String role, LocalDate by) {
  public String owner() {
    return role.isEmpty() ? organisation : role + ", " + organisation;
  }
}
