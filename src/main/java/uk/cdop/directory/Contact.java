package uk.cdop.directory;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.platform.ModuleApi;

/**
 * Someone at an agency, by work address.
 *
 * @param usual whether requests go to this person unless another is chosen
 * @param escalation whether a late request is escalated to this person
 * @param standsInForOrNull whom this person stands in for while that one is away
 */
@ModuleApi
public record Contact(
    UUID id,
    UUID agency,
    String name,
    String role,
    String email,
    String phone,
    boolean usual,
    boolean escalation,
    UUID standsInForOrNull,
    LocalDate standsInFromOrNull,
    LocalDate standsInToOrNull,
    LocalDate fromOrNull,
    LocalDate toOrNull) {

  /** Whether the person works there on a day. */
  public boolean thereOn(LocalDate day) {
    return within(day, fromOrNull, toOrNull);
  }

  /** Whether, on a day, this person stands in for that one. */
  public boolean standsInOn(UUID contact, LocalDate day) {
    return contact.equals(standsInForOrNull) && within(day, standsInFromOrNull, standsInToOrNull) && thereOn(day);
  }

  public Optional<UUID> standsInFor() {
    return Optional.ofNullable(standsInForOrNull);
  }

  /** Name and role, such as `Ruth Galloway, practice manager`. */
  public String nameAndRole() {
    return role.isEmpty() ? name : name + ", " + role;
  }

  private static boolean within(LocalDate day, LocalDate from, LocalDate to) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }
}
