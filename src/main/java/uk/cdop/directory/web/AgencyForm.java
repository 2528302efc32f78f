package uk.cdop.directory.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import uk.cdop.directory.AgencyFacts;
import uk.cdop.directory.AgencyKinds;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.mail.Mail;

/** What was typed about an agency. */
record AgencyForm(Entered entered, AgencyKinds kinds) {
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_PHONE = 40;
  private static final int LONGEST_NOTES = 2000;

  static Entered prefilled(AgencyFacts facts) {
    Map<String, String> fields =
        new HashMap<>(
            Map.of(
                "kind", facts.type(), "name", facts.name(), "ods", facts.odsCode(), "email", facts.email(), "phone", facts.phone(),
                "area", facts.area(), "notes", facts.notes()));
    Days.put(fields, "from", facts.fromOrNull());
    Days.put(fields, "to", facts.toOrNull());
    return Entered.prefilled(fields);
  }

  Mistakes mistakes() {
    Mistakes mistakes =
        Mistakes.none()
            .addIf(!kinds.has(entered.text("kind")), "kind", "Select what kind of agency it is")
            .addIf(entered.text("name").isEmpty(), "name", "Enter the name of the agency")
            .addIf(entered.text("name").length() > LONGEST_NAME, "name", "The name must be 200 characters or fewer")
            .addIf(
                !ods().isEmpty() && !AgencyFacts.isOdsCode(ods()), "ods",
                "The ODS code must be 3 to 8 letters and numbers, or leave it empty")
            .addIf(
                !Mail.isAddress(entered.text("email")), "email",
                "Enter the mailbox of the agency in the correct format, like name@example.com")
            .addIf(entered.text("phone").length() > LONGEST_PHONE, "phone", "The phone number must be 40 characters or fewer")
            .addIf(entered.text("area").length() > LONGEST_NAME, "area", "The area served must be 200 characters or fewer")
            .addIf(entered.text("notes").length() > LONGEST_NOTES, "notes", "The notes must be 2,000 characters or fewer");
    Days.check(entered, mistakes, "from", "to", "day of the organisation");
    return mistakes;
  }

  AgencyFacts facts() {
    LocalDate from = entered.date("from").orElse(null);
    LocalDate to = entered.date("to").orElse(null);
    return new AgencyFacts(
        entered.text("kind"), entered.text("name"), ods(), entered.text("email"), entered.text("phone"), entered.text("area"),
        entered.text("notes"), from, to);
  }

  private String ods() {
    return entered.text("ods").replaceAll("\\s", "").toUpperCase(Locale.UK);
  }
}
