package uk.cdop.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

/** What runs beside a review over HTTP: suggestions, decisions, mistakes, two at once, and who may not look. */
@ArquillianTest
@RunAsClient
class ProcessesIT {
  private static final LocalDate DIED = LocalDate.now().minusDays(20);

  private final UUID review = UUID.randomUUID();
  private final String processes = "/reviews/" + review + "/processes";

  @Test
  void the_death_of_a_newborn_suggests_who_must_be_told_until_somebody_decides() throws IOException {
    givenANewborn();
    try (WebClient browser = Login.as("oxon.doctor")) {
      assertThat(text(browser, processes)).contains("Perinatal Mortality Review Tool", "MBRRACE-UK surveillance", "younger than 28 days");
      assertThat(text(browser, "/reviews/" + review)).contains("Ask whether MBRRACE-UK has been told", "within 7 working days");
      assertThat(post(browser, processes + "/not-needed/PP09").getStatusCode()).isEqualTo(422);
      post(browser, processes + "/not-needed/PP09", "why=The trust reviews it in another way");
      post(browser, processes + "/new", filled("kind=PP11", "organisation=Some Trust", "idempotencyKey=" + UUID.randomUUID(), day("begun", DIED.plusDays(2))));
      assertThat(text(browser, processes)).contains("Not needed", "Under way").doesNotContain("younger than 28 days");
      assertThat(states()).containsEntry("P1", "STOPPED").doesNotContainKey("P2");
      assertThat(Sql.rows("select act from audit.entry where review_id = ?", review)).extracting("act").contains("process.not_needed", "process.opened");
    }
  }

  @Test
  void a_pause_of_a_process_entered_by_mistake_counts_no_more() throws IOException {
    givenANewborn();
    try (WebClient browser = Login.as("oxon.coordinator")) {
      String[] inquest = filled("kind=PP01", "holds=yes", "idempotencyKey=" + UUID.randomUUID(), day("begun", DIED.plusDays(2)));
      post(browser, processes + "/new", inquest);
      post(browser, processes + "/new", inquest);
      assertThat(Sql.count("select count(*) from process.process where review_id = ?", review)).isOne();
      assertThat(Sql.rows("select coroner from review.review where id = ?", review).getFirst()).containsEntry("coroner", true);
      assertThat(states()).containsEntry("T9", "PAUSED");
      Object id = Sql.rows("select id from process.process where review_id = ?", review).getFirst().get("id");
      assertThat(text(browser, "/reviews/" + review + "/clocks")).contains("This pause follows the process").doesNotContain("Let the clocks run again");
      assertThat(post(browser, processes + "/" + id + "/mistake", "seen=77", "why=x").getStatusCode()).isEqualTo(409);
      post(browser, processes + "/" + id + "/mistake", "seen=0", "why=It was about another child");
      assertThat(states()).containsEntry("T9", "RUNNING");
      assertThat(text(browser, "/reviews/" + review + "/clocks")).contains("Entered by mistake");
      assertThat(text(browser, processes + "/" + id)).contains("It was about another child");
    }
  }

  @Test
  void whoever_saves_after_somebody_else_is_told_and_what_stands_is_whole() throws IOException {
    givenANewborn();
    try (WebClient browser = Login.as("oxon.coordinator")) {
      post(browser, processes + "/new", filled("kind=PP07", "holds=no", "organisation=Some Trust", "idempotencyKey=" + UUID.randomUUID()));
      Object id = Sql.rows("select id from process.process where review_id = ?", review).getFirst().get("id");
      assertThat(post(browser, processes + "/" + id + "/change", "seen=0", "holds=no", "organisation=Another Trust").getStatusCode()).isEqualTo(200);
      assertThat(post(browser, processes + "/" + id + "/change", "seen=0", "holds=no", "organisation=A third").getStatusCode()).isEqualTo(409);
      assertThat(Sql.rows("select organisation from process.process where id = ?", id).getFirst()).containsEntry("organisation", "Another Trust");
      assertThat(post(browser, processes + "/" + id + "/change", "seen=1", "holds=no", "d-response=Nonsense").getStatusCode()).isEqualTo(422);
    }
  }

  @Test
  void two_who_record_the_joint_agency_response_at_once_both_keep_what_they_wrote() throws IOException {
    givenANewborn();
    String record = "/reviews/" + review + "/joint-agency-response/change";
    try (WebClient browser = Login.as("oxon.coordinator"); WebClient doctor = Login.as("oxon.doctor")) {
      post(browser, record, "seen=0", "decision=yes", "criteria=JAR2", "lead-health=Dr Ana Sample, paediatrician");
      post(doctor, record, "seen=1", "decision=yes", "criteria=JAR2", "lead-health=Dr Ana Sample, paediatrician", "lead-police=DI Bo Field");
      assertThat(post(browser, record, "seen=1", "decision=yes", "criteria=JAR2", "lead-health=Dr Ana Sample, paediatrician", "safeguarding=none").getStatusCode()).isEqualTo(200);
      assertThat(text(browser, "/reviews/" + review + "/joint-agency-response")).contains("DI Bo Field", "No concern", "Dr Ana Sample");
      WebResponse clash = post(doctor, record, "seen=2", "decision=yes", "criteria=JAR2", "lead-health=Dr Ana Sample, paediatrician", "safeguarding=referral");
      assertThat(clash.getStatusCode()).isEqualTo(409);
      assertThat(clash.getContentAsString()).contains("Someone else wrote something different", "No concern");
      assertThat(Sql.rows("select joint_agency_response from review.review where id = ?", review).getFirst()).containsEntry("joint_agency_response", true);
    }
  }

  @Test
  void refuses_the_wrong_role_and_the_wrong_cdop() throws IOException {
    givenANewborn();
    for (String page : List.of("/processes", "/processes/new", "/processes/not-needed/PP09", "/joint-agency-response", "/joint-agency-response/change")) {
      String path = "/reviews/" + review + page;
      assertThat(statusFor("oxon.keyworker", path)).isEqualTo(403);
      assertThat(statusFor("oxon.member", path)).isEqualTo(403);
      assertThat(statusFor("bucks.coordinator", path)).isEqualTo(404);
    }
  }

  private Map<String, String> states() {
    Map<String, String> states = new HashMap<>();
    Sql.rows("select code, state from clock.clock where review_id = ?", review).forEach(row -> states.put(row.get("code").toString(), row.get("state").toString()));
    return states;
  }

  private static String[] day(String field, LocalDate day) {
    return new String[] {field + "-day=" + day.getDayOfMonth(), field + "-month=" + day.getMonthValue(), field + "-year=" + day.getYear()};
  }

  private static String[] filled(Object... parts) {
    List<String> fields = new ArrayList<>();
    for (Object part : parts) {
      if (part instanceof String[] several) {
        fields.addAll(List.of(several));
      } else {
        fields.add((String) part);
      }
    }
    return fields.toArray(String[]::new);
  }

  private void givenANewborn() {
    Sql.change(
        "insert into review.review (id, cdop, version, number, stage, forenames, surname, also_known_as, born_on, died_on, sex, address, "
            + "postcode, joint_agency_response, coroner, notified_at, opened_at, surname_key) values (?, 'OXON', 0, ?, 'GATHERING', 'Tamsin', "
            + "'Invented', '', ?, ?, '9', '', '', false, false, now() - interval '19 days', now(), 'invented')",
        review, "OXON-2026-" + review, DIED.minusDays(5), DIED);
  }

  private static int statusFor(String user, String path) throws IOException {
    try (WebClient browser = Login.as(user)) {
      return Login.open(browser, Product.at(path)).getWebResponse().getStatusCode();
    }
  }

  private static String text(WebClient browser, String path) {
    return Login.open(browser, Product.at(path)).getWebResponse().getContentAsString();
  }

  private static WebResponse post(WebClient browser, String path, String... fields) throws IOException {
    String csrf = text(browser, "/home").replaceAll("(?s).*?name=\"csrf\" value=\"([^\"]*)\".*", "$1");
    WebRequest request = new WebRequest(Product.at(path).toURL(), HttpMethod.POST);
    List<NameValuePair> parameters = new ArrayList<>(List.of(new NameValuePair("csrf", csrf)));
    for (String field : fields) {
      parameters.add(new NameValuePair(field.substring(0, field.indexOf('=')), field.substring(field.indexOf('=') + 1)));
    }
    request.setRequestParameters(parameters);
    return browser.getPage(request).getWebResponse();
  }
}
