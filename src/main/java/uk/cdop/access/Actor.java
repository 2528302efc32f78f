package uk.cdop.access;

import java.util.Set;
import java.util.stream.Collectors;
import uk.cdop.platform.ModuleApi;

/**
 * Who acts, for which CDOP and in which roles. One request has one actor; a person who serves several
 * CDOPs acts for one at a time.
 *
 * @param id the account's user name, or a fixed word for a visitor without an account
 * @param name the name colleagues know the person by
 */
@ModuleApi
public record Actor(String id, String name, String cdop, Set<Role> roles) {
  public Actor {
    roles = Set.copyOf(roles);
  }

  public static Actor notifier(String cdop) {
    return new Actor("notifier", "A notifier", cdop, Set.of(Role.NOTIFIER));
  }

  public static Actor agency(String cdop) {
    return new Actor("agency", "An agency", cdop, Set.of(Role.AGENCY));
  }

  /**
   * A service that sends messages, known by its short name. It belongs to no CDOP until its message does.
   *
   * @param cdop the CDOP of the message, or an empty text
   */
  public static Actor sender(String source, String cdop) {
    return new Actor(source, source, cdop, Set.of(Role.INTAKE));
  }

  public static Actor system(String cdop) {
    return new Actor("system", "The service", cdop, Set.of(Role.SYSTEM));
  }

  public boolean is(Role role) {
    return roles.contains(role);
  }

  public boolean hasAccount() {
    return roles.stream().anyMatch(role -> role.compareTo(Role.NOTIFIER) < 0);
  }

  /** The roles in words, such as `Panel chair, Panel member`. */
  public String roleNames() {
    return roles.stream().sorted().map(Role::label).collect(Collectors.joining(", "));
  }
}
