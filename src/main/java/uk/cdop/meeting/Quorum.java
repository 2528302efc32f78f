package uk.cdop.meeting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Whether enough of the right members sat for a case: at least one from health, one from the local
 * authority or public health, and the number the CDOP's rule asks for (guidance 2018, chapter 5). Members
 * with an interest in the case do not count.
 */
public record Quorum(int present, int needed, boolean health, boolean localAuthority) {
  public static Quorum of(Collection<Discipline> sitting, int needed) {
    Set<Discipline> disciplines = Set.copyOf(sitting);
    return new Quorum(
        sitting.size(),
        needed,
        disciplines.contains(Discipline.HEALTH),
        disciplines.contains(Discipline.LOCAL_AUTHORITY) || disciplines.contains(Discipline.PUBLIC_HEALTH));
  }

  public boolean met() {
    return present >= needed && health && localAuthority;
  }

  /** Such as `Quorate: 4 members sat for this case, 3 are needed`. */
  public String words() {
    String sat = present == 1 ? "1 member sat for this case" : present + " members sat for this case";
    if (met()) {
      return "Quorate: " + sat + ", " + needed + " are needed, with health and the local authority among them";
    }
    List<String> missing = new ArrayList<>();
    if (present < needed) {
      missing.add(sat + " and " + needed + " are needed");
    }
    if (!health) {
      missing.add("nobody from health sat");
    }
    if (!localAuthority) {
      missing.add("nobody from the local authority or public health sat");
    }
    return "Not quorate: " + String.join("; ", missing);
  }
}
