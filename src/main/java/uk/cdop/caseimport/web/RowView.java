package uk.cdop.caseimport.web;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import uk.cdop.caseimport.Field;
import uk.cdop.caseimport.ViewRow;
import uk.cdop.platform.Mistakes;

/** One row to be mended: a field for each thing it may hold, as it stands in the cell. */
public record RowView(UUID importId, int number, long version, List<Input> inputs, Mistakes mistakes) {
  /** A field; allowed values stand in its hint where they are few. */
  public record Input(String id, String label, String hint, boolean tall, String value, String error) {}

  private static final int FEW = 8;

  static RowView of(ViewRow.Seen seen) {
    Mistakes mistakes = Mistakes.none();
    seen.mistakes().forEach(mistake -> mistakes.add(mistake.field(), mistake.message()));
    List<Input> inputs =
        Arrays.stream(Field.values())
            .map(
                field ->
                    new Input(
                        field.key(),
                        field.heading(),
                        hint(field, seen.allowed().get(field)),
                        field.isLong(),
                        seen.entries().getOrDefault(field, ""),
                        mistakes.of(field.key())))
            .toList();
    return new RowView(seen.importId(), seen.number(), seen.version(), inputs, mistakes);
  }

  private static String hint(Field field, List<String> allowed) {
    return allowed.isEmpty() || allowed.size() > FEW || !field.hint().isEmpty() ? field.hint() : String.join(", ", allowed);
  }

  public String base() {
    return "/imports/" + importId;
  }
}
