package uk.cdop.keyworker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Everything kept of families, in one hand for the use cases. */
@ApplicationScoped
public class FamilyRecord {
  @Inject Families families;
  @Inject Assignments assignments;
  @Inject Contacts contacts;
  @Inject Questions questions;
  @Inject People people;

  Families families() {
    return families;
  }

  Assignments assignments() {
    return assignments;
  }

  Contacts contacts() {
    return contacts;
  }

  Questions questions() {
    return questions;
  }

  People people() {
    return people;
  }

  static Rhythm rhythm(Assignment assignment, Map<UUID, List<Rhythm.Touch>> touches, Rhythm.First first) {
    return new Rhythm(
        assignment.startedAt(),
        assignment.account(),
        touches.getOrDefault(assignment.review().value(), List.of()),
        first);
  }
}
