package uk.cdop.malformed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.htmlunit.WebClient;
import org.htmlunit.html.HtmlElement;
import org.htmlunit.html.HtmlForm;
import org.htmlunit.html.HtmlInput;
import org.htmlunit.html.HtmlPage;
import uk.cdop.forms.Editions;
import uk.cdop.notification.intake.SomeMessage;
import uk.cdop.testing.Login;
import uk.cdop.testing.Mails;
import uk.cdop.testing.Product;
import uk.cdop.testing.Sql;
import uk.cdop.themed.SharedCase;

/** A case, a notification, a message, a meeting and a request of our own, so that no other test meets what is posted here. */
public final class Doors {
  private static final Pattern LINK = Pattern.compile("\\S+/answer/(\\S+)");
  private static final Pattern CODE = Pattern.compile("is:\\s+([0-9A-Z]{4} [0-9A-Z]{4})");

  private Doors() {}

  public static List<Target> of(WebClient coordinator, WebClient keyWorker, WebClient chair, WebClient agency, WebClient notifier)
      throws IOException, InterruptedException {
    UUID review = review();
    List<Target> targets = new ArrayList<>();
    try (HttpClient http = HttpClient.newHttpClient()) {
      String token = answered(coordinator, agency, review);
      press((HtmlPage) Login.open(notifier, Product.at("/notify")), "Start now");
      Editions.read().current("notification").pages()
          .filter(page -> page.askedWhen().reads().isEmpty())
          .map(page -> "/notify/form/" + page.id())
          .forEach(page -> targets.addAll(Target.of(page, notifier, http)));
      for (String page : List.of("/request", "/nothing-held", "/code", "/more-time", "/hand-on", "/files/new")) {
        targets.addAll(Target.of("/answer/" + token + page, agency, http));
      }
      for (String id : pagesOfAnswer(token, agency, http)) {
        targets.addAll(Target.of("/answer/" + token + "/form/" + id, agency, http));
      }
      staff(review, http, coordinator, targets);
      for (String page :
          List.of("/family/contacts/new", "/family/preferences", "/family/people/new", "/family/days", "/family/letters/new/first-letter",
              "/family/letters/new/when-a-child-dies", "/family/support/new", "/family/panel/new")) {
        targets.addAll(Target.of("/reviews/" + review + page, coordinator, http));
        targets.addAll(Target.of("/reviews/" + demoReview() + page, keyWorker, http));
      }
      String demo = demoReview();
      for (String page : List.of("sign-off", "summary", "domains/A")) {
        targets.addAll(Target.of("/reviews/" + demo + "/analysis/" + page, chair, http));
      }
      regional(http, coordinator, chair, targets);
    }
    assertThat(targets).as("forms found").hasSizeGreaterThan(50);
    return targets;
  }

  private static void staff(UUID review, HttpClient http, WebClient coordinator, List<Target> targets) throws IOException, InterruptedException {
    Stream<String> ofCase =
        Stream.of("requests/new", "requests", "key-worker", "family/cover", "review-meeting/record", "meetings/initial/record", "meetings/review/plan", "analysis/summary", "analysis/category", "analysis/modifiability",
                "analysis/practice", "analysis/category/sub-category", "analysis/domains/A", "analysis/domains/A/new", "analysis/learning", "analysis/actions",
                "forms", "forms/drowning/not-needed", "clocks/pause", "processes/new?kind=PP01", "processes/not-needed/PP12", "joint-agency-response/change", "restriction", "linked")
            .map(page -> "/reviews/" + review + "/" + page);
    Object request = Sql.rows("select id from information.request where review_id = ?", review).getFirst().get("id");
    Stream<String> ofRequest = Stream.of("", "/withdraw", "/send-back", "/snooze", "/escalate", "/more-time").map(page -> "/reviews/" + review + "/requests/" + request + page);
    String notification = notification(http);
    Stream<String> decisions = Stream.of("open", "add", "out-of-scope", "other-panel").map(page -> "/notifications/" + notification + "/" + page);
    String message = message(http);
    Stream<String> messages = Stream.of("", "/dismiss", "/form/circumstances", "/form/area", "/form/professionals").map(page -> "/notifications/messages/" + message + page);
    Object meeting = Sql.rows("select id from meeting.meeting where cdop = 'OXON' order by id limit 1").getFirst().get("id");
    Stream<String> meetings = Stream.of("/imports/new", "/ncmd/settings", "/ncmd/batches/new", "/ncmd/reconciliations/new", "/clocks/T9", "/reviews/export", "/reviews/several", "/reviews/several/panel", "/reviews", "/meetings/new", "/meetings/" + meeting + "/plan", "/meetings/" + meeting + "/attendance", "/meetings/" + meeting);
    String opened = opened(review, notification(http));
    Stream<String> corrections = Stream.of("dates", "circumstances", "professionals").map(page -> "/reviews/" + review + "/notification/" + opened + "/change/" + page);
    Stream.of(ofCase, ofRequest, decisions, messages, meetings, corrections)
        .flatMap(pages -> pages)
        .forEach(page -> targets.addAll(Target.of(page, coordinator, http)));
  }

  /** A regional meeting that is planned, and one whose papers are read. */
  private static void regional(HttpClient http, WebClient host, WebClient reader, List<Target> targets) {
    String planned = SharedCase.proposed().meetingPage();
    SharedCase shared = SharedCase.released();
    Stream.of("", "/plan", "/agreement", "/people", "/candidates", "/invitations", "/cancel", "/release", "/interests/A")
        .forEach(page -> targets.addAll(Target.of(planned + page, host, http)));
    Stream.of("", "/invitations", "/outcome", "/summary", "/interests/A").forEach(page -> targets.addAll(Target.of(shared.meetingPage() + page, host, http)));
    Stream.of(shared.papers() + "/parts/1", shared.meetingPage() + "/interests/A").forEach(page -> targets.addAll(Target.of(page, reader, http)));
    targets.addAll(Target.of("/regional/new", host, http));
  }

  private static UUID review() {
    UUID review = UUID.randomUUID();
    Sql.change(
        "insert into review.review (id, cdop, version, number, stage, forenames, surname, also_known_as, born_on, died_on, sex, address, "
            + "postcode, joint_agency_response, coroner, notified_at, opened_at, surname_key) values (?, 'OXON', 0, ?, 'GATHERING', 'Robin', 'Malform', '', "
            + "'2024-03-04', '2026-11-10', '1', '1 Hidden Lane', 'OX1 1AA', false, false, now(), now(), 'malform')",
        review, "OXON-2026-M" + review.toString().substring(0, 8));
    return review;
  }

  /** A notification as if it had opened the case. */
  private static String opened(UUID review, String notification) {
    Sql.change("update notification.notification set status = 'OPENED', review_id = ?, decided_by = 'oxon.coordinator', decided_at = now() where id = ?",
        review, UUID.fromString(notification));
    return notification;
  }

  private static String demoReview() {
    return Sql.rows("select review_id from meeting.agenda_item i join review.review r on r.id = i.review_id where r.cdop = 'OXON' order by r.number desc limit 1")
        .getFirst().get("review_id").toString();
  }

  /** A message that is half, and so a form to complete. */
  private static String message(HttpClient http) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(Product.at("/api/notifications")).header("Content-Type", "application/json")
        .header("Idempotency-Key", "doors-" + UUID.randomUUID()).header("Authorization", "Bearer " + Login.senderToken("mbrrace-cascade"))
        .POST(BodyPublishers.ofByteArray(SomeMessage.ofCascade(message -> message.remove("reporter")))).build();
    Matcher found = Pattern.compile("\"message\"\\s*:\\s*\"([^\"]+)\"").matcher(http.send(request, BodyHandlers.ofString()).body());
    assertThat(found.find()).as("a message").isTrue();
    return found.group(1);
  }

  /** A notification that waits: a whole message of the other kind makes one. */
  private static String notification(HttpClient http) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(Product.at("/api/notifications")).header("Content-Type", "application/json")
        .header("Idempotency-Key", "doors-" + UUID.randomUUID()).header("Authorization", "Bearer " + Login.senderToken("spen"))
        .POST(BodyPublishers.ofByteArray(SomeMessage.ofSpen(message -> message.put("homePostcode", "OX1 1AA")))).build();
    Matcher found = Pattern.compile("\"reference\"\\s*:\\s*\"([^\"]+)\"").matcher(http.send(request, BodyHandlers.ofString()).body());
    assertThat(found.find()).as("a notification").isTrue();
    return Sql.rows("select id from notification.notification where reference = ?", found.group(1)).getFirst().get("id").toString();
  }

  /** Asks an agency of our own, and goes through the link with the code until the form stands open. */
  private static String answered(WebClient coordinator, WebClient agency, UUID review) throws IOException {
    String recipient = "agency-" + review + "@example.org";
    Instant before = Instant.now().minusSeconds(1);
    HtmlPage choose = (HtmlPage) Login.open(coordinator, Product.at("/reviews/" + review + "/requests/new"));
    HtmlInput first = choose.querySelector("input[name^='ask-']");
    first.click();
    choose.getElementByName(first.getAttribute("name").replace("ask-", "email-")).setAttribute("value", recipient);
    press(press(press(choose, "Continue"), "Continue"), "Send 1 request");
    String token = found(LINK, Mails.awaited(recipient, before).text());
    Instant asked = Instant.now();
    HtmlPage code = press((HtmlPage) Login.open(agency, Product.at("/answer/" + token)), "Send me the code");
    code.getElementByName("code").setAttribute("value", found(CODE, Mails.awaited(recipient, asked).text()));
    HtmlPage request = press(code, "Continue");
    request.<HtmlInput>querySelector("input[name='holds'][value='yes']").click();
    press(request, "Continue");
    return token;
  }

  private static List<String> pagesOfAnswer(String token, WebClient agency, HttpClient http) throws IOException, InterruptedException {
    var answer = http.send(HttpRequest.newBuilder(Product.at("/answer/" + token + "/form")).header("Cookie", Target.cookies(agency)).build(), BodyHandlers.ofString());
    Matcher links = Pattern.compile("/form/([a-z0-9-]+)").matcher(answer.body());
    return links.results().map(link -> link.group(1)).distinct().limit(12).toList();
  }

  private static String found(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    assertThat(found.find()).as("in a mail").isTrue();
    return found.group(1);
  }

  private static HtmlPage press(HtmlPage page, String text) throws IOException {
    for (HtmlForm form : page.getForms()) {
      HtmlElement button = form.getFirstByXPath(".//button[normalize-space(.)='" + text + "']");
      if (button != null) {
        return button.click();
      }
    }
    throw new AssertionError("There is no button " + text + " at " + page.getUrl().getPath());
  }
}
