package uk.cdop.testing;

import java.time.LocalDate;
import java.util.UUID;

/** A case of Oxfordshire whose family has a key worker, put into the database as it would stand there. Nobody in it exists. */
public final class KeptFamily {
  public final UUID review = UUID.randomUUID();
  public final UUID assignment = UUID.randomUUID();
  public final UUID contact = UUID.randomUUID();
  public final UUID question = UUID.randomUUID();
  public final String family = "/reviews/" + review + "/family";
  /** Words that stand in no other family. */
  public final String said = "said-" + review.toString().substring(0, 18);

  private KeptFamily() {}

  /** Born and dead long enough ago that no day near today is remembered. */
  public static KeptFamily of(String keyWorker) {
    KeptFamily made = new KeptFamily();
    Sql.change(
        "insert into review.review (id, cdop, version, number, stage, forenames, surname, also_known_as, born_on, died_on, sex, address, "
            + "postcode, joint_agency_response, coroner, notified_at, opened_at, surname_key) values (?, 'OXON', 0, ?, 'GATHERING', 'Robin', "
            + "'Invented', '', current_date - 300, current_date - 100, '9', '', '', false, false, now(), now(), 'invented')",
        made.review, "OXON-2026-K" + made.review.toString().substring(0, 8));
    made.named(keyWorker);
    Sql.change(
        "insert into keyworker.contact (id, cdop, review, happened_at, recorded_at, account, recorded_by, way, with_whom, outcome, said, steps, "
            + "why_corrected) values (?, 'OXON', ?, now() - interval '2 days', now(), ?, 'A key worker', 'PHONE', 'mother', 'MADE', ?, 'KW03', '')",
        made.contact, made.review, keyWorker, made.said);
    Sql.change(
        "insert into keyworker.question (id, cdop, version, review, contact, question, asked_at, asked_of, state, answer, saved_by, saved_at) "
            + "values (?, 'OXON', 0, ?, ?, ?, now() - interval '2 days', 'A key worker', 'ASKED', '', 'A key worker', now())",
        made.question, made.review, made.contact, "asked-" + made.review);
    return made;
  }

  private void named(String keyWorker) {
    Sql.change(
        "insert into keyworker.assignment (id, cdop, review, account, name, started_at, named_by, more) "
            + "values (?, 'OXON', ?, ?, 'A key worker', now() - interval '3 days', 'A coordinator', '')",
        assignment, review, keyWorker);
  }

  /** Somebody stands in from one day to another, both included. */
  public UUID covered(String account, LocalDate from, LocalDate until) {
    UUID cover = UUID.randomUUID();
    Sql.change(
        "insert into keyworker.cover (id, cdop, version, review, assignment, account, name, for_name, from_on, until_on, note, set_by, set_at) "
            + "values (?, 'OXON', 0, ?, ?, ?, 'A stand-in', 'A key worker', ?, ?, '', 'A coordinator', now())",
        cover, review, assignment, account, from, until);
    return cover;
  }
}
