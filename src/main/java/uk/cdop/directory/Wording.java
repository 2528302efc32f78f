package uk.cdop.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import uk.cdop.platform.Words;

/** Says in words what a change to the directory changed. */
final class Wording {
  private Wording() {}

  static String agency(AgencyFacts before, AgencyFacts after, Function<String, String> kind) {
    List<String> parts = new ArrayList<>();
    compare(parts, "Kind", kind.apply(before.type()), kind.apply(after.type()));
    compare(parts, "Name", before.name(), after.name());
    compare(parts, "ODS code", before.odsCode(), after.odsCode());
    compare(parts, "Mailbox", before.email(), after.email());
    compare(parts, "Phone", before.phone(), after.phone());
    compare(parts, "Area served", before.area(), after.area());
    compare(parts, "Notes", before.notes(), after.notes());
    compare(parts, "First day", day(before.fromOrNull()), day(after.fromOrNull()));
    compare(parts, "Last day", day(before.toOrNull()), day(after.toOrNull()));
    return String.join("\n", parts);
  }

  static String contact(ContactFacts before, ContactFacts after) {
    List<String> parts = new ArrayList<>();
    compare(parts, "Name", before.name(), after.name());
    compare(parts, "Role", before.role(), after.role());
    compare(parts, "Email", before.email(), after.email());
    compare(parts, "Phone", before.phone(), after.phone());
    compare(parts, "Usually asked", yes(before.usual()), yes(after.usual()));
    compare(parts, "Escalation", yes(before.escalation()), yes(after.escalation()));
    compare(parts, "Stands in", standing(before), standing(after));
    compare(parts, "First day", day(before.fromOrNull()), day(after.fromOrNull()));
    compare(parts, "Last day", day(before.toOrNull()), day(after.toOrNull()));
    return parts.isEmpty() ? "" : "Contact " + after.name() + "\n" + String.join("\n", parts);
  }

  static String day(LocalDate day) {
    return day == null ? "" : Words.day(day);
  }

  private static String standing(ContactFacts facts) {
    return facts.standsInForOrNull() == null ? "" : day(facts.standsInFromOrNull()) + " to " + day(facts.standsInToOrNull());
  }

  private static String yes(boolean is) {
    return is ? "Yes" : "No";
  }

  private static void compare(List<String> parts, String name, String before, String after) {
    if (!Objects.equals(before, after)) {
      parts.add(name + ": " + (before.isEmpty() ? "nothing" : before) + ", now " + (after.isEmpty() ? "nothing" : after));
    }
  }
}
