package uk.cdop.platform;

import java.util.ArrayList;
import java.util.List;
import uk.cdop.platform.ui.ErrorLine;

/** What is wrong with a form as it was sent: for each field one sentence that says how to mend it, in the order of the page. */
@ModuleApi
public final class Mistakes {
  private final List<Mistake> all = new ArrayList<>();

  /** One thing to mend. */
  public record Mistake(String field, String message) {}

  public static Mistakes none() {
    return new Mistakes();
  }

  public Mistakes add(String field, String message) {
    all.add(new Mistake(field, message));
    return this;
  }

  public Mistakes addIf(boolean wrong, String field, String message) {
    return wrong ? add(field, message) : this;
  }

  public Mistakes and(Mistakes further) {
    all.addAll(further.all);
    return this;
  }

  public boolean any() {
    return !all.isEmpty();
  }

  /** The sentence for a field, or an empty text. */
  public String of(String field) {
    return all.stream().filter(m -> m.field().equals(field)).map(Mistake::message).findFirst().orElse("");
  }

  public List<Mistake> all() {
    return List.copyOf(all);
  }

  /** As the error summary shows them, each a link to its field. */
  public List<ErrorLine> summary() {
    return all.stream().map(m -> new ErrorLine(m.message(), "#" + m.field())).toList();
  }
}
