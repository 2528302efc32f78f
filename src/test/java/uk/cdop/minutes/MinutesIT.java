package uk.cdop.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.htmlunit.HttpMethod;
import org.htmlunit.WebClient;
import org.htmlunit.WebRequest;
import org.htmlunit.WebResponse;
import org.htmlunit.util.NameValuePair;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.cdop.testing.Endpoints;
import uk.cdop.testing.Login;
import uk.cdop.testing.Product;
import uk.cdop.testing.Sql;

/** The minutes of a meeting over HTTP, from the first draft to a correction, and those who must not see a part of them. */
@ArquillianTest
@RunAsClient
class MinutesIT {
  private static final String A_HELD_MEETING =
      "select m.id::text as meeting, i.letter, r.id::text as review, r.surname, r.forenames from meeting.meeting m "
          + "join meeting.agenda_item i on i.meeting_id = m.id and i.removed_at is null join review.review r on r.id = i.review_id "
          + "where m.cdop = 'OXON' and m.attendance_at is not null and length(r.surname) > 3 and not exists (select from minutes.minutes x where x.meeting_id = m.id) "
          + "and exists (select from meeting.invited v where v.meeting_id = m.id and v.account = 'oxon.member' and v.present) "
          + "order by m.held_on, m.id, i.letter limit 1";

  @BeforeAll
  static void a_meeting_was_held() {
    Product.demonstrate();
  }

  @Test
  void are_made_searched_approved_frozen_and_corrected() throws IOException {
    Map<String, Object> held = Sql.rows(A_HELD_MEETING).getFirst();
    String minutes = "/meetings/" + held.get("meeting") + "/minutes";
    try (WebClient coordinator = Login.as("oxon.coordinator")) {
      assertThat(open(coordinator, minutes).getContentAsString()).contains("No minutes have been made yet");
      post(coordinator, minutes);
      post(coordinator, minutes);
      UUID id = (UUID) Sql.rows("select id from minutes.minutes where meeting_id = ?::uuid", held.get("meeting")).getFirst().get("id");
      UUID passage = (UUID) Sql.rows("select id from minutes.block where minutes_id = ? and letter = ? order by place limit 1", id, held.get("letter")).getFirst().get("id");

      post(coordinator, minutes + "/passages/" + passage, "version=0", "text=The ward did not listen to " + held.get("surname") + "'s mother.");
      assertThat(post(coordinator, minutes + "/passages/" + passage, "version=0", "text=Another").getStatusCode()).isEqualTo(409);
      assertThat(open(coordinator, minutes + "/check").getContentAsString()).contains("<mark>" + held.get("surname"));
      String approving = approving(coordinator, minutes);
      assertThat(post(coordinator, minutes + "/approve", "in=the next panel meeting", approving, "on-day=1", "on-month=1", "on-year=1950").getStatusCode()).isEqualTo(422);
      post(coordinator, minutes + "/approve", approving, "in=the next panel meeting", today());
      assertThat(approvedAt(id)).as("with a name in them").isNull();

      post(coordinator, minutes + "/passages/" + passage, "version=1", "text=The ward did not listen to the mother.");
      settleWhatIsLeft(coordinator, minutes);
      comment(minutes, String.valueOf(held.get("letter")));
      post(coordinator, minutes + "/approve", approving(coordinator, minutes), "in=the next panel meeting", today());
      assertThat(approvedAt(id)).as("with a comment that waits").isNull();

      UUID comment = (UUID) Sql.rows("select id from minutes.comment where minutes_id = ?", id).getFirst().get("id");
      post(coordinator, minutes + "/comments/" + comment, "answer=Changed as asked");
      post(coordinator, minutes + "/approve", approving(coordinator, minutes), "in=the next panel meeting", today());
      assertThat(approvedAt(id)).isNotNull();
      assertThatThrownBy(() -> Sql.change("update minutes.minutes set title = 'Other' where id = ?", id)).hasStackTraceContaining("frozen");
      assertThat(post(coordinator, minutes + "/passages/" + passage, "version=2", "text=Too late").getStatusCode()).isIn(404, 409);

      assertThat(word(coordinator, minutes)).contains("The ward did not listen to the mother.", "Approved at the next panel meeting")
          .doesNotContain(String.valueOf(held.get("surname")));
      post(coordinator, minutes + "/correct", "reason=A date was wrong");
      assertThat(open(coordinator, minutes).getContentAsString()).contains("Version 2, because: A date was wrong");
      assertThat(open(coordinator, minutes + "/versions/1").getContentAsString()).contains("Approved at the next panel meeting");
    }
    refuses_and_closes(held, minutes);
  }

  private void refuses_and_closes(Map<String, Object> held, String minutes) throws IOException {
    for (String stranger : new String[] {"oxon.keyworker", "oxon.auditor", "bucks.coordinator"}) {
      try (WebClient browser = Login.as(stranger)) {
        assertThat(open(browser, minutes).getStatusCode()).as(stranger).isIn(403, 404);
        assertThat(open(browser, minutes + "/word").getStatusCode()).as(stranger).isIn(403, 404);
      }
    }
    UUID interest = UUID.randomUUID();
    Endpoints.declareInterest(interest, UUID.fromString(String.valueOf(held.get("review"))), "oxon.member");
    try (WebClient member = Login.as("oxon.member")) {
      assertThat(open(member, minutes).getContentAsString())
          .contains("Case " + held.get("letter") + " is closed to you").doesNotContain("The ward did not listen");
      assertThat(word(member, minutes)).contains("Case " + held.get("letter") + " is closed to you").doesNotContain("The ward did not listen");
      assertThat(open(member, minutes + "/check").getStatusCode()).isIn(403, 404);
    } finally {
      Endpoints.forgetInterest(interest);
    }
  }

  private static void comment(String minutes, String letter) throws IOException {
    try (WebClient member = Login.as("oxon.member")) {
      post(member, minutes + "/comments", "letter=" + letter, "words=Say who told the mother", "idempotencyKey=" + UUID.randomUUID());
    }
  }

  /** Whatever else of the demonstration's words looks like an identifier may stay. */
  private static void settleWhatIsLeft(WebClient browser, String minutes) throws IOException {
    for (int most = 40; most > 0; most--) {
      String page = open(browser, minutes + "/check").getContentAsString();
      if (!page.contains("name=\"key\"")) {
        return;
      }
      String key = page.replaceAll("(?s).*?name=\"key\" value=\"([^\"]*)\".*", "$1").replace("&#39;", "'").replace("&amp;", "&");
      post(browser, minutes + "/check", "key=" + key, "reason=An invented name of this test");
    }
  }

  private static String approving(WebClient browser, String minutes) throws IOException {
    return "seen=" + open(browser, minutes + "/approve").getContentAsString().replaceAll("(?s).*?name=\"seen\" value=\"([^\"]*)\".*", "$1");
  }

  private static String today() {
    LocalDate day = LocalDate.now();
    return "on-day=" + day.getDayOfMonth() + "&on-month=" + day.getMonthValue() + "&on-year=" + day.getYear();
  }

  private static Object approvedAt(UUID minutes) {
    return Sql.rows("select approved_at from minutes.minutes where id = ?", minutes).getFirst().get("approved_at");
  }

  private static String word(WebClient browser, String minutes) throws IOException {
    WebResponse response = open(browser, minutes + "/word");
    assertThat(response.getStatusCode()).isEqualTo(200);
    StringBuilder all = new StringBuilder();
    try (InputStream content = response.getContentAsStream(); ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content.readAllBytes()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return all.toString();
  }

  private static WebResponse open(WebClient browser, String path) {
    return Login.open(browser, Product.at(path)).getWebResponse();
  }

  /** Fields are `name=value`, several in one text parted by `&`. */
  private static WebResponse post(WebClient browser, String path, String... fields) throws IOException {
    String csrf = open(browser, "/home").getContentAsString().replaceAll("(?s).*?name=\"csrf\" value=\"([^\"]*)\".*", "$1");
    WebRequest request = new WebRequest(Product.at(path).toURL(), HttpMethod.POST);
    List<NameValuePair> parameters = new ArrayList<>(List.of(new NameValuePair("csrf", csrf)));
    for (String each : String.join("&", fields).split("&")) {
      if (!each.isEmpty()) {
        parameters.add(new NameValuePair(each.substring(0, each.indexOf('=')), each.substring(each.indexOf('=') + 1)));
      }
    }
    request.setRequestParameters(parameters);
    return browser.getPage(request).getWebResponse();
  }
}
