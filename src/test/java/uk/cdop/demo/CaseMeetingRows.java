package uk.cdop.demo;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import uk.cdop.casemeeting.CaseMeetingKind;

/** The first meeting of each joint agency response, on the day after the death. */
final class CaseMeetingRows implements Rows {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Table meetings;

  CaseMeetingRows(Tables tables) throws SQLException {
    meetings = tables.of("casemeeting.case_meeting",
        "id, cdop, meeting_id, review_id, number, kind, state, on_day, plan, record, why, saved_at, saved_by");
  }

  @Override
  public void add(SyntheticCase one) throws SQLException {
    LocalDate on = one.child().diedOn().plusDays(1);
    Instant held = Course.at(on);
    if (!one.markers().jointAgency() || one.agencies().isEmpty() || one.course().triaged().filter(at -> at.isAfter(held)).isEmpty()) {
      return;
    }
    meetings.row(Rows.id(one, "initial meeting save"), one.panel().name(), Rows.id(one, "initial meeting"), one.id(), 1, "INITIAL", "HELD", on,
        plan(one, on).toString(), record(one, on).toString(), "", held.plusSeconds(7200), one.panel().account("coordinator"));
  }

  private static ObjectNode plan(SyntheticCase one, LocalDate on) {
    ObjectNode plan = JSON.createObjectNode().put("on", on.toString()).put("at", "14:00:00").put("place", "By video").put("lead", "The consultant on call")
        .put("purpose", CaseMeetingKind.INITIAL.purpose());
    ArrayNode people = plan.putArray("people");
    for (SyntheticCase.Agency agency : one.agencies()) {
      people.addObject().put("name", agency.person()).put("role", agency.role()).put("organisation", agency.name()).put("email", "").put("presence", "CAME");
    }
    return plan;
  }

  private static ObjectNode record(SyntheticCase one, LocalDate on) {
    ObjectNode record = JSON.createObjectNode().put("summary", "The agencies shared what each knew and agreed who stays in touch with the family.")
        .put("decisions", "A joint visit to the home the same day. No immediate concern for other children.").putNull("nextOnOrNull");
    record.putObject("points").put("coroner", "Told on the day of the death; sent what the agencies know for the post-mortem.");
    record.putArray("actions").addObject().put("what", "Write up the joint visit").put("organisation", one.agencies().getFirst().name())
        .put("role", one.agencies().getFirst().role()).put("by", on.plusDays(7).toString());
    return record;
  }
}
