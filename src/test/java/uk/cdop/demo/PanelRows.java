package uk.cdop.demo;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.cdop.pack.Signature;
import uk.cdop.platform.Age;
import uk.cdop.platform.Words;

/** Child death review meetings, sittings of the panels with their agendas, and the anonymous papers of cases that are about to be discussed. */
final class PanelRows implements Rows {
  private static final int CASES_OF_A_SITTING = 10;
  private static final LocalDate SINCE = LocalDate.of(2024, 9, 2);
  private static final LocalTime START = LocalTime.of(9, 30);
  private static final Map<String, String> DISCIPLINES = Map.of("chair", "PUBLIC_HEALTH", "doctor", "DESIGNATED_DOCTOR", "member", "SOCIAL_CARE",
      "member2", "POLICE");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static final int CASES_BETWEEN_BREAKS = 3;
  private static final int HEAVY = 2;

  /** A standing member of each panel. */
  private record Member(String role, String profession, String organisation, String deputy) {}

  private static final List<Member> MEMBERS =
      List.of(
          new Member("chair", "Consultant in public health", "County council", "member2"),
          new Member("doctor", "Consultant paediatrician", "Integrated care board", ""),
          new Member("member", "Head of children's social care", "County council", ""),
          new Member("member2", "Detective inspector, child protection", "Thames Valley Police", ""));

  private record Day(Panel panel, LocalDate on) {}

  private static final class Sitting {
    private final UUID id;
    private int cases;

    Sitting(UUID id) {
      this.id = id;
    }
  }

  private final Map<Day, Sitting> open = new HashMap<>();
  private final Table reviewMeetings;
  private final Table meetings;
  private final Table invited;
  private final Table attending;
  private final Table papers;
  private final Table releases;
  private final Table items;
  private final Table breaks;

  PanelRows(Tables tables, Connection connection) throws SQLException {
    try (Statement sql = connection.createStatement()) {
      sql.execute("insert into meeting.quorum_rule select code, 4 from directory.cdop on conflict do nothing");
    }
    members(connection);
    reviewMeetings = tables.of("meeting.review_meeting",
        "id, cdop, review_id, number, held_on, kind, attended, cause, summary, domain_a, domain_b, domain_c, domain_d, drafted_by, saved_at, saved_by");
    meetings = tables.of("meeting.meeting",
        "id, cdop, version, held_on, starts_at, venue, chair, next_letter, attendance_at, attendance_by, planned_at, planned_by");
    invited = tables.of("meeting.invited", "meeting_id, account, cdop, discipline, present, uninvited, answer, answered_at, answered_by");
    breaks = tables.of("meeting.agenda_break", "id, cdop, meeting_id, place, minutes");
    attending = tables.of("meeting.in_attendance", "meeting_id, account, cdop, present");
    papers = tables.of("documents.papers", "id, cdop, review_id, occasion, version, content, sha256, released_at, released_by");
    releases = tables.of("pack.release",
        "papers_id, cdop, review_id, occasion, meeting, letter, open_until, declaration, signed_by, signed_name, signed_at");
    items = tables.of("meeting.agenda_item", "id, cdop, version, meeting_id, review_id, letter, place, minutes, papers_id, left_case, weight");
  }

  /** Those who are there already stay as they are. */
  private static void members(Connection connection) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(
        "insert into meeting.standing_member (id, cdop, version, account, profession, organisation, discipline, deputy, started_on, kept_at, kept_by) "
            + "values (?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing")) {
      for (Panel panel : Panel.values()) {
        for (Member member : MEMBERS) {
          String account = panel.account(member.role());
          List<Object> row = List.of(UUID.nameUUIDFromBytes(("standing member " + account).getBytes(StandardCharsets.UTF_8)), panel.name(), account,
              member.profession(), member.organisation(), DISCIPLINES.get(member.role()), member.deputy().isEmpty() ? "" : panel.account(member.deputy()),
              SINCE, Course.at(SINCE).atOffset(ZoneOffset.UTC), panel.account("coordinator"));
          for (int at = 0; at < row.size(); at++) {
            insert.setObject(at + 1, row.get(at));
          }
          insert.addBatch();
        }
      }
      insert.executeBatch();
    }
  }

  @Override
  public void add(SyntheticCase one) throws SQLException {
    if (one.course().reviewMeeting().isPresent()) {
      reviewMeeting(one, one.course().reviewMeeting().get());
    }
    if (one.course().panel().isPresent()) {
      agenda(one, one.course().panel().get());
    }
  }

  private void reviewMeeting(SyntheticCase one, LocalDate on) throws SQLException {
    String coordinator = one.panel().account("coordinator");
    String kind = one.markers().jointAgency() ? "JAR_FINAL" : one.age() == AgeGroup.NEONATAL ? "PERINATAL"
        : one.death().place() == Category.Place.HOSPITAL ? "HOSPITAL_MORTALITY" : "COMMUNITY";
    ArrayNode attended = JSON.createArrayNode();
    for (SyntheticCase.Agency agency : one.agencies()) {
      attended.addObject().put("name", agency.person()).put("role", agency.role()).put("organisation", agency.name());
    }
    reviewMeetings.row(Rows.id(one, "review meeting"), one.panel().name(), one.id(), 1, on, kind, attended.toString(), one.death().cause(),
        one.findings().meetingSummary(), inDomain(one, "A"), inDomain(one, "B"), inDomain(one, "C"), inDomain(one, "D"),
        one.agencies().getFirst().person(), Course.at(on).plusSeconds(5400), coordinator);
  }

  private static String inDomain(SyntheticCase one, String domain) {
    return String.join(" ", one.findings().factors().stream().filter(factor -> factor.domain().equals(domain)).map(SyntheticCase.Factor::words).toList());
  }

  private void agenda(SyntheticCase one, LocalDate on) throws SQLException {
    Sitting sitting = open.get(new Day(one.panel(), on));
    if (sitting == null || sitting.cases == CASES_OF_A_SITTING) {
      sitting = new Sitting(Rows.id(one, "sitting"));
      open.put(new Day(one.panel(), on), sitting);
      meeting(one.panel(), sitting.id, on, one.progress().reached(Progress.DISCUSSED));
    }
    sitting.cases++;
    UUID item = Rows.id(one, "agenda item");
    String letter = String.valueOf((char) ('A' + sitting.cases - 1));
    UUID released = null;
    if (one.progress() == Progress.SCHEDULED || one.progress() == Progress.DISCUSSED) {
      released = Rows.id(one, "papers");
      release(one, released, item, letter, on);
    }
    items.row(item, one.panel().name(), 0, sitting.id, one.id(), letter, sitting.cases, 20, released, "",
        sitting.cases == HEAVY ? "HEAVY" : "ORDINARY");
    if (sitting.cases > CASES_BETWEEN_BREAKS && sitting.cases % CASES_BETWEEN_BREAKS == 1) {
      breaks.row(Rows.id(one, "break"), one.panel().name(), sitting.id, sitting.cases - 1, 15);
    }
  }

  private void meeting(Panel panel, UUID id, LocalDate on, boolean held) throws SQLException {
    Instant planned = Course.at(on).minus(Duration.ofDays(42));
    meetings.row(id, panel.name(), 0, on, START, "Council offices, room 2",
        panel.account("chair"), CASES_OF_A_SITTING, held ? Course.at(on).plusSeconds(9000) : null, held ? panel.account("coordinator") : null,
        planned, panel.account("coordinator"));
    if (held) {
      attending.row(id, panel.account("coordinator"), panel.name(), true);
    }
    for (String role : List.of("chair", "doctor", "member", "member2")) {
      boolean answered = !role.equals("member2") || !held;
      invited.row(id, panel.account(role), panel.name(), DISCIPLINES.get(role), held, false, answered ? "COMING" : "",
          answered ? planned.plus(Duration.ofDays(2)) : null, answered ? panel.account(role) : null);
    }
  }

  private void release(SyntheticCase one, UUID id, UUID item, String letter, LocalDate on) throws SQLException {
    ObjectNode root = JSON.createObjectNode().put("headline", headline(one.child()));
    ArrayNode sections = root.putArray("sections");
    section(sections, "Notification", "What happened?", Narrative.anonymous(one.death().circumstances(), one));
    section(sections, "Review meeting", "Summary", Narrative.anonymous(one.findings().meetingSummary(), one));
    section(sections, "Contributory factors", "Found by the review meeting",
        String.join(" ", one.findings().factors().stream().map(SyntheticCase.Factor::words).toList()));
    String content = root.toString();
    Instant at = Course.at(one.course().reviewMeetingOrNull()).plus(Duration.ofDays(7));
    String coordinator = one.panel().account("coordinator");
    papers.row(id, one.panel().name(), one.id(), item, 1, content, sha256(content), at, coordinator);
    releases.row(id, one.panel().name(), one.id(), item, "panel meeting of " + Words.day(on), letter, on.plusDays(14), Signature.DECLARATION,
        coordinator, "The coordinator", at);
  }

  private static String headline(SyntheticCase.Child child) {
    Age age = new Age(child.bornOn(), child.diedOn());
    String who = age.years() < 1 ? "A baby" : age.years() < 16 ? "A child" : "A young person";
    return who + " who died aged " + age.words();
  }

  private static void section(ArrayNode sections, String heading, String question, String answer) {
    ObjectNode section = sections.addObject().put("heading", heading).put("folded", false);
    section.putArray("lines").addObject().put("question", question).putArray("answers").add(answer);
  }

  private static String sha256(String content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }
}
