package uk.cdop.access;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Remembers who logged in, so that colleagues can choose them by name. */
@UseCase
public class KeepPerson {
  @PersistenceContext EntityManager entities;
  @Inject Clock clock;

  public void keep(Actor actor, String email) {
    Person known = entities.find(Person.class, new Person.Key(actor.cdop(), actor.id()));
    if (known == null) {
      entities.persist(new Person(actor, email, clock.instant()));
    } else {
      known.renew(actor, email, clock.instant());
    }
  }
}
