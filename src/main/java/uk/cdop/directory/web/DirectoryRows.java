package uk.cdop.directory.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.cdop.directory.AgencyFacts;
import uk.cdop.directory.Contact;
import uk.cdop.directory.ContactFacts;
import uk.cdop.platform.Words;
import uk.cdop.platform.ui.Row;

/** What the directory holds, as rows of a summary list. */
final class DirectoryRows {
  private DirectoryRows() {}

  static List<Row> of(AgencyFacts facts, String kind) {
    List<Row> rows = new ArrayList<>();
    rows.add(Row.of("Kind", kind));
    rows.add(Row.of("Name", facts.name()));
    rows.add(Row.of("ODS code", or(facts.odsCode(), "None")));
    rows.add(Row.of("Mailbox", facts.email()));
    rows.add(Row.of("Phone", or(facts.phone(), "Not entered")));
    rows.add(Row.of("Area served", or(facts.area(), "The whole area of the panel")));
    rows.add(Row.of("Exists", span(facts.fromOrNull(), facts.toOrNull(), "No dates entered")));
    rows.add(Row.of("Notes", or(facts.notes(), "None")));
    return rows;
  }

  static List<Row> of(Contact contact, List<Contact> all) {
    Map<UUID, String> names = all.stream().collect(Collectors.toMap(Contact::id, Contact::name));
    List<Row> rows = new ArrayList<>();
    rows.add(Row.of("Role", or(contact.role(), "Not entered")));
    rows.add(Row.of("Email", contact.email()));
    rows.add(Row.of("Phone", or(contact.phone(), "Not entered")));
    rows.add(Row.of("Asked for", part(contact)));
    if (contact.standsInFor().isPresent()) {
      rows.add(
          Row.of(
              "Stands in for",
              names.getOrDefault(contact.standsInForOrNull(), "a colleague") + ", "
                  + span(contact.standsInFromOrNull(), contact.standsInToOrNull(), "")));
    }
    if (contact.fromOrNull() != null || contact.toOrNull() != null) {
      rows.add(Row.of("There", span(contact.fromOrNull(), contact.toOrNull(), "")));
    }
    return rows;
  }

  static List<Row> of(ContactFacts facts) {
    return List.of(
        Row.of("Name", facts.name()), Row.of("Role", or(facts.role(), "Not entered")), Row.of("Email", facts.email()),
        Row.of("Usually asked", facts.usual() ? "Yes" : "No"), Row.of("Escalation", facts.escalation() ? "Yes" : "No"),
        Row.of("Stands in", span(facts.standsInFromOrNull(), facts.standsInToOrNull(), "No")),
        Row.of("There", span(facts.fromOrNull(), facts.toOrNull(), "No dates entered")));
  }

  private static String part(Contact contact) {
    return contact.usual() && contact.escalation() ? "Requests, and escalation of late ones"
        : contact.usual() ? "Requests" : contact.escalation() ? "Escalation of late requests" : "Only when chosen";
  }

  private static String span(LocalDate from, LocalDate to, String otherwise) {
    return from == null && to == null ? otherwise
        : to == null ? "from " + Words.day(from) : from == null ? "until " + Words.day(to) : Words.day(from) + " to " + Words.day(to);
  }

  private static String or(String text, String otherwise) {
    return text.isEmpty() ? otherwise : text;
  }
}
