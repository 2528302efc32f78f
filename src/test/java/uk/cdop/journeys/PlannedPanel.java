package uk.cdop.journeys;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import uk.cdop.testing.Sql;

/**
 * A panel meeting of today with cases whose analyses are drafted and whose papers are released, put into the database as they would
 * stand there: how they are prepared is another journey's story.
 *
 * @param reviews by the letter of the case
 */
public record PlannedPanel(UUID meeting, Map<String, UUID> reviews) {
  private static final String PAPERS =
      "{\"headline\":\"A baby who died aged 4 months\",\"sections\":[{\"heading\":\"Questions from the family\",\"folded\":false,"
          + "\"lines\":[{\"question\":\"What the family would like to know\",\"answers\":[\"Was the child in pain?\"]}]}]}";

  /** @param members who is invited, each with what they bring */
  public static PlannedPanel of(int cases, String chair, Map<String, String> members) {
    UUID meeting = UUID.randomUUID();
    Sql.change(
        "insert into meeting.meeting (id, cdop, version, held_on, starts_at, venue, chair, next_letter, planned_at, planned_by) "
            + "values (?, 'OXON', 0, (now() at time zone 'Europe/London')::date, '09:30', 'County Hall', ?, ?, now(), 'oxon.coordinator')",
        meeting, chair, cases);
    members.forEach((account, brings) -> Sql.change(
        "insert into meeting.invited (meeting_id, account, cdop, discipline, present, uninvited) values (?, ?, 'OXON', ?, false, false)",
        meeting, account, brings));
    Map<String, UUID> reviews = new LinkedHashMap<>();
    for (int at = 0; at < cases; at++) {
      String letter = Character.toString('A' + at);
      reviews.put(letter, put(meeting, letter, at));
    }
    return new PlannedPanel(meeting, reviews);
  }

  private static UUID put(UUID meeting, String letter, int at) {
    SomeChild child = SomeChild.any();
    UUID review = ReturnedCase.of(child).review();
    Sql.change("update review.review set stage = 'SCHEDULED' where id = ?", review);
    Sql.change(
        "insert into meeting.review_meeting (id, cdop, review_id, number, held_on, kind, attended, cause, summary, domain_a, domain_b, "
            + "domain_c, domain_d, drafted_by, saved_at, saved_by) values (?, 'OXON', ?, 1, ?, 'HOSPITAL_MORTALITY', '[]', 'Prematurity', "
            + "'The child died on the ward.', '', '', '', '', 'A doctor', now(), 'oxon.doctor')",
        UUID.randomUUID(), review, child.diedOn().plusDays(1));
    UUID item = UUID.randomUUID();
    UUID papers = UUID.randomUUID();
    Sql.change(
        "insert into documents.papers (id, cdop, review_id, occasion, version, content, sha256, released_at, released_by) "
            + "values (?, 'OXON', ?, ?, 1, ?, encode(sha256(convert_to(?, 'UTF8')), 'hex'), now(), 'oxon.coordinator')",
        papers, review, item, PAPERS, PAPERS);
    Sql.change(
        "insert into meeting.agenda_item (id, cdop, version, meeting_id, review_id, letter, place, minutes, papers_id, left_case) "
            + "values (?, 'OXON', 0, ?, ?, ?, ?, 20, ?, '')",
        item, meeting, review, letter, at, papers);
    draft(review);
    Sql.change(
        "insert into keyworker.question (id, cdop, version, review, question, asked_at, asked_of, state, answer, saved_by, saved_at) "
            + "values (?, 'OXON', 0, ?, 'Was the child in pain?', now(), 'the ward', 'ASKED', '', 'oxon.keyworker', now())",
        UUID.randomUUID(), review);
    return review;
  }

  /** A draft in which nothing is left to mend once the meeting was held. */
  private static void draft(UUID review) {
    UUID analysis = UUID.randomUUID();
    Sql.change(
        "insert into analysis.analysis (id, cdop, version, review, number, cause_as_understood, summary, category, subcategory, considered, "
            + "override_reason, modifiability, inadequate_reason, good_practice, family_feedback, opened_at, reopened_because) values "
            + "(?, 'OXON', 0, ?, 1, 'Prematurity', 'The child died on the ward.', '8', '8.1', '9', '', 'MOD', '', 'The ward called every day.', "
            + "'The key worker explains.', now(), '')",
        analysis, review);
    for (String domain : new String[] {"A", "B", "C", "D"}) {
      boolean services = domain.equals("D");
      Sql.change(
          "insert into analysis.factor (id, cdop, version, analysis_id, place, removed, saved_by, saved_at, domain, code, text, grade, modifiable) "
              + "values (?, 'OXON', 0, ?, 1, false, 'A doctor', now(), ?, '', ?, ?, ?)",
          UUID.randomUUID(), analysis, domain, services ? "The letter came late." : "Considered.", services ? 2 : 1, services ? "Y" : "N");
    }
  }

  public String live(String rest) {
    return "/live/" + meeting + rest;
  }

  public String page() {
    return "/meetings/" + meeting;
  }
}
