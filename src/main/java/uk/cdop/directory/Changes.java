package uk.cdop.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.cdop.access.Colleague;
import uk.cdop.access.Colleagues;
import uk.cdop.access.CurrentActor;
import uk.cdop.platform.Words;

/** Who changed what in the directory, in the transaction of the change. */
@ApplicationScoped
public class Changes {
  private static final int MOST = 100;

  @PersistenceContext EntityManager entities;
  @Inject CurrentActor current;
  @Inject Colleagues colleagues;
  @Inject Clock clock;

  /** One change, as it is shown. */
  public record Line(String what, String when, String at, String who) {}

  void note(ListedAgency agency, String what) {
    entities.persist(new DirectoryChange(agency, clock.instant(), current.actor().id(), what));
  }

  /** The newest first. */
  List<Line> of(UUID agency) {
    List<DirectoryChange> changes =
        entities
            .createQuery("select c from DirectoryChange c where c.agency = :agency order by c.at desc, c.id", DirectoryChange.class)
            .setParameter("agency", agency)
            .setMaxResults(MOST)
            .getResultList();
    Map<String, Colleague> people =
        changes.isEmpty()
            ? Map.of()
            : colleagues.named(changes.stream().map(DirectoryChange::by).collect(Collectors.toSet()));
    return changes.stream()
        .map(
            change ->
                new Line(
                    change.what(), Words.moment(change.at()), change.at().toString(),
                    people.containsKey(change.by()) ? people.get(change.by()).name() : change.by()))
        .toList();
  }

  /** Who changed something last; "a colleague" when nobody did yet. */
  String lastBy(UUID agency) {
    return of(agency).stream().findFirst().map(Line::who).orElse("a colleague");
  }
}
