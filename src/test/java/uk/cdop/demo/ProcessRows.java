package uk.cdop.demo;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import uk.cdop.platform.Clocks;

/** What runs beside a case: the coroner, whom the review waits for where there is an inquest, those told of a newborn, and the joint agency response. */
final class ProcessRows implements Rows {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int NEWBORN_DAYS = 28;

  private final Table processes;
  private final Table steps;
  private final Table pauses;
  private final Table responses;
  private final LocalDate today = Demonstration.today();

  ProcessRows(Tables tables) throws SQLException {
    processes = tables.of("process.process",
        "id, cdop, version, review_id, kind, state, reference, organisation, contact, begun_on, expected_on, ended_on, holds, details, outcome, notes, why, "
            + "opened_at, opened_by, saved_at, saved_by");
    steps = tables.of("process.step", "process_id, number, cdop, what, at, by_account");
    pauses = tables.of("clock.pause",
        "id, cdop, version, review_id, origin, reason, codes, from_at, until_at, why, why_ended, begun_by, begun_at, ended_by, ended_at, mistaken");
    responses = tables.of("jointresponse.response", "review_id, number, cdop, document, saved_at, saved_by");
  }

  @Override
  public void add(SyntheticCase one) throws SQLException {
    if (one.agencies().isEmpty() || one.course().asked().isEmpty()) {
      return;
    }
    LocalDate died = one.child().diedOn();
    if (one.markers().coroner()) {
      coroner(one, died.plusDays(2));
    }
    if (one.child().bornOn().plusDays(NEWBORN_DAYS).isAfter(died)) {
      process(one, "PP11", died.plusDays(3), null, false, "Some Maternity Unit", "");
      process(one, "PP09", died.plusDays(20), one.course().reviewMeeting().map(day -> day.minusDays(7)).orElse(null), false, "Some Maternity Unit",
          "The report went to the review meeting.");
    }
    if (one.markers().jointAgency()) {
      response(one, died);
    }
  }

  private void coroner(SyntheticCase one, LocalDate begun) throws SQLException {
    LocalDate ended = one.course().reviewMeeting().map(day -> day.minusDays(14)).filter(day -> day.isAfter(begun)).orElse(null);
    boolean holds = one.markers().inquest();
    UUID process = process(one, "PP01", begun, ended, holds, "Some Coroner's area", "The coroner found the cause of death.");
    if (process != null && holds) {
      Instant from = begun.atStartOfDay(Clocks.ENGLAND).toInstant();
      Instant until = ended == null ? null : ended.atStartOfDay(Clocks.ENGLAND).toInstant();
      String account = one.panel().account("coordinator");
      pauses.row(Rows.id(one, "inquest pause"), one.panel().name(), 0, one.id(), process, "INQUEST", "{}", from, until,
          "The review waits for: Coroner’s investigation or inquest", "", account, Course.at(begun), until == null ? null : account,
          until == null ? null : Course.at(ended), false);
    }
  }

  private UUID process(SyntheticCase one, String kind, LocalDate begun, LocalDate ended, boolean holds, String organisation, String outcome) throws SQLException {
    if (begun.isAfter(today) || ended != null && ended.isAfter(today)) {
      return null;
    }
    UUID id = Rows.id(one, kind);
    LocalDate end = ended == null || ended.isBefore(begun) ? null : ended;
    String account = one.panel().account("coordinator");
    processes.row(id, one.panel().name(), 0, one.id(), kind, end == null ? "UNDER_WAY" : "FINISHED", "", organisation, "", begun, null, end, holds, "{}",
        end == null ? "" : outcome, "", "", Course.at(begun), account, Course.at(end == null ? begun : end), account);
    steps.row(id, 1, one.panel().name(), "Recorded", Course.at(begun), account);
    return id;
  }

  private void response(SyntheticCase one, LocalDate died) throws SQLException {
    ObjectNode document =
        JSON.createObjectNode().put("decision", "yes").put("criteria", one.markers().jointAgencyReason()).put("decided-on", died.toString())
            .put("lead-health", "The consultant on call").put("visit", "visited").put("visit-on", died.plusDays(1).toString()).put("visit-at", "10:00")
            .put("visit-found", "The agencies saw where the child was found.").put("coroner-on", died.toString()).put("safeguarding", "none");
    if (!died.plusDays(1).isAfter(today)) {
      responses.row(one.id(), 1, one.panel().name(), document.toString(), Course.at(died.plusDays(1)), one.panel().account("doctor"));
    }
  }
}
