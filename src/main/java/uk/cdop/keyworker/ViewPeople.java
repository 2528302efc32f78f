package uk.cdop.keyworker;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.platform.Words;
import uk.cdop.review.CaseFrame;
import uk.cdop.review.OpenCase;
import uk.cdop.review.ReviewId;

/** Opens the people of a family, one of them to change, or the days they want to be left alone. */
@UseCase
public class ViewPeople {
  @Inject OpenCase openCase;
  @Inject People people;
  @Inject Clock clock;

  /**
   * What the pages need.
   *
   * @param one who is to be changed; empty for someone new
   * @param saved who wrote the note of this person last, and when, in words
   */
  public record View(CaseFrame frame, Optional<Person> one, String saved, List<Person> all, List<Avoided> days, LocalDate today) {}

  /** A day they want to be left alone, in words. */
  public record Avoided(UUID id, String when, String words, String whose) {}

  public View view(ReviewId review, Optional<UUID> person) {
    CaseFrame frame = openCase.open(review, "family", Permission.RECORD_CONTACT, "keyworker.people_viewed");
    List<Person> all = people.of(review);
    Optional<Relative> one = person.map(id -> people.get(review, id));
    return new View(
        frame,
        one.map(Relative::asPerson),
        one.map(known -> known.savedBy() + ", " + Words.moment(known.savedAt())).orElse(""),
        all,
        people.days(review).stream().map(day -> avoided(day, all)).toList(),
        LocalDate.now(clock));
  }

  static Avoided avoided(DayToAvoid day, List<Person> all) {
    String whose =
        day.person()
            .map(id -> all.stream().filter(person -> person.id().equals(id)).map(Person::words).findFirst().orElse("Someone who left the list"))
            .orElse("The whole family");
    return new Avoided(day.id(), day.when(), day.words(), whose);
  }
}
