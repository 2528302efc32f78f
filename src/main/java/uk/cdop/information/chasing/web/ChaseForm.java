package uk.cdop.information.chasing.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.cdop.information.chasing.ChangeChasing;
import uk.cdop.information.chasing.ChaseSettings;
import uk.cdop.information.chasing.Named;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.mail.Mail;

/** The settings of chasing as they are shown and typed. */
public record ChaseForm(ChaseSettings.View stored, Entered entered, Mistakes mistakes, boolean saved) {
  private static final int MOST_BEFORE = -30;
  private static final int MOST_AFTER = 120;
  private static final int MOST_REMINDERS = 8;
  private static final int LONGEST_NAME = 200;

  static ChaseForm of(ChaseSettings.View stored, boolean saved) {
    Map<String, String> fields = new HashMap<>();
    fields.put("automatic", stored.automatic() ? "yes" : "no");
    fields.put("reminders", stored.reminders().stream().map(String::valueOf).collect(Collectors.joining(", ")));
    fields.put("escalate", String.valueOf(stored.escalateAfter()));
    fields.put("name", stored.name());
    fields.put("email", stored.email());
    stored.kinds().forEach(kind -> {
      fields.put(nameField(kind), kind.name());
      fields.put(emailField(kind), kind.email());
    });
    return new ChaseForm(stored, Entered.prefilled(fields), Mistakes.none(), saved);
  }

  static ChaseForm read(ChaseSettings.View stored, Entered entered) {
    Mistakes mistakes = Mistakes.none();
    mistakes.addIf(!entered.text("automatic").matches("yes|no"), "automatic", "Select whether reminders go out by themselves");
    Optional<List<Integer>> days = days(entered.text("reminders"));
    mistakes.addIf(
        days.isEmpty(), "reminders", "Enter 1 to 8 whole numbers from -30 to 120 with commas between them, such as -3, 0, 5, 10");
    Optional<Integer> escalation = number(entered.text("escalate")).filter(day -> day >= 1 && day <= MOST_AFTER);
    mistakes.addIf(escalation.isEmpty(), "escalate", "Enter a whole number of working days from 1 to 120");
    if (days.isPresent() && escalation.isPresent()) {
      mistakes.addIf(
          days.get().stream().anyMatch(day -> day >= escalation.get()), "escalate", "Escalation must come after the last reminder");
    }
    person(entered, "name", "email", "the usual named person", mistakes);
    stored.kinds().forEach(kind -> person(entered, nameField(kind), emailField(kind), kind.label(), mistakes));
    return new ChaseForm(stored, entered, mistakes, false);
  }

  ChangeChasing.Choice choice() {
    return new ChangeChasing.Choice(
        entered.text("automatic").equals("yes"), days(entered.text("reminders")).orElseThrow(), number(entered.text("escalate")).orElseThrow(),
        named("name", "email"),
        stored.kinds().stream().collect(Collectors.toMap(ChaseSettings.Kind::code, kind -> named(nameField(kind), emailField(kind)))));
  }

  public static String nameField(ChaseSettings.Kind kind) {
    return "name-" + kind.code();
  }

  public static String emailField(ChaseSettings.Kind kind) {
    return "email-" + kind.code();
  }

  private Optional<Named> named(String name, String email) {
    return entered.text(name).isEmpty() ? Optional.empty() : Optional.of(new Named(entered.text(name), entered.text(email)));
  }

  private static void person(Entered entered, String name, String email, String whom, Mistakes mistakes) {
    boolean named = !entered.text(name).isEmpty();
    boolean addressed = !entered.text(email).isEmpty();
    mistakes
        .addIf(!named && addressed, name, "Enter the name for " + whom)
        .addIf(entered.text(name).length() > LONGEST_NAME, name, "The name for " + whom + " must be 200 characters or fewer")
        .addIf((named || addressed) && !Mail.isAddress(entered.text(email)), email,
            "Enter the email address for " + whom + " in the correct format, like name@example.com");
  }

  private static Optional<List<Integer>> days(String text) {
    List<Optional<Integer>> read = Arrays.stream(text.split(",")).map(String::strip).map(ChaseForm::number).toList();
    boolean right = read.size() <= MOST_REMINDERS && read.stream().allMatch(day -> day.filter(d -> d >= MOST_BEFORE && d <= MOST_AFTER).isPresent());
    return right ? Optional.of(read.stream().map(Optional::orElseThrow).toList()) : Optional.empty();
  }

  /** People type a minus sign in several ways. */
  private static Optional<Integer> number(String text) {
    String plain = text.replace('\u2212', '-').replace('\u2013', '-').replaceFirst("^\\+", "");
    return plain.matches("-?\\d{1,3}") ? Optional.of(Integer.parseInt(plain)) : Optional.empty();
  }
}
