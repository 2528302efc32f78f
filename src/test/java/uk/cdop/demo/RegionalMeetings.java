package uk.cdop.demo;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * Two proposals that Oxfordshire makes: sepsis to all three CDOPs, of which one has still to answer, and cancer to one other. Each CDOP
 * that agreed offers a suitable case; nothing is shared yet, so that the whole way can be tried.
 */
final class RegionalMeetings {
  private static final Panel HOST = Panel.OXON;

  private RegionalMeetings() {}

  static void into(Connection connection, People people, LocalDate today) throws SQLException {
    try (Tables tables = new Tables(connection)) {
      Table meetings = tables.of("themed.meeting",
          "id, cdop, version, plan_number, theme, title, why, own_words, held_on, starts_at, venue, chair, chair_name, access_days, state, "
              + "proposed_at, proposed_by, cancelled_because");
      Table participants = tables.of("themed.participant",
          "meeting_id, cdop, version, standing, agreed_plan, agreed_words, decided_by, decided_name, decided_at, declined_because, chair, quorum_members");
      Table attendees = tables.of("themed.attendee", "meeting_id, cdop, account, name, discipline, present, removed");
      Table offers = tables.of("themed.offer",
          "id, cdop, version, meeting_id, review_id, number, standing, found_because, reason, decided_at, decided_by");
      UUID sepsis = id("sepsis");
      meeting(meetings, people, sepsis, "sepsis", "Babies and children who died with sepsis",
          "Several of our deaths raise the same questions about recognising sepsis early. Each of us alone has too few to learn from.", today.plusDays(35));
      UUID cancer = id("cancer");
      meeting(meetings, people, cancer, "cancer", "Children who died with cancer",
          "To look together at care at the end of life for children who were treated in the same centre.", today.plusDays(70));
      for (Panel panel : Panel.values()) {
        boolean agreed = panel != Panel.BUCKS;
        participant(participants, people, sepsis, panel, agreed);
        if (agreed) {
          named(attendees, people, sepsis, panel);
          offer(today, offers, sepsis, panel);
        }
      }
      participant(participants, people, cancer, Panel.OXON, true);
      participant(participants, people, cancer, Panel.BERKS, false);
      tables.flush();
    }
  }

  private static void meeting(Table meetings, People people, UUID id, String theme, String title, String why, LocalDate on) throws SQLException {
    meetings.row(id, HOST.name(), 0, 1, theme, title, why, "", on, LocalTime.of(9, 30), "County Hall, room 1, and online",
        HOST.account("chair"), people.of(HOST, "chair").name(), 14, "PROPOSED", Instant.now().minus(2, ChronoUnit.DAYS), HOST.account("coordinator"), "");
  }

  private static void participant(Table participants, People people, UUID meeting, Panel panel, boolean agreed) throws SQLException {
    People.Person coordinator = people.of(panel, "coordinator");
    participants.row(meeting, panel.name(), 0, agreed ? "AGREED" : "INVITED", agreed ? 1 : null, agreed ? "2026-11" : "",
        agreed ? coordinator.account() : null, agreed ? coordinator.name() : "", agreed ? Instant.now().minus(1, ChronoUnit.DAYS) : null, "",
        agreed ? panel.account("chair") : "", 2);
  }

  private static void named(Table attendees, People people, UUID meeting, Panel panel) throws SQLException {
    for (String[] one : new String[][] {{"chair", "PUBLIC_HEALTH"}, {"member", "LOCAL_AUTHORITY"}, {"doctor", "HEALTH"}, {"coordinator", "IN_ATTENDANCE"}}) {
      People.Person person = people.of(panel, one[0]);
      attendees.row(meeting, panel.name(), person.account(), person.name(), one[1], false, false);
    }
  }

  private static void offer(LocalDate today, Table offers, UUID meeting, Panel panel) throws SQLException {
    for (UUID review : waiting(today, panel)) {
      offers.row(UUID.nameUUIDFromBytes((meeting + "/" + review).getBytes(StandardCharsets.UTF_8)), panel.name(), 0, meeting, review, 1, "OFFERED",
          "The cause of death speaks of sepsis or infection", "", Instant.now().minus(1, ChronoUnit.DAYS), panel.account("coordinator"));
    }
  }

  /** The cases of infection of this CDOP in the small set that no panel has reviewed. */
  private static List<UUID> waiting(LocalDate today, Panel panel) {
    return SmallSet.on(today)
        .map(Loader.Entry::one)
        .filter(one -> one.panel() == panel && one.category() == Category.INFECTION && one.progress() == Progress.READY_FOR_CDRM)
        .map(SyntheticCase::id)
        .toList();
  }

  private static UUID id(String theme) {
    return UUID.nameUUIDFromBytes(("regional meeting " + theme).getBytes(StandardCharsets.UTF_8));
  }
}
