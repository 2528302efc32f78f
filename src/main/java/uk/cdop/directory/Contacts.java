package uk.cdop.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.cdop.platform.Missing;
import uk.cdop.platform.ModuleApi;

/** The people at the agencies of the current transaction's CDOP. To be used inside a use case. */
@ModuleApi
@ApplicationScoped
public class Contacts {
  private static final int MOST = 200;

  @PersistenceContext EntityManager entities;
  @Inject Agencies agencies;
  @Inject Clock clock;

  /** Everybody who is or was there, by name. */
  public List<Contact> of(UUID agency) {
    return entities
        .createQuery("select c from ListedContact c where c.agency = :agency order by c.name, c.id", ListedContact.class)
        .setParameter("agency", agency)
        .setMaxResults(MOST)
        .getResultStream()
        .map(ListedContact::contact)
        .toList();
  }

  /** Everybody of several agencies, by agency; an agency without contacts is not in it. */
  public Map<UUID, List<Contact>> ofAll(Collection<UUID> agencies) {
    return agencies.isEmpty()
        ? Map.of()
        : entities
            .createQuery("select c from ListedContact c where c.agency in :agencies order by c.name, c.id", ListedContact.class)
            .setParameter("agencies", agencies)
            .getResultStream()
            .map(ListedContact::contact)
            .collect(Collectors.groupingBy(Contact::agency));
  }

  /**
   * Where a request goes on a day: to the usual contact, to who stands in for them, or to the agency's mailbox.
   *
   * @throws Missing when there is no such agency here
   */
  public Recipient recipientOn(UUID agency, LocalDate day) {
    return new Reception(agencies.entity(agency).agency(), of(agency)).on(day);
  }

  /** As {@link #recipientOn(UUID, LocalDate)}, for an agency whose people are at hand. */
  public Recipient recipientOn(Agency agency, List<Contact> people, LocalDate day) {
    return new Reception(agency, people).on(day);
  }

  /** Whom late requests are escalated to, by agency, of those who are there today. */
  public Map<UUID, Contact> escalations() {
    LocalDate today = LocalDate.now(clock);
    return entities
        .createQuery("select c from ListedContact c where c.escalation = true order by c.name, c.id", ListedContact.class)
        .setMaxResults(MOST)
        .getResultStream()
        .map(ListedContact::contact)
        .filter(contact -> contact.thereOn(today))
        .collect(Collectors.toMap(Contact::agency, contact -> contact, (first, other) -> first));
  }

  void add(ListedContact contact) {
    entities.persist(contact);
  }

  /**
   * @throws Missing when the agency has no such contact
   */
  ListedContact entity(UUID agency, UUID id) {
    return Optional.ofNullable(entities.find(ListedContact.class, id))
        .filter(contact -> contact.contact().agency().equals(agency))
        .orElseThrow(Missing::new);
  }

  /** Before somebody else becomes the usual contact, so that there is only ever one. */
  void makeWay(UUID agency) {
    entities
        .createQuery("select c from ListedContact c where c.agency = :agency and c.usual = true", ListedContact.class)
        .setParameter("agency", agency)
        .getResultList()
        .forEach(ListedContact::giveWay);
    entities.flush();
  }
}
