package uk.cdop.testing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A case that gathers information, notified the day after the death, put into the database past the application. Nobody in it exists. */
public record GatheringCase(UUID review, LocalDate bornOn, LocalDate diedOn) {
  public static GatheringCase of(String cdop, LocalDate bornOn, LocalDate diedOn) {
    GatheringCase made = new GatheringCase(UUID.randomUUID(), bornOn, diedOn);
    Sql.change(
        "insert into review.review (id, cdop, version, number, stage, forenames, surname, also_known_as, born_on, died_on, sex, address, "
            + "postcode, joint_agency_response, coroner, notified_at, opened_at, surname_key) values (?, ?, 0, ?, 'GATHERING', 'Tamsin', "
            + "'Invented', '', ?, ?, '9', '', '', false, false, cast(? as date) + interval '1 day', now(), 'invented')",
        made.review, cdop, cdop + "-2026-" + made.review, bornOn, diedOn, diedOn);
    return made;
  }

  /** A page of the case, such as `processes`. */
  public String page(String part) {
    return "/reviews/" + review + (part.isEmpty() ? "" : "/" + part);
  }

  /** How each of its clocks stands, by code; none before they were worked out. */
  public Map<String, String> clocks() {
    Map<String, String> states = new HashMap<>();
    Sql.rows("select code, state from clock.clock where review_id = ?", review).forEach(row -> states.put(row.get("code").toString(), row.get("state").toString()));
    return states;
  }
}
