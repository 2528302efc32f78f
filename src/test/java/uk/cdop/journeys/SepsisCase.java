package uk.cdop.journeys;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import uk.cdop.testing.Sql;

/** A case of sepsis in one CDOP that waits for a panel, with a draft analysis, put into the database as it would stand there. */
record SepsisCase(String cdop, UUID review, String number, SomeChild child) {
  static final String FACTOR = "Antibiotics were given late.";
  static final String ASKED = "Why did nobody listen to us that night?";

  static SepsisCase of(String cdop) {
    SepsisCase made = new SepsisCase(cdop, UUID.randomUUID(), cdop + "-2026-S" + UUID.randomUUID().toString().substring(0, 6), SomeChild.any());
    made.put();
    return made;
  }

  /** Words that name the child: the owner's own record keeps them, the meeting never sees them. */
  String ownWords() {
    return child.forename() + " was born early.";
  }

  /** The offer of this case to a meeting. */
  UUID offer(String meeting) {
    return (UUID) Sql.rows("select id from themed.offer where review_id = ? and meeting_id = ?", review,
        UUID.fromString(meeting.substring("/regional/".length()))).getFirst().get("id");
  }

  private void put() {
    Sql.change(
        "insert into review.review (id, cdop, version, number, stage, forenames, surname, also_known_as, born_on, died_on, sex, address, "
            + "postcode, joint_agency_response, coroner, notified_at, opened_at, surname_key) values (?, ?, 0, ?, 'READY_FOR_CDOP', ?, ?, '', "
            + "?, ?, '2', ?, ?, false, false, now(), now(), ?)",
        review, cdop, number, child.forename(), child.surname(), child.bornOn(), child.diedOn(), child.street(), child.postcode(),
        child.surname().toLowerCase(Locale.UK));
    String keyWorker = cdop.toLowerCase(Locale.UK) + ".keyworker";
    Sql.change(
        "insert into keyworker.assignment (id, cdop, review, account, name, started_at, named_by, more) "
            + "values (gen_random_uuid(), ?, ?, ?, 'A key worker', now() - interval '3 days', 'A coordinator', '')",
        cdop, review, keyWorker);
    UUID contact = UUID.randomUUID();
    Sql.change(
        "insert into keyworker.contact (id, cdop, review, happened_at, recorded_at, account, recorded_by, way, with_whom, outcome, said, steps, "
            + "why_corrected) values (?, ?, ?, now() - interval '2 days', now(), ?, 'A key worker', 'PHONE', 'mother', 'MADE', '', 'KW03', '')",
        contact, cdop, review, keyWorker);
    Sql.change(
        "insert into keyworker.question (id, cdop, version, review, contact, question, asked_at, asked_of, state, answer, saved_by, saved_at) "
            + "values (gen_random_uuid(), ?, 0, ?, ?, ?, now() - interval '2 days', 'A key worker', 'ASKED', '', 'A key worker', now())",
        cdop, review, contact, ASKED);
    UUID analysis = UUID.randomUUID();
    Sql.change(
        "insert into analysis.analysis (id, cdop, version, review, number, cause_as_understood, summary, category, subcategory, considered, "
            + "override_reason, modifiability, inadequate_reason, good_practice, family_feedback, opened_at, reopened_because) values (?, ?, 0, ?, 1, "
            + "'Group B streptococcal sepsis', ?, '9', '9.1', '', '', 'MOD', '', '', '', now(), '')",
        analysis, cdop, review, child.forename() + " became unwell at home and was treated in hospital.");
    int place = 1;
    for (List<String> line : List.of(List.of("A", "A01", ownWords(), "N"), List.of("B", "", "The family asked for help early.", "N"),
        List.of("C", "", "The home was warm.", "N"), List.of("D", "D04", FACTOR, "Y"))) {
      Sql.change(
          "insert into analysis.factor (id, cdop, version, analysis_id, place, removed, saved_by, saved_at, domain, code, text, grade, modifiable) "
              + "values (?, ?, 0, ?, ?, false, 'Someone', now(), ?, ?, ?, 2, ?)",
          UUID.randomUUID(), cdop, analysis, place++, line.get(0), line.get(1), line.get(2), line.get(3));
    }
  }
}
