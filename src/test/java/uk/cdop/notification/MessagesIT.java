package uk.cdop.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.htmlunit.WebClient;
import org.htmlunit.html.HtmlElement;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.html.HtmlTextArea;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import uk.cdop.forms.AnswersJson;
import uk.cdop.notification.intake.SomeMessage;
import uk.cdop.testing.Login;
import uk.cdop.testing.Product;
import uk.cdop.testing.Sql;

/** Other services send messages over HTTP; a coordinator mends what is half or wrong, and nothing is lost. */
@ArquillianTest
@RunAsClient
class MessagesIT {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final JsonMapper JSON = new JsonMapper();

  private final String key = "it-" + UUID.randomUUID();
  private final String nhsNumber = someNhsNumber();

  @Test
  void a_complete_message_becomes_a_notification_by_itself_and_says_where_it_came_from() throws Exception {
    byte[] body = cascade();
    HttpResponse<String> first = send("mbrrace-cascade", key, body);
    assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
    String reference = JSON.readTree(first.body()).path("reference").asText();
    HttpResponse<String> again = send("mbrrace-cascade", key, body);
    assertThat(again.statusCode()).isEqualTo(201);
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(first.body()).doesNotContain("Invented", nhsNumber);

    Map<String, Object> row = Sql.rows("select id, cdop, source from notification.notification where reference = ?", reference).getFirst();
    assertThat(row).containsEntry("cdop", "OXON").containsEntry("source", "mbrrace-cascade");
    assertThat(Sql.count("select count(*) from audit.entry where act = 'notification.message_received' and object = ?", id(first))).isEqualTo(1);
    assertThat(Sql.count("select count(*) from audit.entry where act = 'notification.received' and object = ?", reference)).isEqualTo(1);
    try (WebClient coordinator = Login.as("oxon.coordinator")) {
      HtmlPage triage = open(coordinator, "/notifications/" + row.get("id"));
      assertThat(triage.asNormalizedText()).contains("From MBRRACE-UK Cascade, message of ", "Rowan Invented");
      assertThat(open(coordinator, "/notifications/messages/" + id(first)).asNormalizedText())
          .contains("It was complete and became a notification", "baby / surname", reference);
      assertThat(open(coordinator, "/notifications").asNormalizedText()).contains("from MBRRACE-UK Cascade");
    }
  }

  @Test
  void a_key_is_good_for_one_message_only() throws Exception {
    send("mbrrace-cascade", key, cascade());
    HttpResponse<String> other = send("mbrrace-cascade", key, SomeMessage.ofCascade(message -> message.put("reportedOn", "2026-11-19")));
    assertThat(other.statusCode()).isEqualTo(409);
    assertThat(other.body()).contains("Another message was sent with this Idempotency-Key");
    // Another service may use the same words for its key.
    assertThat(send("spen", key, SomeMessage.ofSpen(message -> {})).statusCode()).isEqualTo(201);
    assertThat(send("spen", null, SomeMessage.ofSpen(message -> {})).statusCode()).isEqualTo(400);
  }

  @Test
  void a_half_message_is_completed_by_a_coordinator_and_what_arrived_stays() throws Exception {
    byte[] body = SomeMessage.ofCascade(message -> {
      ((ObjectNode) message.get("baby")).put("nhsNumber", nhsNumber);
      ((ObjectNode) message.get("death")).remove("summary");
    });
    HttpResponse<String> sent = send("mbrrace-cascade", key, body);
    assertThat(sent.statusCode()).as(sent.body()).isEqualTo(202);
    assertThat(JSON.readTree(sent.body()).path("errors")).singleElement()
        .satisfies(error -> assertThat(error.path("question").asText()).isEqualTo("death.circumstances"));
    String message = id(sent);
    try (WebClient coordinator = Login.as("oxon.coordinator")) {
      assertThat(open(coordinator, "/home").asNormalizedText()).contains("A message from MBRRACE-UK Cascade needs a few answers");
      HtmlPage page = open(coordinator, "/notifications/messages/" + message);
      assertThat(page.asNormalizedText()).contains("What is wrong", "Enter what happened", "What was understood", nhsNumber.substring(0, 3));
      HtmlPage form = page.getAnchorByText("Complete it").click();
      assertThat(form.getUrl().getPath()).endsWith("/form/circumstances");
      HtmlPage refused = press(form, "Continue");
      assertThat(refused.getWebResponse().getStatusCode()).isEqualTo(422);
      refused.<HtmlTextArea>getElementByName("death.circumstances").setText("Born at 25 weeks and died on the unit.");
      HtmlPage check = press(refused, "Continue");
      assertThat(check.getUrl().getPath()).endsWith("/form/check");
      HtmlPage notification = press(check, "Send the notification");
      assertThat(notification.asNormalizedText()).contains("From MBRRACE-UK Cascade, message of ", "Born at 25 weeks", "Decide");
      assertThat(open(coordinator, "/notifications/messages/" + message).asNormalizedText()).contains("completed and sent it");
      // A second press of the same button finds what the first made.
      assertThat(press(check, "Send the notification").getUrl()).isEqualTo(notification.getUrl());
    }
    assertThat(Sql.rows("select body, state from notification.message where id = ?", UUID.fromString(message))).singleElement()
        .satisfies(row -> assertThat((byte[]) row.get("body")).isEqualTo(body));
    assertThat(send("mbrrace-cascade", key, body).body()).isEqualTo(sent.body());
  }

  @Test
  void a_wrong_code_is_explained_and_the_message_can_be_dismissed_and_taken_up_again() throws Exception {
    HttpResponse<String> sent = send("spen", key, SomeMessage.ofSpen(message -> message.put("babySex", "<b>zebra</b>")));
    assertThat(sent.statusCode()).isEqualTo(202);
    assertThat(sent.body()).contains("The code that was sent is not one we know").doesNotContain("zebra");
    String path = "/notifications/messages/" + id(sent);
    try (WebClient coordinator = Login.as("bucks.coordinator"); WebClient elsewhere = Login.as("oxon.coordinator");
        WebClient keyWorker = Login.as("bucks.keyworker"); WebClient doctor = Login.as("bucks.doctor")) {
      assertThat(open(coordinator, path).getWebResponse().getContentAsString()).contains("&lt;b&gt;zebra").doesNotContain("<b>zebra");
      assertThat(status(elsewhere, path)).isEqualTo(404);
      assertThat(status(elsewhere, path + "/form/sex")).isEqualTo(404);
      assertThat(status(keyWorker, path)).isEqualTo(403);
      assertThat(status(doctor, path)).isEqualTo(200);
      assertThat(status(doctor, path + "/form/sex")).isEqualTo(403);
      assertThat(status(doctor, path + "/dismiss")).isEqualTo(403);
      assertThat(open(elsewhere, "/notifications/messages").getWebResponse().getContentAsString()).doesNotContain(id(sent));

      HtmlPage why = open(coordinator, path + "/dismiss");
      HtmlPage unsaid = press(why, "Dismiss the message");
      assertThat(unsaid.getWebResponse().getStatusCode()).isEqualTo(422);
      unsaid.<HtmlTextArea>getElementByName("reason").setText("Sent again complete");
      HtmlPage dismissed = press(unsaid, "Dismiss the message");
      assertThat(dismissed.asNormalizedText()).contains("Dismissed", "Reason: Sent again complete");
      assertThat(open(coordinator, path + "/form").getUrl().getPath()).isEqualTo(path);
      HtmlPage again = press(dismissed, "Take it up again");
      assertThat(again.asNormalizedText()).contains("Needs answers", "Complete it").doesNotContain("Sent again complete");
    }
    assertThat(Sql.rows("select act from audit.entry where object = ? order by number", id(sent))).extracting(row -> row.get("act"))
        .contains("notification.message_received", "notification.message_viewed", "notification.message_dismissed", "notification.message_reopened");
  }

  @Test
  void two_coordinators_in_one_message_do_not_overwrite_each_other() throws Exception {
    HttpResponse<String> sent = send("spen", key, SomeMessage.ofSpen(message -> message.remove("narrative")));
    String path = "/notifications/messages/" + id(sent) + "/form/circumstances";
    try (WebClient first = Login.as("bucks.coordinator"); WebClient second = Login.as("bucks.coordinator2")) {
      HtmlPage one = open(first, path);
      HtmlPage other = open(second, path);
      one.<HtmlTextArea>getElementByName("death.circumstances").setText("First words.");
      press(one, "Continue");
      other.<HtmlTextArea>getElementByName("death.circumstances").setText("Second words.");
      HtmlPage told = press(other, "Continue");
      assertThat(told.getWebResponse().getStatusCode()).isEqualTo(409);
      assertThat(told.asNormalizedText()).contains("Someone else changed this message", "Second words.");
      assertThat(press(told, "Continue").asNormalizedText()).contains("Second words.");
    }
  }

  @Test
  void keeps_what_is_no_json_and_the_beginning_of_what_is_too_large() throws Exception {
    HttpResponse<String> words = send("mbrrace-cascade", key, "\u0000Baby died. No form.".getBytes(StandardCharsets.UTF_8));
    assertThat(words.statusCode()).isEqualTo(202);
    assertThat(words.body()).contains("not JSON");
    HttpResponse<String> large = send("mbrrace-cascade", key + "2", "x".repeat(600_000).getBytes(StandardCharsets.UTF_8));
    assertThat(large.statusCode()).isEqualTo(202);
    assertThat(large.body()).contains("larger than 256 KiB");
    assertThat(Sql.rows("select octet_length(body) as kept, cut from notification.message where id = ?", UUID.fromString(id(large))))
        .containsExactly(Map.of("kept", 262_144, "cut", true));
    String cdop = Sql.rows("select cdop from notification.message where id = ?", UUID.fromString(id(words))).getFirst().get("cdop").toString();
    try (WebClient coordinator = Login.as(cdop.toLowerCase() + ".coordinator")) {
      assertThat(open(coordinator, "/notifications/messages/" + id(words)).asNormalizedText()).contains("Baby died. No form.");
      assertThat(open(coordinator, "/notifications/messages/" + id(words) + "/form").getUrl().getPath()).endsWith("/form/area");
    }
  }

  @Test
  void only_the_service_itself_can_send_in_its_name_and_it_can_read_nothing() throws Exception {
    HttpRequest.Builder post = HttpRequest.newBuilder(Product.at("/api/notifications")).header("Content-Type", "application/json")
        .header("Idempotency-Key", key).POST(BodyPublishers.ofByteArray(cascade()));
    assertThat(status(post.copy().header("Authorization", "Bearer rubbish"))).isEqualTo(401);
    assertThat(status(post.copy().header("Message-Source", "spen"))).isEqualTo(401);
    assertThat(status(post.copy().header("Authorization", "Bearer " + Login.apiToken()).header("Message-Source", "spen"))).isEqualTo(403);
    String spen = "Bearer " + Login.senderToken("spen");
    assertThat(status(post.copy().header("Authorization", spen).header("Message-Source", "mbrrace-cascade"))).isEqualTo(403);
    assertThat(status(post.copy().header("Authorization", spen).header("Message-Source", "spen"))).isEqualTo(202);
    assertThat(status(HttpRequest.newBuilder(Product.at("/api/reviews")).header("Authorization", spen))).isEqualTo(403);
    assertThat(status(HttpRequest.newBuilder(Product.at("/api/notifications/N-AAAA-22")).header("Authorization", spen))).isEqualTo(403);
  }

  @Test
  void shows_that_a_clinician_has_told_of_the_same_child() throws Exception {
    String document = AnswersJson.write(SomeNotification.answers().with("child.nhs_number_known", "yes").with("child.nhs_number", nhsNumber)
        .with("child.area", "OXON").without("child.nhs_number_absent_reason"));
    HttpResponse<String> own = HTTP.send(HttpRequest.newBuilder(Product.at("/api/notifications")).header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(document)).build(), BodyHandlers.ofString());
    assertThat(own.statusCode()).as(own.body()).isEqualTo(201);
    String clinician = JSON.readTree(own.body()).path("reference").asText();
    HttpResponse<String> sent = send("mbrrace-cascade", key, cascade());
    assertThat(sent.statusCode()).as(sent.body()).isEqualTo(201);
    Object id = Sql.rows("select id from notification.notification where reference = ?", JSON.readTree(sent.body()).path("reference").asText())
        .getFirst().get("id");
    try (WebClient coordinator = Login.as("oxon.coordinator")) {
      assertThat(open(coordinator, "/notifications/" + id).asNormalizedText()).contains("Notification " + clinician + ": Same NHS number");
    }
  }

  private byte[] cascade() {
    return SomeMessage.ofCascade(message -> ((ObjectNode) message.get("baby")).put("nhsNumber", nhsNumber));
  }

  private static HttpResponse<String> send(String source, String key, byte[] body) throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(Product.at("/api/notifications"))
        .header("Authorization", "Bearer " + Login.senderToken(source)).header("Content-Type", "application/json")
        .POST(BodyPublishers.ofByteArray(body));
    return HTTP.send((key == null ? request : request.header("Idempotency-Key", key)).build(), BodyHandlers.ofString());
  }

  private static int status(HttpRequest.Builder request) throws IOException, InterruptedException {
    return HTTP.send(request.build(), BodyHandlers.ofString()).statusCode();
  }

  private static String id(HttpResponse<String> receipt) throws IOException {
    JsonNode json = JSON.readTree(receipt.body());
    return json.path("message").asText();
  }

  private static HtmlPage open(WebClient browser, String path) {
    return (HtmlPage) Login.open(browser, Product.at(path));
  }

  private static int status(WebClient browser, String path) {
    return Login.open(browser, Product.at(path)).getWebResponse().getStatusCode();
  }

  private static HtmlPage press(HtmlPage page, String button) throws IOException {
    HtmlElement found = page.getFirstByXPath("//main//button[normalize-space()='" + button + "' and not(@hidden)]");
    assertThat(found).as(button + " on " + page.getUrl()).isNotNull();
    return found.click();
  }

  /** A number of the range kept for tests that no other test has. */
  private static String someNhsNumber() {
    Random random = new Random();
    while (true) {
      String nine = "999" + String.format("%06d", random.nextInt(1_000_000));
      int sum = 0;
      for (int at = 0; at < 9; at++) {
        sum += (nine.charAt(at) - '0') * (10 - at);
      }
      int digit = (11 - sum % 11) % 11;
      if (digit != 10) {
        return nine + digit;
      }
    }
  }
}
