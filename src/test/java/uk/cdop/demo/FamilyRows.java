package uk.cdop.demo;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import uk.cdop.platform.Words;

/** Key workers, the people of families, contacts with them, what they were given and what they asked. */
final class FamilyRows implements Rows {
  private static final List<String> STEPS = List.of("KW02 KW03", "KW05", "KW12", "", "KW07", "KW13");

  private final People people;
  private final Table assignments;
  private final Table relatives;
  private final Table contacts;
  private final Table questions;
  private final Table letters;

  FamilyRows(Tables tables, People people) throws SQLException {
    this.people = people;
    assignments = tables.of("keyworker.assignment", "id, cdop, review, account, name, started_at, named_by, more");
    relatives = tables.of("keyworker.relative",
        "id, cdop, version, review, name, called, relation, apart, do_not_contact, why_not, best_way, ways_not, times_not, language, interpreter, "
            + "reached_at, note, gone, saved_by, saved_at");
    contacts = tables.of("keyworker.contact",
        "id, cdop, review, happened_at, recorded_at, account, recorded_by, way, with_whom, outcome, said, steps, why_corrected");
    questions = tables.of("keyworker.question",
        "id, cdop, version, review, contact, question, asked_at, asked_of, state, answer, answered_on, told_by, told_to, saved_by, saved_at");
    letters = tables.of("keyworker.letter",
        "id, cdop, version, review, template, edition, addressee, typed, state, given_on, how, language, given_by, made_by, made_at");
  }

  @Override
  public void add(SyntheticCase one) throws SQLException {
    if (one.course().keyWorkerNamed().isEmpty()) {
      return;
    }
    String cdop = one.panel().name();
    People.Person worker = people.oneOf(one.panel(), "keyworker", one);
    assignments.row(Rows.id(one, "key worker"), cdop, one.id(), worker.account(), worker.name(), one.course().keyWorkerOrNull(),
        people.of(one.panel(), "coordinator").name(), "");
    people(one, cdop, worker);
    int place = 0;
    for (SyntheticCase.Contact contact : one.contacts()) {
      contacts.row(contact.id(), cdop, one.id(), contact.at(), contact.at(), worker.account(), worker.name(), contact.kind(), contact.with(),
          "MADE", contact.note(), STEPS.get(place % STEPS.size()), "");
      if (!contact.questionOrEmpty().isEmpty()) {
        boolean answered = !contact.answerOrEmpty().isEmpty();
        questions.row(Rows.id(one, "question " + place), cdop, 0, one.id(), contact.id(), contact.questionOrEmpty(), contact.at(), worker.name(),
            answered ? "ANSWERED" : "ASKED", contact.answerOrEmpty(),
            answered ? later(one, contact) : null, answered ? worker.name() : "", answered ? contact.with() : "", worker.name(), contact.at());
      }
      place++;
    }
    guide(one, cdop, worker);
    closing(one, cdop, worker);
  }

  /** Both parents, and the brothers and sisters. In one family of seven they wish to be told apart from each other. */
  private void people(SyntheticCase one, String cdop, People.Person worker) throws SQLException {
    boolean apart = one.index() % 7 == 0;
    SyntheticCase.Parents parents = one.parents();
    person(one, cdop, worker, "mother", parents.mother(), "MOTHER", apart, "PHONE", one.index() % 3 == 0 ? "Not before 10am" : "", "");
    if (!parents.father().isBlank()) {
      person(one, cdop, worker, "father", parents.father(), "FATHER", apart, apart ? "TEXT" : "PHONE", "", "");
    }
    int place = 0;
    for (SyntheticCase.Sibling sibling : parents.siblings()) {
      person(one, cdop, worker, "sibling " + place++, sibling.name(), "SIBLING", false, null, "", "Born on " + Words.day(sibling.bornOn()) + ".");
    }
  }

  private void person(
      SyntheticCase one, String cdop, People.Person worker, String who, String name, String relation, boolean apart, String bestWay, String times, String note)
      throws SQLException {
    relatives.row(Rows.id(one, who), cdop, 0, one.id(), name, "", relation, apart, false, "", bestWay, "", times, "", "", "", note, false, worker.name(),
        one.course().keyWorkerOrNull());
  }

  /** The national guide, given with the first contact. */
  private void guide(SyntheticCase one, String cdop, People.Person worker) throws SQLException {
    if (!one.contacts().isEmpty()) {
      SyntheticCase.Contact first = one.contacts().getFirst();
      letters.row(Rows.id(one, "guide"), cdop, 0, one.id(), "when-a-child-dies", "2026-11", first.with(), "{\"reach\":\"\",\"own\":\"\"}", "GIVEN", Course.day(first.at()),
          "HANDED", "", worker.name(), worker.name(), first.at());
    }
  }

  /** Where the review has ended the family was told what came of it, and the key worker's work with it. */
  private void closing(SyntheticCase one, String cdop, People.Person worker) throws SQLException {
    if (one.course().finalised().isPresent()) {
      contacts.row(Rows.id(one, "closing contact"), cdop, one.id(), one.course().finalisedOrNull(), one.course().finalisedOrNull(), worker.account(), worker.name(),
          "VISIT", "both parents", "MADE", "Told them what came of the review, and where they can still turn to.", "KW08 KW09 KW11 KW14", "");
    }
  }

  private static LocalDate later(SyntheticCase one, SyntheticCase.Contact contact) {
    LocalDate asked = Course.day(contact.at());
    LocalDate meeting = one.course().reviewMeeting().orElse(asked);
    return meeting.isBefore(asked) ? asked : meeting;
  }
}
