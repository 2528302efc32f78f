package uk.cdop.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.htmlunit.HttpMethod;
import org.htmlunit.Page;
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

/** The analysis of a review over HTTP, as its writers and those who must not see it meet it. */
@ArquillianTest
@RunAsClient
class AnalysisIT {
  private final UUID review = UUID.randomUUID();
  private final String analysis = "/reviews/" + review + "/analysis";

  @Test
  void shows_the_second_writer_both_texts_and_loses_neither() throws IOException {
    givenAReview();
    try (WebClient browser = Login.as("oxon.coordinator")) {
      open(browser, analysis + "/summary");
      assertThat(post(browser, analysis + "/summary", "version=0", "cause=The first cause").getStatusCode()).isEqualTo(200);

      WebResponse second = post(browser, analysis + "/summary", "version=0", "cause=The second cause");

      assertThat(second.getStatusCode()).isEqualTo(409);
      assertThat(second.getContentAsString()).contains("The first cause", "The second cause");
      assertThat(Sql.rows("select cause_as_understood as cause from analysis.analysis where review = ?", review))
          .singleElement().extracting("cause").isEqualTo("The first cause");
    }
  }

  @Test
  void adds_one_factor_for_one_key() throws IOException {
    givenAReview();
    try (WebClient browser = Login.as("oxon.doctor")) {
      open(browser, analysis);
      String key = "idempotencyKey=" + UUID.randomUUID();
      post(browser, analysis + "/domains/B", key, "text=Considered", "grade=1");
      post(browser, analysis + "/domains/B", key, "text=Considered", "grade=1");

      assertThat(Sql.count("select count(*) from analysis.factor f join analysis.analysis a on a.id = f.analysis_id where a.review = ?", review))
          .isEqualTo(1);
    }
  }

  @Test
  void records_looks_and_saves_and_says_what_is_missing_in_words() throws IOException {
    givenAReview();
    try (WebClient browser = Login.as("oxon.coordinator")) {
      open(browser, analysis);
      post(browser, analysis + "/modifiability", "version=0", "outcome=NOMOD");
      WebResponse check = open(browser, analysis + "/check");

      assertThat(check.getContentAsString()).contains("Domain A has no line", "The child death review meeting is not recorded yet");
      assertThat(Sql.rows("select act from audit.entry where review_id = ? order by number", review))
          .extracting("act").contains("analysis.viewed", "analysis.modifiability_saved", "analysis.check_viewed");
    }
  }

  @Test
  void keeps_what_follows_from_a_review_and_the_answers_of_the_front_sheet() throws IOException {
    givenAReview();
    try (WebClient browser = Login.as("oxon.coordinator")) {
      open(browser, analysis);
      post(browser, analysis + "/issues", "idempotencyKey=" + UUID.randomUUID(), "text=No call back", "source=family");
      post(browser, analysis + "/good-practice", "idempotencyKey=" + UUID.randomUUID(), "text=Stayed late", "agencyType=AGY05");
      post(browser, analysis + "/recommendations", "idempotencyKey=" + UUID.randomUUID(), "text=Call back", "organisation=A trust", "sort=service");
      post(browser, analysis + "/notifications", "idempotencyKey=" + UUID.randomUUID(), "body=mhra", "needed=yes", "text=A faulty pump");
      String mark = open(browser, analysis + "/sheet/quality").getContentAsString().replaceAll("(?s).*name=\"seen\" value=\"([^\"]*)\".*", "$1");
      post(browser, analysis + "/sheet/quality", "seen=" + mark, "review.information_complete=no");
      post(browser, analysis + "/sheet/joint-agency", "seen=other", "jar.held=yes");

      assertThat(open(browser, analysis + "/check").getContentAsString())
          .contains("No call back", "Stayed late", "Call back", "A faulty pump", "not recorded when they were", "Did the panel have all the information");
      assertThat(post(browser, analysis + "/sheet/quality", "seen=" + mark, "review.information_complete=yes").getStatusCode()).isEqualTo(409);
      assertThat(post(browser, analysis + "/issues", "text=", "source=").getStatusCode()).isEqualTo(422);
      assertThat(Sql.rows("select act from audit.entry where review_id = ?", review)).extracting("act").contains("analysis.issue_added", "analysis.sheet_saved");
    }
  }

  @Test
  void refuses_the_wrong_role_the_wrong_cdop_and_a_chair_who_has_no_part_in_the_case() throws IOException {
    givenAReview();
    assertThat(statusFor("oxon.keyworker", analysis)).isEqualTo(403);
    // A member may act for a chair, so a case that is not theirs is as if it did not exist.
    assertThat(statusFor("oxon.member", analysis)).isEqualTo(404);
    assertThat(statusFor("oxon.auditor", analysis)).isEqualTo(403);
    assertThat(statusFor("bucks.coordinator", analysis)).isEqualTo(404);
    assertThat(statusFor("oxon.chair", analysis)).isEqualTo(404);
    assertThat(statusFor("oxon.coordinator", analysis + "/sign-off")).isEqualTo(403);
    try (WebClient browser = Login.as("oxon.coordinator")) {
      assertThat(post(browser, analysis + "/sign-off", "agreed=yes", "fingerprint=any").getStatusCode()).isEqualTo(403);
    }
  }

  private void givenAReview() {
    Sql.change(
        "insert into review.review (id, cdop, version, number, stage, forenames, surname, also_known_as, born_on, died_on, sex, address, "
            + "postcode, joint_agency_response, coroner, notified_at, opened_at, surname_key) values (?, 'OXON', 0, ?, 'CDRM_HELD', 'Test', "
            + "'Invented', '', '2026-07-01', '2026-08-05', '9', '', '', false, false, now(), now(), 'invented')",
        review, "OXON-2026-" + review);
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
    Page answer = browser.getPage(request);
    return answer.getWebResponse();
  }
}
