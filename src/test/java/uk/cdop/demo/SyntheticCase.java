package uk.cdop.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One invented death and everything that was done about it. Its parts fit together: the category fits the age, the agencies fit
 * the child, and no date lies before what it follows from or after the day the cases were made for.
 */
record SyntheticCase(
    long index, UUID id, Panel panel, Progress progress, Category category, AgeGroup age, Child child, Death death, Parents parents,
    Birth birthOrNull, Markers markers, int daysToPanel, Course course, List<Agency> agencies, List<Contact> contacts, Findings findings) {

  /** Empty for children who died after their first birthday: only then the forms ask about the birth. */
  Optional<Birth> birth() {
    return Optional.ofNullable(birthOrNull);
  }

  SyntheticCase withoutNhsNumber() {
    Child numberless = new Child(child.forenames(), child.surname(), child.knownAs(), "", "NOTAVAIL", child.bornOn(), child.bornAt(), child.diedOn(),
        child.diedAt(), child.sex(), child.ethnicCategory(), child.address(), child.postcode());
    return new SyntheticCase(index, id, panel, progress, category, age, numberless, death, parents, birthOrNull, markers, daysToPanel, course, agencies,
        contacts, findings);
  }

  /** The same case before anybody was named or asked. */
  SyntheticCase justOpened() {
    Course begun = new Course(course.died(), course.notified(), course.triagedOrNull(), null, null, null, null, null, null);
    return new SyntheticCase(index, id, panel, progress, category, age, child, death, parents, birthOrNull, markers, daysToPanel, begun, List.of(),
        List.of(), findings);
  }

  /** Who died. An empty first name belongs to a child with one name only; an empty NHS number has its reason beside it. */
  record Child(
      String forenames, String surname, String knownAs, String nhsNumber, String whyNoNumber, LocalDate bornOn, LocalTime bornAt,
      LocalDate diedOn, LocalTime diedAt, String sex, String ethnicCategory, String address, String postcode) {
    String name() {
      return (forenames + " " + surname).strip();
    }

    /** How people speak of the child in a text. */
    String called() {
      return forenames.isEmpty() ? surname : forenames;
    }
  }

  /** Where and how, in the words of whoever notified it. */
  record Death(
      Category.Place place, String placeCode, String hospital, String hospitalArea, String circumstances, boolean expected,
      String cause, String safeguarding) {}

  record Parents(String mother, String father, LocalDate motherBornOn, String motherNhsNumber, List<Sibling> siblings) {}

  record Sibling(String name, LocalDate bornOn) {}

  record Birth(int weeks, int grams, int babies) {}

  /**
   * What the case is counted by.
   *
   * @param deprivationFifth 1 is the most deprived fifth of areas
   */
  record Markers(
      boolean jointAgency, String jointAgencyReason, boolean coroner, boolean inquest, boolean infection, boolean cancer,
      boolean modifiable, int deprivationFifth) {}

  /** An agency that was asked, and what came back. */
  record Agency(
      UUID id, String type, String name, String person, String role, String email, Instant askedAt, LocalDate dueOn, Reply reply,
      Instant openedAtOrNull, Instant repliedAtOrNull) {
    Optional<Instant> openedAt() {
      return Optional.ofNullable(openedAtOrNull);
    }

    Optional<Instant> repliedAt() {
      return Optional.ofNullable(repliedAtOrNull);
    }
  }

  enum Reply { NONE, OPENED, RETURNED, NOTHING_HELD }

  /** A contact of the key worker with the family, and what the family asked, if anything. */
  record Contact(UUID id, Instant at, String kind, String with, String note, String questionOrEmpty, String answerOrEmpty) {}

  /** What the meetings found. Empty lists until the review meeting was held. */
  record Findings(List<Factor> factors, String meetingSummary, List<String> learning, List<Action> actions, String outcome) {}

  /** @param modifiable Y, N or NK */
  record Factor(UUID id, String code, String domain, int grade, String modifiable, String words) {}

  record Action(UUID id, String words, String owner, LocalDate dueOn) {}
}
