package uk.cdop.meeting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import uk.cdop.platform.ModuleApi;

/**
 * Whether enough of the right members sat for a case: the number the CDOP's rule asks for, and one of each
 * discipline it requires, as a rule health and the local authority (guidance 2018, chapter 5). Members
 * with an interest in the case do not count.
 *
 * @param required what the rule asks for
 * @param missing what of it nobody brought
 */
@ModuleApi
public record Quorum(int present, int needed, List<Discipline> required, List<Discipline> missing) {
  public Quorum {
    required = List.copyOf(required);
    missing = List.copyOf(missing);
  }

  /** By the usual rule: health and the local authority. */
  public static Quorum of(Collection<Discipline> sitting, int needed) {
    return of(sitting, needed, PanelRule.USUALLY_REQUIRED);
  }

  public static Quorum of(Collection<Discipline> sitting, int needed, Collection<Discipline> required) {
    return new Quorum(
        sitting.size(),
        needed,
        List.copyOf(required),
        required.stream().filter(one -> sitting.stream().noneMatch(member -> member.satisfies(one))).toList());
  }

  public boolean met() {
    return present >= needed && missing.isEmpty();
  }

  /** Such as `Quorate: 4 members sat for this case, 3 are needed`. */
  public String words() {
    String sat = present == 1 ? "1 member sat for this case" : present + " members sat for this case";
    if (met()) {
      return "Quorate: " + sat + ", " + needed + " are needed, with " + among() + " among them";
    }
    return "Not quorate: " + String.join("; ", lacking(sat, "sat"));
  }

  /** The same before a meeting, from what people answered. */
  public String expected() {
    return expected("the meeting");
  }

  /** As {@link #expected()} for one case, where it differs because somebody has a connection with it. */
  String expectedForCase() {
    return expected("this case");
  }

  private String expected(String what) {
    String will = present == 1 ? "1 member" : present + " members";
    if (met()) {
      return "With these answers " + what + " would be quorate: " + will + ", " + needed + " are needed";
    }
    return "With these answers " + what + " would not be quorate: " + String.join("; ", lacking(will, "comes"));
  }

  private List<String> lacking(String count, String verb) {
    List<String> lacks = new ArrayList<>();
    if (present < needed) {
      lacks.add(count + " and " + needed + " are needed");
    }
    missing.forEach(one -> lacks.add("nobody from " + one.asked() + " " + verb));
    return lacks;
  }

  private String among() {
    List<String> words = required.stream().map(one -> one == Discipline.LOCAL_AUTHORITY ? "the local authority" : one.asked()).toList();
    return words.size() < 2
        ? String.join("", words)
        : words.stream().limit(words.size() - 1L).collect(Collectors.joining(", ")) + " and " + words.getLast();
  }
}
