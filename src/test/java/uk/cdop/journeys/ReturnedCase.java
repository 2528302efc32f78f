package uk.cdop.journeys;

import java.util.Locale;
import java.util.UUID;
import uk.cdop.forms.Answers;
import uk.cdop.forms.AnswersJson;
import uk.cdop.forms.Edition;
import uk.cdop.forms.Editions;
import uk.cdop.testing.Sql;

/**
 * A case to which agencies sent their forms back, put into the database as their answers would stand there: how an agency answers
 * is another journey's story.
 */
record ReturnedCase(UUID review, SomeChild child) {
  private static final Editions EDITIONS = Editions.read();
  private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

  static ReturnedCase of(SomeChild child) {
    UUID review = UUID.randomUUID();
    Sql.change(
        "insert into review.review (id, cdop, version, number, stage, forenames, surname, also_known_as, born_on, died_on, sex, address, "
            + "postcode, joint_agency_response, coroner, notified_at, opened_at, surname_key) values (?, 'OXON', 0, ?, 'READY_FOR_CDOP', ?, ?, '', "
            + "?, ?, '2', ?, ?, false, false, now(), now(), ?)",
        review, "OXON-2026-C" + review.toString().substring(0, 8), child.forename(), child.surname(), child.bornOn(), child.diedOn(),
        child.street(), child.postcode(), child.surname().toLowerCase(Locale.UK));
    return new ReturnedCase(review, child);
  }

  /** The form that agencies filled at first; its answers are collated with those of the forms after it. */
  static Edition form() {
    return EDITIONS.current("reporting-core");
  }

  /** How the collation asks a question. */
  static String label(String question) {
    return EDITIONS.current(EDITIONS.forms().contains("reporting") ? "reporting" : "reporting-core").question(question).orElseThrow().about().label();
  }

  /** An agency sends its form; the request's id. */
  UUID returned(String kind, String agency, Edition edition, Answers answers) {
    UUID request = UUID.randomUUID();
    UUID response = stored(edition, answers);
    Sql.change(
        "insert into information.request (id, cdop, version, form, edition, review_id, reference, agency_type, agency_name, recipient, due_on, "
            + "state, asked_at, asked_by, opened_at, started_at, returned_at, response_id, returned_id) values (?, 'OXON', 0, ?, ?, ?, ?, ?, ?, "
            + "'agency@example.org', current_date + 5, 'RETURNED', now() - interval '5 days', 'oxon.coordinator', now(), now(), clock_timestamp(), ?, ?)",
        request, edition.form(), edition.name(), review, reference(request), kind, agency, response, response);
    return request;
  }

  /** The agency changes its answers and sends them again. */
  void returnedAgain(UUID request, Edition edition, Answers answers) {
    UUID response = stored(edition, answers);
    Sql.change("update information.request set response_id = ?, returned_id = ?, returned_at = clock_timestamp() where id = ?", response, response, request);
  }

  String part(String part) {
    return "/reviews/" + review + "/" + part;
  }

  /** A coordinator puts the case on a panel's agenda, releases its papers and reads them as the members do. */
  Person preparesPapers(Person coordinator) {
    coordinator.opens("/meetings").follows("Plan a meeting");
    coordinator.enters("held-on", SomeChild.today()).enters("starts-at", "9:30am").enters("venue", "County Hall, room 2")
        .selects("chair", "oxon.chair").selects("invite-oxon.chair", "HEALTH").presses("Save the meeting");
    String meeting = coordinator.path();
    coordinator.selects("review", review.toString()).presses("Add to the agenda").follows("Check and release the papers");
    SignedPack.signedBy(SignedPack.settledBy(coordinator, ""));
    return coordinator.opens(meeting + "/papers/A");
  }

  private static UUID stored(Edition edition, Answers answers) {
    UUID response = UUID.randomUUID();
    Sql.change(
        "insert into forms.response (id, cdop, form, edition, digest, document, version, created_at, updated_at, submitted_at, submitted_by) "
            + "values (?, 'OXON', ?, ?, ?, ?::jsonb, 0, now(), now(), now(), 'agency')",
        response, edition.form(), edition.name(), edition.digest(), AnswersJson.write(answers));
    return response;
  }

  private static String reference(UUID id) {
    StringBuilder letters = new StringBuilder();
    long bits = id.getMostSignificantBits() >>> 1;
    for (int i = 0; i < 6; i++) {
      letters.append(LETTERS.charAt((int) (bits % LETTERS.length())));
      bits /= LETTERS.length();
    }
    return "RQ-" + letters.substring(0, 4) + "-" + letters.substring(4);
  }
}
