package uk.cdop.testing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** A case of Oxfordshire with a recorded review meeting that names its child, on the agenda of a panel meeting of its own. */
public final class PanelCase {
  public final UUID review = UUID.randomUUID();
  public final UUID meeting = UUID.randomUUID();
  public final UUID item = UUID.randomUUID();
  public final String forename = madeUp("Ro");
  public final String surname = madeUp("Quill");
  public final String number = "OXON-2026-P" + review.toString().substring(0, 8);
  public final LocalDate heldOn;

  private PanelCase(LocalDate heldOn) {
    this.heldOn = heldOn;
  }

  public static LocalDate today() {
    return LocalDate.now(ZoneId.of("Europe/London"));
  }

  /** Chaired by oxon.chair; those invited are named by their accounts. */
  public static PanelCase on(LocalDate heldOn, String... invited) {
    PanelCase made = new PanelCase(heldOn);
    Sql.change(
        "insert into review.review (id, cdop, version, number, stage, forenames, surname, also_known_as, born_on, died_on, sex, address, "
            + "postcode, joint_agency_response, coroner, notified_at, opened_at, surname_key) values (?, 'OXON', 0, ?, 'SCHEDULED', ?, ?, '', "
            + "current_date - 200, current_date - 100, '1', '', '', false, false, now(), now(), 'panelcase')",
        made.review, made.number, made.forename, made.surname);
    made.writes("The ward called the doctor at once. " + made.forename + " was cold in the morning.");
    Sql.change(
        "insert into meeting.meeting (id, cdop, version, held_on, starts_at, venue, chair, next_letter, planned_at, planned_by) "
            + "values (?, 'OXON', 0, ?, '09:30', 'County Hall, room 2', 'oxon.chair', 1, now(), 'oxon.coordinator')",
        made.meeting, heldOn);
    for (String account : invited) {
      Sql.change(
          "insert into meeting.invited (meeting_id, account, cdop, discipline, present, uninvited) values (?, ?, 'OXON', 'HEALTH', false, false)",
          made.meeting, account);
    }
    Sql.change(
        "insert into meeting.agenda_item (id, cdop, version, meeting_id, review_id, letter, place, minutes, left_case) "
            + "values (?, 'OXON', 0, ?, ?, 'A', 0, 20, '')",
        made.item, made.meeting, made.review);
    return made;
  }

  /** The review meeting's summary is corrected, and with it what the papers say. */
  public void writes(String summary) {
    Sql.change(
        "insert into meeting.review_meeting (id, cdop, review_id, number, held_on, kind, attended, cause, summary, domain_a, domain_b, domain_c, "
            + "domain_d, drafted_by, saved_at, saved_by) select gen_random_uuid(), 'OXON', ?, coalesce(max(number), 0) + 1, current_date - 30, "
            + "'COMMUNITY', '[]', '', ?, '', '', '', '', '', now(), 'oxon.doctor' from meeting.review_meeting where review_id = ?",
        review, summary, review);
  }

  public String pack() {
    return "/reviews/" + review + "/pack";
  }

  public String papers() {
    return "/meetings/" + meeting + "/papers/A";
  }

  /** A name of nobody, in which no other test looks like this one. */
  private static String madeUp(String beginning) {
    StringBuilder name = new StringBuilder(beginning);
    UUID.randomUUID().toString().replaceAll("[^a-f]", "").chars().limit(4).forEach(letter -> name.append((char) letter).append('o'));
    return name.append('n').toString();
  }
}
