package uk.cdop.themed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.cdop.testing.AppSession.as;
import static uk.cdop.testing.AppSession.count;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import uk.cdop.testing.Sql;
import uk.cdop.testing.Visitor;

/** Reading a case of a regional meeting part by part: who sees that it was read, and what a reader writes beside it. */
@ArquillianTest
@RunAsClient
class SharedReadingIT {
  private static final Duration A_ROUND = Duration.ofSeconds(75);

  @Test
  void every_part_that_is_opened_is_known_to_its_owner_to_the_host_and_to_the_readers_own_cdop() {
    SharedCase shared = SharedCase.released();
    try (Visitor reader = Visitor.as("bucks.member")) {
      assertThat(reader.ask("GET", shared.papers() + "?as=parts").words()).contains("Not opened").doesNotContain(SharedCase.SECRET);
      assertThat(reader.ask("GET", shared.papers() + "/parts/1").words()).contains(SharedCase.SECRET, "part 1 of 2", "Opened for");
      assertThat(reader.ask("GET", shared.papers() + "/parts/3").status()).isEqualTo(404);
      assertThat(reader.ask("GET", shared.meetingPage()).words()).contains("You have read 0 of 1");
    }
    try (Visitor owner = Visitor.as("berks.coordinator"); Visitor host = Visitor.as("oxon.coordinator"); Visitor own = Visitor.as("bucks.coordinator")) {
      String version = owner.ask("GET", "/reviews/" + shared.review() + "/pack/versions/" + shared.pack()).words();
      assertThat(version).contains("1 of 2 parts", "Part 1: What happened", "The contents").doesNotContain("Nobody has opened it yet");
      assertThat(owner.ask("GET", "/reviews/" + shared.review() + "/regional").words()).contains("1 of 2 parts");
      for (Visitor who : List.of(owner, host, own)) {
        assertThat(who.ask("GET", shared.meetingPage() + "/readers").words()).contains("Case A");
        assertThat(who.ask("GET", shared.meetingPage() + "/readers/A").words()).contains("1 of 2 parts", "Part 1", "The contents", "Not opened");
      }
    }
    assertThat(Sql.count("select count(*) from audit.entry where cdop = 'BUCKS' and act = 'themed.part_opened' and object = ?", shared.meeting() + "/A/1")).isOne();
    try (Visitor reader = Visitor.as("bucks.member")) {
      assertThat(reader.ask("GET", shared.papers() + "/parts/2").status()).isEqualTo(200);
      assertThat(reader.ask("GET", shared.meetingPage()).words()).contains("You have read 1 of 1");
    }
  }

  @Test
  void another_cdop_sees_only_its_own_people_among_the_readers() {
    SharedCase shared = SharedCase.released();
    try (Visitor reader = Visitor.as("oxon.member"); Visitor other = Visitor.as("bucks.coordinator"); Visitor host = Visitor.as("oxon.coordinator")) {
      reader.ask("GET", shared.papers());
      assertThat(other.ask("GET", shared.meetingPage() + "/readers/A").words()).doesNotContain("The whole case", "Oxfordshire");
      assertThat(host.ask("GET", shared.meetingPage() + "/readers/A").words()).contains("The whole case", "Oxfordshire");
    }
    try (Visitor member = Visitor.as("bucks.member")) {
      assertThat(member.ask("GET", shared.meetingPage() + "/readers").status()).isEqualTo(403);
    }
  }

  @Test
  void nobody_writes_down_a_look_at_what_is_closed_to_them() throws SQLException {
    SharedCase shared = SharedCase.released();
    String look =
        "insert into themed.look (id, cdop, meeting_id, letter, account, name, looked_at, what, part, parts) values (gen_random_uuid(), 'BUCKS', '"
            + shared.meeting() + "', 'A', 'bucks.member', 'x', now(), 'PAGE', 0, 1)";
    try (Connection reader = as("BUCKS", "bucks.member"); PreparedStatement insert = reader.prepareStatement(look)) {
      assertThat(insert.executeUpdate()).isOne();
    }
    Sql.change("update themed.snapshot set closes_at = now() - interval '1 second' where meeting_id = ?", shared.meeting());
    try (Connection reader = as("BUCKS", "bucks.member"); PreparedStatement insert = reader.prepareStatement(look)) {
      assertThatThrownBy(insert::executeUpdate).isInstanceOf(SQLException.class).hasMessageContaining("row-level security");
    }
  }

  @Test
  void a_new_version_is_not_read_because_the_one_that_was_recalled_was() {
    SharedCase shared = SharedCase.released();
    try (Visitor reader = Visitor.as("bucks.member"); Visitor host = Visitor.as("oxon.coordinator")) {
      reader.ask("GET", shared.papers());
      assertThat(reader.ask("GET", shared.meetingPage()).words()).contains("You have read 1 of 1");
      UUID next = UUID.randomUUID();
      Sql.change(
          "insert into documents.papers (id, cdop, review_id, occasion, version, content, sha256, released_at, released_by) "
              + "select ?, cdop, review_id, occasion, 2, content, sha256, now(), released_by from documents.papers where id = ?",
          next, shared.pack());
      Sql.change("update themed.offer set pack_id = ? where id = ?", next, shared.offer());
      Sql.change("update themed.snapshot set shared_at = now() where id = ?", shared.offer());
      assertThat(reader.ask("GET", shared.meetingPage()).words()).contains("You have read 0 of 1");
      assertThat(host.ask("GET", shared.meetingPage() + "/readers/A").words()).contains("of an earlier version");
    }
  }

  @Test
  void what_was_withdrawn_or_is_over_says_so_to_who_could_read_it_and_to_nobody_else() throws SQLException {
    SharedCase shared = SharedCase.released();
    try (Connection owner = as("BERKS", "berks.coordinator")) {
      count(owner, "select count(themed.unshare('" + shared.offer() + "', now()))");
      owner.commit();
    }
    try (Visitor reader = Visitor.as("bucks.member"); Visitor unnamed = Visitor.as("bucks.doctor")) {
      for (String path : List.of(shared.papers(), shared.papers() + "/parts/1")) {
        Visitor.Answer closed = reader.ask("GET", path);
        assertThat(closed.status()).as(path).isEqualTo(410);
        assertThat(closed.words()).contains("These papers are closed").doesNotContain(SharedCase.SECRET, SharedCase.HEADLINE);
        assertThat(unnamed.ask("GET", path).status()).as(path).isEqualTo(404);
      }
      assertThat(reader.send(shared.papers() + "/note", "note=Too late", "seen=").status()).isEqualTo(410);
      assertThat(reader.send(shared.papers() + "/questions", "question=Too late?").status()).isEqualTo(410);
    }
  }

  @Test
  void a_recall_closes_the_case_and_tells_all_who_were_named_but_not_whose_it_was() {
    SharedCase shared = SharedCase.released();
    try (Visitor owner = Visitor.as("berks.coordinator"); Visitor reader = Visitor.as("bucks.member")) {
      assertThat(reader.ask("GET", shared.papers()).status()).isEqualTo(200);
      assertThat(owner.send("/reviews/" + shared.review() + "/pack/versions/" + shared.pack() + "/recall", "reason=A place was named").status()).isEqualTo(303);
      assertThat(reader.ask("GET", shared.papers()).status()).isEqualTo(410);
      assertThat(owner.ask("GET", "/reviews/" + shared.review() + "/pack/versions/" + shared.pack()).words()).contains("Recalled by", "The whole case");
    }
    List<Map<String, Object>> mails = Sql.rows("select recipient, subject from platform.outbox where key like ?", "pack.recalled:" + shared.pack() + ":%");
    assertThat(mails).hasSize(6);
    assertThat(mails).allSatisfy(mail -> assertThat(mail.get("subject").toString()).startsWith("Papers for the regional meeting of ").doesNotContain("sepsis"));
  }

  @Test
  void a_note_is_seen_by_its_writer_alone_and_goes_when_the_papers_close() throws SQLException, InterruptedException {
    SharedCase shared = SharedCase.released();
    String words = "Ask about the night call " + UUID.randomUUID();
    try (Visitor reader = Visitor.as("bucks.member"); Visitor other = Visitor.as("bucks.chair"); Visitor host = Visitor.as("oxon.chair")) {
      assertThat(reader.send(shared.papers() + "/note", "note=" + words, "seen=").status()).isEqualTo(303);
      assertThat(reader.ask("GET", shared.papers()).words()).contains("Ask about the night call");
      assertThat(reader.send(shared.papers() + "/note/autosave", "note=Another window", "seen=").status()).isEqualTo(409);
      for (Visitor who : List.of(other, host)) {
        assertThat(who.ask("GET", shared.papers()).words()).doesNotContain("Ask about the night call");
      }
    }
    for (String who : List.of("bucks.chair", "bucks.coordinator")) {
      try (Connection app = as("BUCKS", who)) {
        assertThat(count(app, "select count(*) from themed.note where meeting_id = '" + shared.meeting() + "'")).as(who).isZero();
      }
    }
    try (Connection app = as("BUCKS", "bucks.member")) {
      assertThatThrownBy(() -> count(app, "select themed.forget_beside()")).isInstanceOf(SQLException.class).hasMessageContaining("only the service");
    }
    Sql.change("update themed.snapshot set closes_at = now() - interval '1 second' where meeting_id = ?", shared.meeting());
    Sql.change("update themed.meeting set closes_at = now() - interval '1 second' where id = ?", shared.meeting());
    goes("select count(*) from themed.note where meeting_id = ?", shared);
  }

  @Test
  void a_question_is_seen_by_who_asked_it_and_by_those_who_run_the_meeting() throws SQLException, InterruptedException {
    SharedCase shared = SharedCase.released();
    try (Visitor reader = Visitor.as("bucks.member"); Visitor colleague = Visitor.as("bucks.chair"); Visitor host = Visitor.as("oxon.chair");
        Visitor owner = Visitor.as("berks.chair")) {
      assertThat(reader.send(shared.papers() + "/questions", "question=").status()).isEqualTo(422);
      Visitor.Answer warned = reader.send(shared.papers() + "/questions", "question=Why did Dr Quillington wait?");
      assertThat(warned.status()).isEqualTo(422);
      assertThat(warned.words()).contains("may say who somebody is", "Why did Dr Quillington wait?");
      assertThat(reader.send(shared.papers() + "/questions", "question=Why was there a wait?", "idempotencyKey=" + UUID.randomUUID()).status()).isEqualTo(303);
      assertThat(reader.ask("GET", shared.papers()).words()).contains("Why was there a wait?", "Not answered yet");
      assertThat(colleague.ask("GET", shared.papers()).words()).doesNotContain("Why was there a wait?");
      assertThat(owner.ask("GET", shared.papers()).words()).doesNotContain("Why was there a wait?");
      assertThat(host.ask("GET", shared.papers()).words()).contains("Why was there a wait?", "Your answer");
      assertThat(host.ask("GET", "/home").words()).contains("reader");
      String question = Sql.rows("select id from themed.question where meeting_id = ?", shared.meeting()).getFirst().get("id").toString();
      assertThat(owner.send(shared.papers() + "/questions/" + question, "answer-" + question + "=Mine").status()).isEqualTo(404);
      assertThat(host.send(shared.papers() + "/questions/" + question, "answer-" + question + "=The bed was free at two.").status()).isEqualTo(303);
      assertThat(reader.ask("GET", shared.papers()).words()).contains("The bed was free at two.");
    }
    try (Connection app = as("BERKS", "berks.chair")) {
      assertThat(count(app, "select count(*) from themed.question where meeting_id = '" + shared.meeting() + "'")).isZero();
      assertThat(count(app, "select count(*) from themed.answer where meeting_id = '" + shared.meeting() + "'")).isZero();
    }
    Sql.change("update themed.snapshot set withdrawn_at = now() where meeting_id = ?", shared.meeting());
    goes("select count(*) from themed.question where meeting_id = ?", shared);
  }

  @Test
  void the_screen_of_the_room_shows_no_name_of_another_cdops_case_whatever_the_recorder_types() {
    SharedCase shared = SharedCase.released();
    shared.begun();
    try (Visitor recorder = Visitor.as("oxon.chair")) {
      assertThat(recorder.ask("GET", "/live/" + shared.meeting() + "/record/A").status()).isEqualTo(200);
      String part = "/live/" + shared.meeting() + "/record/A/parts/";
      assertThat(
              recorder
                  .send(part + "SUMMARY", "version=0", "cause=Sepsis", "summary=Robin's mother called the ward. Mrs Example lives at 1 Example Street.")
                  .status())
          .isLessThan(400);
      assertThat(recorder.send(part + "PRACTICE", "version=0", "goodPractice=The nurse sat with Robin all night.", "familyFeedback=").status()).isLessThan(400);
      String room = recorder.ask("GET", "/live/" + shared.meeting() + "/room").words();
      assertThat(room).contains("mother called the ward", "sat with").doesNotContain("Robin", "Example Street", "Mrs Example");
    }
  }

  private static void goes(String counted, SharedCase shared) throws InterruptedException {
    long end = System.nanoTime() + A_ROUND.toNanos();
    while (Sql.count(counted, shared.meeting()) > 0 && System.nanoTime() < end) {
      Thread.sleep(500);
    }
    assertThat(Sql.count(counted, shared.meeting())).isZero();
  }
}
