package uk.cdop.themed;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.cdop.analysis.CaseSummary;
import uk.cdop.analysis.Categorisation;
import uk.cdop.analysis.Modifiability;
import uk.cdop.analysis.PanelRecord;
import uk.cdop.analysis.Practice;
import uk.cdop.documents.FrozenPapers;
import uk.cdop.documents.Papers;
import uk.cdop.testing.Sql;

/** A case of Berkshire at a regional meeting that Oxfordshire hosts and Buckinghamshire takes part in, put into the database as it would stand there. */
public record SharedCase(UUID meeting, UUID review, UUID offer, String number, UUID pack) {
  public static final String SECRET = "The child became ill on the second night.";
  public static final String HEADLINE = "A baby who died aged 5 weeks";

  static final PanelRecord RECORD = record("");

  static PanelRecord record(String practice) {
    return new PanelRecord(new CaseSummary("Sepsis", SECRET), Categorisation.NONE, new Modifiability("", ""), new Practice(practice, ""), List.of());
  }

  public static SharedCase proposed() {
    SharedCase made = new SharedCase(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), "BERKS-2026-T" + UUID.randomUUID().toString().substring(0, 8), UUID.randomUUID());
    made.put();
    return made;
  }

  public static SharedCase released() {
    SharedCase made = proposed();
    Sql.change("update themed.meeting set state = 'RELEASED', released_at = now(), closes_at = now() + interval '3 days' where id = ?", made.meeting);
    Sql.change("update themed.offer set letter = 'A' where id = ?", made.offer);
    Sql.change("update themed.snapshot set letter = 'A', opened_at = now(), closes_at = now() + interval '3 days' where id = ?", made.offer);
    Sql.change(
        "insert into themed.item (meeting_id, letter, cdop, place, minutes, left_case, withdrawn) values (?, 'A', 'OXON', 0, 30, '', false)", made.meeting);
    return made;
  }

  /** The meeting has recorded the case: it found a delay in antibiotics. */
  public void finalised() {
    Sql.change("update themed.meeting set state = 'HELD', started_at = now() where id = ?", meeting);
    Sql.change(
        "insert into themed.mark (meeting_id, letter, cdop, version, factors, recorded_at) values (?, 'A', 'OXON', 0, "
            + "'[{\"domain\":\"D\",\"code\":\"D04\",\"modifiable\":true}]', now())",
        meeting);
    Sql.change(
        "insert into live.meeting (id, cdop, version, place, letter, step, moved, seated, since, started_at, closes_at) "
            + "values (?, 'OXON', 0, 'CASE', 'A', 0, 1, 0, now(), now(), now() + interval '3 days')",
        meeting);
    Sql.change(
        "insert into live.item (id, cdop, version, meeting_id, letter, place, number, state, given, saves, seconds, opened_at) "
            + "values (?, 'OXON', 0, ?, 'A', 0, 1, 'OPEN', '{}', 0, 0, now())",
        offer, meeting);
    Sql.change(
        "insert into live.part (id, cdop, version, item_id, number, part, fields, saved_by, saved_name, saved_at) "
            + "values (?, 'OXON', 0, ?, 1, 'SUMMARY', '{}', 'oxon.coordinator', 'Someone', now())",
        UUID.randomUUID(), offer);
    Sql.change(
        "insert into live.line (id, cdop, version, item_id, number, kind, place, removed, fields, saved_by, saved_name, saved_at) "
            + "values (?, 'OXON', 0, ?, 1, 'FACTOR', 1, false, '{}', 'oxon.coordinator', 'Someone', now())",
        UUID.randomUUID(), offer);
  }

  /** Oxfordshire looked at a case of its own too, Case B, and somebody of it said at the meeting that they have a connection with it. */
  public static SharedCase withConnection(UUID ofOxfordshire, String account) {
    SharedCase made = proposed();
    Sql.change(
        "insert into themed.offer (id, cdop, version, meeting_id, review_id, number, standing, found_because, reason, decided_at, decided_by, letter) "
            + "values (gen_random_uuid(), 'OXON', 0, ?, ?, 1, 'NOT_OFFERED', 'For a test', '', now(), 'oxon.coordinator', 'B')",
        made.meeting, ofOxfordshire);
    made.connected("OXON", account, "B");
    return made;
  }

  /** Somebody says that they have a connection with the case. */
  public void connected(String cdop, String account, String letter) {
    Sql.change(
        "insert into themed.interest (id, cdop, meeting_id, letter, account, name, connected, words, declared_at, withdrawn_reason) "
            + "values (gen_random_uuid(), ?, ?, ?, ?, 'Someone', true, '', now(), '')",
        cdop, meeting, letter, account);
  }

  /** Nobody said so. */
  public void forgetConnections() {
    Sql.change("delete from themed.interest where meeting_id = ?", meeting);
  }

  /** The meeting has begun, and is on the case. */
  public void begun() {
    Sql.change("update themed.meeting set state = 'HELD', started_at = now() where id = ?", meeting);
    Sql.change(
        "insert into live.meeting (id, cdop, version, place, letter, step, moved, seated, since, started_at, closes_at) "
            + "values (?, 'OXON', 0, 'CASE', 'A', 0, 1, 0, now(), now(), now() + interval '3 days')",
        meeting);
  }

  public String meetingPage() {
    return "/regional/" + meeting;
  }

  public String papers() {
    return "/regional/" + meeting + "/papers/A";
  }

  private void put() {
    Sql.change(
        "insert into review.review (id, cdop, version, number, stage, forenames, surname, also_known_as, born_on, died_on, sex, address, "
            + "postcode, joint_agency_response, coroner, notified_at, opened_at, surname_key) values (?, 'BERKS', 0, ?, 'READY_FOR_CDOP', 'Robin', "
            + "'Example', '', '2026-03-01', '2026-04-05', '1', '1 Example Street', 'RG1 1AA', false, false, now(), now(), 'example')",
        review, number);
    Sql.change(
        "insert into themed.meeting (id, cdop, version, plan_number, theme, title, why, own_words, held_on, starts_at, venue, chair, chair_name, "
            + "access_days, state, proposed_at, proposed_by, cancelled_because) values (?, 'OXON', 0, 1, 'sepsis', 'Babies who died with sepsis', "
            + "'To learn', '', ?, '09:30', 'County Hall', 'oxon.chair', 'The chair', 14, 'PROPOSED', now(), 'oxon.coordinator', '')",
        meeting, LocalDate.now().plusDays(1));
    for (String cdop : List.of("OXON", "BUCKS", "BERKS")) {
      String account = cdop.toLowerCase(java.util.Locale.ROOT);
      Sql.change(
          "insert into themed.participant (meeting_id, cdop, version, standing, agreed_plan, agreed_words, decided_by, decided_name, decided_at, "
              + "declined_because, chair, quorum_members) values (?, ?, 0, 'AGREED', 1, '2026-11', 'x', 'x', now(), '', ?, 2)",
          meeting, cdop, account + ".chair");
      for (String role : List.of("chair", "member")) {
        Sql.change(
            "insert into themed.attendee (meeting_id, cdop, account, name, discipline, present, removed) values (?, ?, ?, ?, ?, false, false)",
            meeting, cdop, account + "." + role, "Someone", role.equals("chair") ? "PUBLIC_HEALTH" : "HEALTH");
      }
    }
    Papers papers =
        new Papers(
            HEADLINE,
            List.of(
                new Papers.Section("What happened", false, List.of(new Papers.Line("What happened?", List.of(SECRET)))),
                new Papers.Section("The cause of death", true, List.of(new Papers.Line("What was found?", List.of("Sepsis"))))));
    String content = CarriedJson.write(papers);
    Sql.change(
        "insert into documents.papers (id, cdop, review_id, occasion, version, content, sha256, released_at, released_by) "
            + "values (?, 'BERKS', ?, ?, 1, ?, encode(sha256(convert_to(?, 'UTF8')), 'hex'), now(), 'berks.coordinator')",
        pack, review, offer, content, content);
    Sql.change(
        "insert into pack.release (papers_id, cdop, review_id, occasion, meeting, letter, open_until, declaration, signed_by, signed_name, signed_at) "
            + "values (?, 'BERKS', ?, ?, 'regional meeting', 'number 1', ?, 'For a test', 'berks.coordinator', 'Someone', now())",
        pack, review, offer, LocalDate.now().plusDays(10));
    Sql.change(
        "insert into themed.offer (id, cdop, version, meeting_id, review_id, number, standing, found_because, reason, pack_id, decided_at, decided_by) "
            + "values (?, 'BERKS', 0, ?, ?, 1, 'OFFERED', 'For a test', '', ?, now(), 'berks.coordinator')",
        offer, meeting, review, pack);
    Sql.change(
        "insert into themed.snapshot (id, cdop, meeting_id, headline, age_band, papers, record, sha256, shared_at) "
            + "values (?, 'OXON', ?, ?, 'INFANT', ?, ?, ?, now())",
        offer, meeting, HEADLINE, content, CarriedJson.write(RECORD), FrozenPapers.hash(papers));
  }
}
