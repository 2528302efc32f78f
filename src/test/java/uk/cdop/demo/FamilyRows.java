package uk.cdop.demo;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** Key workers, contacts with families and the families' questions. */
final class FamilyRows implements Rows {
  private static final List<String> STEPS = List.of("KW02 KW03", "KW05", "KW12", "", "KW07", "KW13");

  private final People people;
  private final Table assignments;
  private final Table contacts;
  private final Table questions;

  FamilyRows(Tables tables, People people) throws SQLException {
    this.people = people;
    assignments = tables.of("keyworker.assignment", "id, cdop, review, account, name, started_at, named_by, more");
    contacts = tables.of("keyworker.contact",
        "id, cdop, review, happened_at, recorded_at, account, recorded_by, way, with_whom, outcome, said, steps, why_corrected");
    questions = tables.of("keyworker.question",
        "id, cdop, version, review, contact, question, asked_at, asked_of, state, answer, answered_on, saved_by, saved_at");
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
    int place = 0;
    for (SyntheticCase.Contact contact : one.contacts()) {
      contacts.row(contact.id(), cdop, one.id(), contact.at(), contact.at(), worker.account(), worker.name(), contact.kind(), contact.with(),
          "MADE", contact.note(), STEPS.get(place % STEPS.size()), "");
      if (!contact.questionOrEmpty().isEmpty()) {
        boolean answered = !contact.answerOrEmpty().isEmpty();
        questions.row(Rows.id(one, "question " + place), cdop, 0, one.id(), contact.id(), contact.questionOrEmpty(), contact.at(), worker.name(),
            answered ? "ANSWERED" : "ASKED", contact.answerOrEmpty(),
            answered ? later(one, contact) : null, worker.name(), contact.at());
      }
      place++;
    }
  }

  private static LocalDate later(SyntheticCase one, SyntheticCase.Contact contact) {
    LocalDate asked = Course.day(contact.at());
    LocalDate meeting = one.course().reviewMeeting().orElse(asked);
    return meeting.isBefore(asked) ? asked : meeting;
  }
}
