package uk.cdop.ncmd.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import uk.cdop.ncmd.DocumentWords.Item;
import uk.cdop.ncmd.Reason;
import uk.cdop.ncmd.ViewSubmission;
import uk.cdop.ncmd.sending.RecordOutcome.Said;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.ui.Choice;

/** What the national database said about a document, as a coordinator types it. */
public record OutcomeForm(ViewSubmission.Shown shown, Entered entered, Mistakes mistakes) {
  public static final int REASONS = 5;
  private static final int LONGEST_REFERENCE = 100;
  private static final int LONGEST_REASON = 1000;

  static OutcomeForm of(ViewSubmission.Shown shown, Entered entered) {
    return new OutcomeForm(shown, entered, Mistakes.none());
  }

  static OutcomeForm read(ViewSubmission.Shown shown, Entered entered) {
    Mistakes mistakes = Mistakes.none();
    String outcome = entered.text("outcome");
    mistakes
        .addIf(!outcome.matches("accepted|rejected"), "outcome", "Select whether they accepted it")
        .addIf(outcome.equals("accepted") && entered.text("reference").isEmpty(), "reference", "Enter the reference they gave")
        .addIf(entered.text("reference").length() > LONGEST_REFERENCE, "reference", "The reference must be 100 characters or fewer");
    OutcomeForm read = new OutcomeForm(shown, entered, mistakes);
    if (outcome.equals("rejected")) {
      mistakes.addIf(read.reasons().isEmpty(), "words-1", "Enter at least one reason they gave");
      for (int row = 1; row <= REASONS; row++) {
        String path = entered.text("item-" + row);
        mistakes
            .addIf(!path.isEmpty() && read.item(path).isEmpty(), "item-" + row, "Select an item of the list")
            .addIf(!path.isEmpty() && entered.text("words-" + row).isEmpty(), "words-" + row, "Enter what they said about this item")
            .addIf(entered.text("words-" + row).length() > LONGEST_REASON, "words-" + row, "A reason must be 1,000 characters or fewer");
      }
    }
    return read;
  }

  Said said() {
    return entered.text("outcome").equals("accepted")
        ? new Said.Accepted(entered.text("reference"))
        : new Said.Rejected(entered.text("reference"), reasons());
  }

  public List<Integer> rows() {
    return IntStream.rangeClosed(1, REASONS).boxed().toList();
  }

  public List<Choice> items(int row) {
    List<Choice> choices = new ArrayList<>();
    choices.add(Choice.of("", "The document as a whole"));
    shown.items().forEach(item -> choices.add(Choice.of(item.path(), item.title()).checked(entered.text("item-" + row).equals(item.path()))));
    return choices;
  }

  private Optional<Item> item(String path) {
    return shown.items().stream().filter(item -> item.path().equals(path)).findFirst();
  }

  private List<Reason.Given> reasons() {
    return rows().stream()
        .filter(row -> !entered.text("words-" + row).isEmpty())
        .map(row -> new Reason.Given(entered.text("item-" + row), "", entered.text("words-" + row)))
        .toList();
  }
}
