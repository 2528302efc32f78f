package uk.cdop.directory;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.cdop.platform.Words;

/**
 * Who receives what is sent to an agency on a day: its usual contact, or who stands in for them, or who stands in for that
 * one; the agency's mailbox when there is nobody.
 */
final class Reception {
  private final Agency agency;
  private final List<Contact> contacts;

  Reception(Agency agency, List<Contact> contacts) {
    this.agency = agency;
    this.contacts = contacts;
  }

  Recipient on(LocalDate day) {
    return contacts.stream().filter(contact -> contact.usual() && contact.thereOn(day)).findFirst()
        .map(usual -> follow(usual, day))
        .orElseGet(() -> new Recipient(agency.name(), "", agency.email(), "Mailbox of the agency"));
  }

  private Recipient follow(Contact usual, LocalDate day) {
    Contact reached = usual;
    Set<UUID> met = new HashSet<>(Set.of(usual.id()));
    for (Optional<Contact> next = standIn(usual, day); next.isPresent() && met.add(next.get().id()); next = standIn(reached, day)) {
      reached = next.get();
    }
    return new Recipient(
        reached.name(), reached.role(), reached.email(),
        reached.equals(usual) ? "" : "Stands in for " + usual.name() + " until " + Words.day(reached.standsInToOrNull()));
  }

  private Optional<Contact> standIn(Contact contact, LocalDate day) {
    return contacts.stream().filter(other -> other.standsInOn(contact.id(), day)).findFirst();
  }
}
