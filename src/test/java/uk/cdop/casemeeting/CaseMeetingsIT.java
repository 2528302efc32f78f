package uk.cdop.casemeeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.htmlunit.HttpMethod;
import org.htmlunit.WebClient;
import org.htmlunit.WebRequest;
import org.htmlunit.WebResponse;
import org.htmlunit.util.NameValuePair;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import uk.cdop.testing.Login;
import uk.cdop.testing.Product;
import uk.cdop.testing.Sql;

/** The meetings about a case over HTTP, as those who plan and record them meet them. */
@ArquillianTest
@RunAsClient
class CaseMeetingsIT {
  private static final LocalDate DIED = LocalDate.now().minusDays(3);

  private final UUID review = UUID.randomUUID();
  private final String meetings = "/reviews/" + review + "/meetings";

  @Test
  void an_initial_meeting_is_recorded_once_for_one_key_and_stands_in_the_chronology() throws IOException {
    givenAReview();
    try (WebClient browser = Login.as("oxon.doctor")) {
      assertThat(open(browser, meetings).getContentAsString()).contains("Initial joint agency response meeting", "Overdue, not planned");
      String[] record = held("idempotencyKey=" + UUID.randomUUID());
      post(browser, meetings + "/initial/record", record);
      post(browser, meetings + "/initial/record", record);

      assertThat(Sql.rows("select kind, state from casemeeting.case_meeting where review_id = ?", review)).singleElement()
          .satisfies(row -> assertThat(row).containsEntry("kind", "INITIAL").containsEntry("state", "HELD"));
      assertThat(open(browser, meetings).getContentAsString()).contains("Held").doesNotContain("Overdue, not planned");
      assertThat(open(browser, "/reviews/" + review + "/chronology").getContentAsString()).contains("Agreed to visit the home together");
      assertThat(Sql.rows("select act from audit.entry where review_id = ? order by number", review)).extracting("act")
          .contains("casemeeting.listed", "casemeeting.recorded", "casemeeting.meeting_viewed");
    }
  }

  @Test
  void the_second_writer_sees_both_records_and_loses_neither() throws IOException {
    givenAReview();
    try (WebClient browser = Login.as("oxon.coordinator")) {
      post(browser, meetings + "/initial/record", held("idempotencyKey=" + UUID.randomUUID()));
      String meeting = meetings + "/" + Sql.rows("select meeting_id as id from casemeeting.case_meeting where review_id = ?", review).getFirst().get("id");
      assertThat(post(browser, meeting + "/record", held("seen=1", "decisions=The first decision")).getStatusCode()).isEqualTo(200);

      WebResponse second = post(browser, meeting + "/record", held("seen=1", "decisions=The second decision"));

      assertThat(second.getStatusCode()).isEqualTo(409);
      assertThat(second.getContentAsString()).contains("The first decision", "The second decision");
      assertThat(Sql.count("select count(*) from casemeeting.case_meeting where review_id = ?", review)).isEqualTo(2);
    }
  }

  @Test
  void an_invitation_says_nothing_of_the_child_and_is_taken_back_when_the_meeting_is_called_off() throws IOException {
    givenAReview();
    String guest = UUID.randomUUID() + "@trust.example";
    try (WebClient browser = Login.as("oxon.coordinator")) {
      String[] plan = planned(guest, "place=County Hall");
      assertThat(post(browser, meetings + "/review/plan", planned(guest, "place=Room 2, about Tamsin")).getStatusCode()).isEqualTo(422);
      assertThat(post(browser, meetings + "/review/plan", plan).getStatusCode()).isEqualTo(200);
      assertThat(post(browser, meetings + "/review/plan", planned(guest, "place=Somewhere else")).getStatusCode()).isEqualTo(422);
      String meeting = meetings + "/" + Sql.rows("select meeting_id as id from casemeeting.case_meeting where review_id = ?", review).getFirst().get("id");
      post(browser, meeting + "/call-off", "seen=1", "why=The chair is ill");

      List<String> mails = Sql.rows("select subject || ' ' || body as mail from platform.outbox where recipient = ? order by created_at", guest)
          .stream().map(row -> row.get("mail").toString()).toList();
      assertThat(mails).hasSize(2);
      assertThat(mails).allSatisfy(mail -> assertThat(mail).contains("Child death review meeting").doesNotContainIgnoringCase("Tamsin").doesNotContain(review.toString()));
      assertThat(mails.getLast()).contains("Cancelled");
    }
  }

  @Test
  void a_report_of_the_perinatal_tool_stands_as_the_record_of_the_review_meeting() throws IOException {
    givenAReview();
    LocalDate on = LocalDate.now();
    try (WebClient browser = Login.as("oxon.coordinator")) {
      post(browser, "/reviews/" + review + "/review-meeting/record", "seen=0", "held-on-day=" + on.getDayOfMonth(), "held-on-month=" + on.getMonthValue(),
          "held-on-year=" + on.getYear(), "kind=PERINATAL", "pmrt=yes", "pmrt-reference=4711/1", "pmrt-on-day=" + on.getDayOfMonth(),
          "pmrt-on-month=" + on.getMonthValue(), "pmrt-on-year=" + on.getYear(), "pmrt-birth=B", "pmrt-baby=A", "pmrt-mother=A",
          "cause=Extreme prematurity", "summary=Born at 23 weeks.");

      assertThat(open(browser, "/reviews/" + review + "/review-meeting").getContentAsString()).contains("The PMRT report, number 4711/1");
      assertThat(Sql.rows("select stage from review.review where id = ?", review)).extracting("stage").containsExactly("READY_FOR_CDOP");
    }
  }

  @Test
  void refuses_the_wrong_role_and_the_wrong_cdop() throws IOException {
    givenAReview();
    for (String page : List.of("", "/initial/record", "/review/plan")) {
      assertThat(statusFor("oxon.keyworker", meetings + page)).isEqualTo(403);
      assertThat(statusFor("oxon.member", meetings + page)).isEqualTo(403);
      assertThat(statusFor("bucks.coordinator", meetings + page)).isEqualTo(404);
    }
  }

  private static String[] held(String... more) {
    LocalDate on = DIED.plusDays(1);
    List<String> fields = new ArrayList<>(List.of("on-day=" + on.getDayOfMonth(), "on-month=" + on.getMonthValue(), "on-year=" + on.getYear(), "at=9:30am",
        "place=By video", "lead=Dr Mara Quill", "purpose=To plan", "who-rows=1", "who-0-name=Sam Field", "who-0-organisation=Some Police",
        "who-0-presence=CAME", "summary=Agreed to visit the home together."));
    fields.addAll(List.of(more));
    return fields.toArray(String[]::new);
  }

  private static String[] planned(String guest, String place) {
    LocalDate on = LocalDate.now().plusMonths(1);
    return new String[] {"idempotencyKey=" + UUID.randomUUID(), "on-day=" + on.getDayOfMonth(), "on-month=" + on.getMonthValue(), "on-year=" + on.getYear(),
        "at=10am", place, "lead=Dr Mara Quill", "purpose=To review", "who-rows=1", "who-0-name=Ann Lee", "who-0-organisation=Some Trust", "who-0-email=" + guest};
  }

  private void givenAReview() {
    Sql.change(
        "insert into review.review (id, cdop, version, number, stage, forenames, surname, also_known_as, born_on, died_on, sex, address, "
            + "postcode, joint_agency_response, coroner, notified_at, opened_at, surname_key) values (?, 'OXON', 0, ?, 'GATHERING', 'Tamsin', "
            + "'Invented', '', ?, ?, '9', '', '', true, false, now(), now(), 'invented')",
        review, "OXON-2026-" + review, DIED.minusDays(20), DIED);
  }

  private static int statusFor(String user, String path) throws IOException {
    try (WebClient browser = Login.as(user)) {
      return open(browser, path).getStatusCode();
    }
  }

  private static WebResponse open(WebClient browser, String path) {
    return Login.open(browser, Product.at(path)).getWebResponse();
  }

  private static WebResponse post(WebClient browser, String path, String... fields) throws IOException {
    String csrf = open(browser, "/home").getContentAsString().replaceAll("(?s).*?name=\"csrf\" value=\"([^\"]*)\".*", "$1");
    WebRequest request = new WebRequest(Product.at(path).toURL(), HttpMethod.POST);
    List<NameValuePair> parameters = new ArrayList<>(List.of(new NameValuePair("csrf", csrf)));
    for (String field : fields) {
      parameters.add(new NameValuePair(field.substring(0, field.indexOf('=')), field.substring(field.indexOf('=') + 1)));
    }
    request.setRequestParameters(parameters);
    return browser.getPage(request).getWebResponse();
  }
}
