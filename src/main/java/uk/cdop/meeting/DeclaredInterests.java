package uk.cdop.meeting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.platform.ModuleApi;

/** The connections that people declared with the cases of a meeting, for its minutes. Asked inside a use case, after access was asked. */
@ModuleApi
public interface DeclaredInterests {
  /** By case letter; a withdrawn one stays in the list. */
  List<Declared> of(UUID meeting);

  /**
   * One declaration. What the connection is stays between the person and the chair.
   *
   * @param interest false for someone who would rather not take the case, which is not called an interest
   * @param ruling empty while the chair has not decided: no papers, and out of the room
   * @param withdrawn why the chair withdrew it; empty while it stands
   */
  @ModuleApi
  record Declared(
      String letter, String account, String name, boolean interest, Optional<Ruling> ruling, String because, String withdrawn) {
    /** A sentence for the minutes. */
    public String words() {
      String said = name + (interest ? " declared a connection with Case " : " did not take part in Case ") + letter + ".";
      if (!withdrawn.isEmpty()) {
        return said + " The chair withdrew it: " + withdrawn + ".";
      }
      return said + " " + ruling.map(one -> "The chair decided: " + one.label() + ".").orElse("They had no papers and left for this case.");
    }
  }
}
