package uk.cdop.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.cdop.testing.Endpoints;
import uk.cdop.testing.Endpoints.Endpoint;
import uk.cdop.testing.Product;
import uk.cdop.testing.Sql;
import uk.cdop.testing.Visitor;
import uk.cdop.themed.SharedCase;

/** A declared connection closes the case to whoever declared it: on every address that names it, in every list, search and count. */
@ArquillianTest
@RunAsClient
class InterestIT {
  private static final List<String> LISTS =
      List.of("/home", "/reviews", "/api/reviews", "/meetings", "/meetings/ready", "/ncmd", "/ncmd/produced", "/notifications", "/families", "/imports");

  @BeforeAll
  static void every_state_is_there() {
    Product.demonstrate();
  }

  @ParameterizedTest
  @ValueSource(strings = {"oxon.coordinator2", "oxon.doctor", "oxon.chair", "oxon.member"})
  void closes_the_case_on_every_address_that_leads_to_it(String account) {
    Case known = scheduled();
    UUID interest = UUID.randomUUID();
    SoftAssertions softly = new SoftAssertions();
    Endpoints.declareInterest(interest, known.review(), account);
    try (Visitor barred = Visitor.as(account)) {
      for (Endpoint endpoint : new TreeSet<>(Endpoints.served())) {
        if (endpoint.path().matches("(/api)?/reviews/\\{(id|review)\\}.*") || endpoint.path().matches("/(?:meetings/\\{id\\}|live/\\{meeting\\})/.*\\{letter\\}.*")) {
          String address = endpoint.with(Endpoints.idsOf(endpoint, known.review()));
          int status = barred.ask(endpoint.verb(), address).status();
          softly.assertThat(status).as("%s as %s", endpoint, account).isIn(403, 404, 405, 422);
          softly.assertThat(status == 422 && endpoint.verb().equals("GET")).as("%s as %s", endpoint, account).isFalse();
        }
      }
    } finally {
      Endpoints.forgetInterest(interest);
    }
    softly.assertAll();
  }

  @ParameterizedTest
  @ValueSource(strings = {"oxon.coordinator2", "oxon.doctor", "oxon.chair", "oxon.member"})
  void hides_the_case_from_lists_searches_counts_and_tasks(String account) {
    Case known = scheduled();
    UUID interest = UUID.randomUUID();
    SoftAssertions softly = new SoftAssertions();
    Endpoints.declareInterest(interest, known.review(), account);
    try (Visitor barred = Visitor.as(account)) {
      for (String list : LISTS) {
        softly.assertThat(barred.ask("GET", list).words()).as("%s as %s", list, account).doesNotContain(known.number(), known.nhsNumber());
      }
      for (String words : List.of(known.number(), known.nhsNumber(), known.surname())) {
        String found = barred.ask("GET", "/api/reviews?find=" + Visitor.encoded(words)).words();
        softly.assertThat(found).as("a search as %s", account).doesNotContain(known.number());
      }
      String meeting = barred.ask("GET", "/meetings/" + known.meeting()).words();
      softly.assertThat(meeting).as("the agenda as %s", account)
          .contains("Case " + known.letter() + ": closed to you").doesNotContain(known.number(), "/papers/" + known.letter(), "Read the papers of Case " + known.letter());
    } finally {
      Endpoints.forgetInterest(interest);
    }
    softly.assertAll();
  }

  /** Searches, notifications, files, exports, the live meeting and whatever else is served: each page is asked with the ids of this case. */
  @ParameterizedTest
  @ValueSource(strings = {"oxon.coordinator2", "oxon.doctor", "oxon.chair", "oxon.member"})
  void names_the_case_in_nothing_that_is_served(String account) {
    Case known = scheduled();
    UUID interest = UUID.randomUUID();
    SoftAssertions softly = new SoftAssertions();
    Endpoints.declareInterest(interest, known.review(), account);
    try (Visitor barred = Visitor.as(account)) {
      for (Endpoint endpoint : new TreeSet<>(Endpoints.served())) {
        if (endpoint.verb().equals("GET") && !endpoint.path().endsWith("/events")) {
          Visitor.Answer answer = barred.ask("GET", endpoint.with(Endpoints.idsOf(endpoint, known.review())));
          softly.assertThat(answer.status()).as("%s as %s", endpoint, account).isLessThan(500);
          softly.assertThat(answer.words()).as("%s as %s", endpoint, account)
              .doesNotContain(known.number(), known.nhsNumber(), known.nhsNumber().replaceAll("(...)(...)(....)", "$1 $2 $3"));
          softly.assertThat(answer.whole()).as("%s as %s", endpoint, account).doesNotContain("/reviews/" + known.review());
        }
      }
    } finally {
      Endpoints.forgetInterest(interest);
    }
    softly.assertAll();
  }

  @Test
  void opens_the_papers_again_only_by_the_chairs_word_and_nothing_else() {
    Case known = scheduled();
    UUID interest = UUID.randomUUID();
    Endpoints.declareInterest(interest, known.review(), "oxon.member2");
    Endpoints.declareInterest(UUID.randomUUID(), known.review(), "oxon.doctor");
    String papers = "/meetings/" + known.meeting() + "/papers/" + known.letter();
    try (Visitor member = Visitor.as("oxon.member2"); Visitor doctor = Visitor.as("oxon.doctor")) {
      for (String ruling : List.of("LEAVES", "NO_PAPERS")) {
        rule(known, ruling);
        assertThat(member.ask("GET", papers).status()).as(ruling).isEqualTo(404);
      }
      rule(known, "STAYS");
      assertThat(member.ask("GET", papers).status()).isEqualTo(200);
      assertThat(doctor.ask("GET", papers).status()).isEqualTo(200);
      assertThat(doctor.ask("GET", "/reviews/" + known.review()).status()).isEqualTo(404);
      assertThat(doctor.ask("GET", "/reviews/" + known.review() + "/analysis").status()).isEqualTo(404);
      assertThat(doctor.ask("GET", "/api/reviews").words()).doesNotContain(known.number());
    } finally {
      Sql.change("delete from meeting.interest where review_id = ? and words = 'For a test'", known.review());
    }
  }

  @Test
  void shows_nobody_elses_words_to_who_may_stay_with_a_connection() {
    Case known = scheduled();
    UUID question = UUID.randomUUID();
    String words = "Who saw the child last? " + question;
    String papers = "/meetings/" + known.meeting() + "/papers/" + known.letter();
    Sql.change(
        "insert into pack.question (id, cdop, review_id, occasion, words, asked_at, asked_by) select ?, cdop, review_id, id, ?, now(), 'oxon.member'"
            + " from meeting.agenda_item where meeting_id = ? and letter = ?",
        question, words, known.meeting(), known.letter());
    try (Visitor coordinator = Visitor.as("oxon.coordinator2"); Visitor chair = Visitor.as("oxon.chair")) {
      for (Visitor reader : List.of(coordinator, chair)) {
        assertThat(reader.ask("GET", papers).words()).contains("Who saw the child last?");
      }
      Endpoints.declareInterest(UUID.randomUUID(), known.review(), "oxon.coordinator2");
      Endpoints.declareInterest(UUID.randomUUID(), known.review(), "oxon.chair");
      rule(known, "STAYS");
      for (Visitor reader : List.of(coordinator, chair)) {
        Visitor.Answer page = reader.ask("GET", papers);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.words()).doesNotContain("Who saw the child last?");
        assertThat(reader.send(papers + "/questions/" + question, "answer-" + question + "=The nurse", "anyway=yes").status()).isEqualTo(404);
        assertThat(reader.send(papers + "/view", "category=8", "view=", "anyway=yes").status()).isEqualTo(404);
      }
    } finally {
      Sql.change("delete from meeting.interest where review_id = ? and words = 'For a test'", known.review());
      Sql.change("delete from pack.question where id = ?", question);
    }
  }

  @Test
  void gives_back_no_draft_of_the_case() {
    Case known = scheduled();
    UUID interest = UUID.randomUUID();
    String page = "/reviews/" + known.review() + "/analysis/summary";
    try (Visitor doctor = Visitor.as("oxon.doctor")) {
      assertThat(doctor.ask("GET", page).status()).isEqualTo(200);
      assertThat(doctor.send("/drafts", "path=" + page, "summary=Typed before").status()).isEqualTo(200);
      assertThat(doctor.ask("GET", "/drafts?path=" + page).words()).contains("Typed before");
      Endpoints.declareInterest(interest, known.review(), "oxon.doctor");
      assertThat(doctor.ask("GET", "/drafts?path=" + page).words()).doesNotContain("Typed before");
      assertThat(doctor.send("/drafts", "path=" + page, "summary=Typed after").status()).isEqualTo(404);
    } finally {
      Endpoints.forgetInterest(interest);
      Sql.change("delete from platform.draft where path = ?", page);
    }
  }

  @Test
  void the_chairs_word_opens_no_line_of_the_agenda_that_something_else_closes() {
    Case known = scheduled();
    UUID interest = UUID.randomUUID();
    Endpoints.declareInterest(interest, known.review(), "oxon.member2");
    rule(known, "STAYS");
    String page = "/meetings/" + known.meeting();
    try (Visitor member = Visitor.as("oxon.member2")) {
      assertThat(member.ask("GET", page).words()).doesNotContain("Case " + known.letter() + ": closed to you");
      SharedCase elsewhere = SharedCase.withConnection(known.review(), "oxon.member2");
      assertThat(member.ask("GET", page).words()).contains("Case " + known.letter() + ": closed to you");
      assertThat(member.ask("GET", page + "/papers/" + known.letter()).status()).isEqualTo(404);
      elsewhere.forgetConnections();
    } finally {
      Endpoints.forgetInterest(interest);
    }
  }

  @Test
  void lets_an_expert_for_one_case_at_no_other() {
    Map<String, Object> row =
        Sql.rows(
                "select m.id as meeting, min(i.letter) as first, max(i.letter) as last from meeting.meeting m"
                    + " join meeting.agenda_item i on i.meeting_id = m.id and i.removed_at is null and i.papers_id is not null"
                    + " where m.cdop = 'OXON' and m.attendance_at is null group by m.id having count(*) > 1 limit 1")
            .getFirst();
    Object meeting = row.get("meeting");
    Sql.change(
        "update meeting.invited set item_id = (select id from meeting.agenda_item where meeting_id = ? and letter = ?)"
            + " where meeting_id = ? and account = 'oxon.member2'",
        meeting, row.get("first"), meeting);
    try (Visitor expert = Visitor.as("oxon.member2")) {
      assertThat(expert.ask("GET", "/meetings/" + meeting + "/papers/" + row.get("first")).status()).isEqualTo(200);
      assertThat(expert.ask("GET", "/meetings/" + meeting + "/papers/" + row.get("last")).status()).isEqualTo(404);
      assertThat(expert.ask("POST", "/meetings/" + meeting + "/interests/" + row.get("last")).status()).isIn(404, 422);
      assertThat(expert.ask("GET", "/meetings/" + meeting).words()).contains("Case " + row.get("last") + ": closed to you", "for another case");
    } finally {
      Sql.change("update meeting.invited set item_id = null where meeting_id = ? and account = 'oxon.member2'", meeting);
    }
  }

  private static void rule(Case known, String ruling) {
    Sql.change(
        "update meeting.interest set ruling = ?, ruled_at = now(), ruled_by = 'oxon.chair' where review_id = ? and words = 'For a test'",
        ruling, known.review());
  }

  /** A case whose papers are released for a meeting to come. */
  private record Case(UUID review, UUID meeting, String letter, String number, String nhsNumber, String surname) {}

  private static Case scheduled() {
    Map<String, Object> row =
        Sql.rows(
                "select i.review_id, i.meeting_id, i.letter, r.number, r.nhs_number, r.surname from meeting.agenda_item i"
                    + " join meeting.meeting m on m.id = i.meeting_id join review.review r on r.id = i.review_id"
                    + " where i.cdop = 'OXON' and i.removed_at is null and i.papers_id is not null and m.attendance_at is null"
                    + " and r.nhs_number <> '' order by r.number limit 1")
            .getFirst();
    return new Case(
        (UUID) row.get("review_id"), (UUID) row.get("meeting_id"), row.get("letter").toString(), row.get("number").toString(),
        row.get("nhs_number").toString(), row.get("surname").toString());
  }
}
