package uk.cdop.themed;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import uk.cdop.live.LiveMeeting.Decision;
import uk.cdop.testing.Sql;
import uk.cdop.testing.Visitor;

/** What a regional meeting answers to a family reaches their key worker, with its day, and nothing else of the meeting does. */
@ArquillianTest
@RunAsClient
class RegionalAnswersIT {
  private static final String ASKED = "Why did Robin get the antibiotics so late?";
  private static final String ANSWER = "The first signs were taken for a cold.";
  private static final String DELIBERATED = "Deliberated at the meeting.";

  private final SharedCase shared = SharedCase.released();
  private final UUID question = UUID.randomUUID();
  private final String family = "/reviews/" + shared.review() + "/family";

  @Test
  void the_key_worker_is_told_the_day_before_and_the_answer_after_when_more_information_is_needed() throws SQLException {
    givenAFamilyThatAsked();
    String day = LocalDate.now().plusDays(1).format(DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK));
    try (Visitor keyWorker = Visitor.as("berks.keyworker"); Visitor coordinator = Visitor.as("berks.coordinator")) {
      assertThat(keyWorker.ask("GET", family).words()).contains("Planned for " + day);
      shared.finalised();
      handOver(Decision.MORE_INFORMATION);
      assertThat(keyWorker.ask("GET", family).words()).contains("Answer of the panel", ANSWER).doesNotContain(DELIBERATED, "Planned for " + day);
      assertThat(keyWorker.ask("GET", "/families").words()).contains("Tell the family an answer").doesNotContain(DELIBERATED);
      assertThat(keyWorker.ask("GET", family + "/questions/" + question).words()).contains(ANSWER).doesNotContain(DELIBERATED);
      assertThat(coordinator.ask("GET", "/reviews/" + shared.review() + "/regional").words())
          .contains("The family asked: Why did the child get the antibiotics so late?", ANSWER, "The key worker has it to tell the family",
              "The family asked: [taken out]", "Give the answer to the key worker yourself");
      for (String page : List.of("/regional/" + shared.meeting(), "/live/" + shared.meeting(), "/reviews/" + shared.review() + "/regional")) {
        assertThat(keyWorker.ask("GET", page).status()).as(page).isIn(403, 404);
      }
    }
  }

  @Test
  void an_answer_of_a_completed_review_waits_for_the_owners_chair() throws SQLException {
    givenAFamilyThatAsked();
    shared.finalised();
    handOver(Decision.COMPLETE);
    try (Visitor keyWorker = Visitor.as("berks.keyworker"); Visitor coordinator = Visitor.as("berks.coordinator")) {
      assertThat(keyWorker.ask("GET", family).words()).contains(ASKED).doesNotContain(ANSWER);
      assertThat(coordinator.ask("GET", "/reviews/" + shared.review() + "/regional").words()).contains("gets it when your chair has signed");
      Sql.change("update review.review set stage = 'CDOP_REVIEWED' where id = ?", shared.review());
      assertThat(keyWorker.ask("GET", family).words()).contains("Answer of the panel", ANSWER).doesNotContain(DELIBERATED);
    }
  }

  @Test
  void a_key_worker_of_another_family_reads_no_answer_even_past_the_policy() throws SQLException {
    givenAFamilyThatAsked();
    shared.finalised();
    handOver(Decision.REFER);
    try (Visitor one = Visitor.as("berks.keyworker"); Visitor other = Visitor.as("berks.keyworker2")) {
      // Logging in is what tells the database who is a key worker and nothing else.
      assertThat(List.of(one, other)).allSatisfy(visitor -> assertThat(visitor.ask("GET", "/home").status()).isEqualTo(200));
    }
    assertThat(answers("BERKS", "berks.keyworker")).isEqualTo(2);
    assertThat(answers("BERKS", "berks.keyworker2")).isZero();
    assertThat(answers("OXON", "oxon.chair")).as("the host").isZero();
  }

  private long answers(String cdop, String account) throws SQLException {
    try (Connection app = Sql.asApplication()) {
      app.setAutoCommit(false);
      run(app, "select set_config('app.cdop', ?, true), set_config('app.actor', ?, true)", cdop, account);
      try (PreparedStatement count = app.prepareStatement("select count(*) from themed.family_answer where review_id = ?")) {
        count.setObject(1, shared.review());
        try (var row = count.executeQuery()) {
          row.next();
          return row.getLong(1);
        }
      }
    }
  }

  private void givenAFamilyThatAsked() {
    Sql.change(
        "insert into keyworker.assignment (id, cdop, review, account, name, started_at, named_by, more) "
            + "values (gen_random_uuid(), 'BERKS', ?, 'berks.keyworker', 'A key worker', now() - interval '3 days', 'A coordinator', '')",
        shared.review());
    UUID contact = UUID.randomUUID();
    Sql.change(
        "insert into keyworker.contact (id, cdop, review, happened_at, recorded_at, account, recorded_by, way, with_whom, outcome, said, steps, "
            + "why_corrected) values (?, 'BERKS', ?, now() - interval '2 days', now(), 'berks.keyworker', 'A key worker', 'PHONE', 'mother', 'MADE', '', 'KW03', '')",
        contact, shared.review());
    Sql.change(
        "insert into keyworker.question (id, cdop, version, review, contact, question, asked_at, asked_of, state, answer, saved_by, saved_at) "
            + "values (?, 'BERKS', 0, ?, ?, ?, now() - interval '2 days', 'A key worker', 'ASKED', '', 'A key worker', now())",
        question, shared.review(), contact, ASKED);
  }

  /** As the host does it when the chair finalises; the service then writes it to the owner's record. */
  private void handOver(Decision decision) throws SQLException {
    HandedOver over =
        new HandedOver(
            SharedCase.RECORD,
            SharedCase.record(DELIBERATED),
            decision,
            decision == Decision.COMPLETE ? "" : "the ambulance service",
            List.of(
                new HandedOver.Answer("[taken out]", "Nothing could be said to this."),
                new HandedOver.Answer("Why did the child get the antibiotics so late?", ANSWER)));
    try (Connection host = Sql.asApplication()) {
      host.setAutoCommit(false);
      run(host, "select set_config('app.cdop', 'OXON', true), set_config('app.actor', 'oxon.chair', true)");
      run(host, "select themed.decide(?, ?, 'A', ?, ?, 'oxon.chair', true, 'Quorate', 'Someone', now())",
          UUID.randomUUID(), shared.meeting(), over.write(), HandedOver.hash(over.write()));
      host.commit();
    }
    Instant end = Instant.now().plusSeconds(60);
    while (Sql.count("select count(*) from themed.decision where review_id = ? and state = 'WRITTEN'", shared.review()) == 0 && Instant.now().isBefore(end)) {
      pause();
    }
    assertThat(Sql.count("select count(*) from themed.decision where review_id = ? and state = 'WRITTEN'", shared.review())).isOne();
  }

  private static void pause() {
    LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
  }

  private static void run(Connection connection, String query, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      for (int at = 0; at < values.length; at++) {
        statement.setObject(at + 1, values[at]);
      }
      statement.execute();
    }
  }
}
