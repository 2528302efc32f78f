package uk.cdop.directory.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import uk.cdop.directory.Contact;
import uk.cdop.directory.ContactFacts;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.mail.Mail;
import uk.cdop.platform.ui.Choice;

/** What was typed about a contact. */
record ContactForm(Entered entered, List<Contact> colleagues) {
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_PHONE = 40;

  static Entered prefilled(ContactFacts facts) {
    Map<String, String> fields = new HashMap<>(
        Map.of("name", facts.name(), "role", facts.role(), "email", facts.email(), "phone", facts.phone()));
    if (facts.usual()) {
      fields.put("usual", "yes");
    }
    if (facts.escalation()) {
      fields.put("escalation", "yes");
    }
    if (facts.standsInForOrNull() != null) {
      fields.put("stands-in-for", facts.standsInForOrNull().toString());
    }
    Days.put(fields, "away-from", facts.standsInFromOrNull());
    Days.put(fields, "away-to", facts.standsInToOrNull());
    Days.put(fields, "from", facts.fromOrNull());
    Days.put(fields, "to", facts.toOrNull());
    return Entered.prefilled(fields);
  }

  Mistakes mistakes() {
    Mistakes mistakes =
        Mistakes.none()
            .addIf(entered.text("name").isEmpty(), "name", "Enter the name of the contact")
            .addIf(entered.text("name").length() > LONGEST_NAME, "name", "The name must be 200 characters or fewer")
            .addIf(entered.text("role").length() > LONGEST_NAME, "role", "The role must be 200 characters or fewer")
            .addIf(
                !Mail.isAddress(entered.text("email")), "email",
                "Enter the work email address in the correct format, like name@example.com")
            .addIf(entered.text("phone").length() > LONGEST_PHONE, "phone", "The phone number must be 40 characters or fewer");
    if (standsIn()) {
      mistakes
          .addIf(colleagues.stream().noneMatch(other -> other.id().equals(standsInFor())), "stands-in-for", "Select someone at this agency")
          .addIf(Days.empty(entered, "away-from"), "away-from", "Enter the first day of standing in")
          .addIf(Days.empty(entered, "away-to"), "away-to", "Enter the last day of standing in");
    }
    Days.check(entered, mistakes, "away-from", "away-to", "day of standing in");
    Days.check(entered, mistakes, "from", "to", "day at the agency");
    return mistakes;
  }

  ContactFacts facts() {
    return new ContactFacts(
        entered.text("name"), entered.text("role"), entered.text("email"), entered.text("phone"), entered.has("usual", "yes"),
        entered.has("escalation", "yes"), standsIn() ? standsInFor() : null,
        standsIn() ? entered.date("away-from").orElseThrow() : null, standsIn() ? entered.date("away-to").orElseThrow() : null,
        entered.date("from").orElse(null), entered.date("to").orElse(null));
  }

  List<Choice> standsInChoices() {
    return Stream.concat(
            Stream.of(Choice.of("", "Nobody").checked(!standsIn())),
            colleagues.stream()
                .map(other -> Choice.of(other.id().toString(), other.nameAndRole()).checked(entered.has("stands-in-for", other.id().toString()))))
        .toList();
  }

  private boolean standsIn() {
    return !entered.text("stands-in-for").isEmpty();
  }

  /** An id that belongs to nobody when it was no id. */
  private UUID standsInFor() {
    return entered.id("stands-in-for").orElseGet(() -> new UUID(0, 0));
  }
}
