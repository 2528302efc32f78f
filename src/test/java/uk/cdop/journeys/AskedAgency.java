package uk.cdop.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.cdop.run.Mailbox;
import uk.cdop.testing.Mails;
import uk.cdop.testing.Product;
import uk.cdop.testing.Sql;

/** An agency that a coordinator has asked about a child, whose death was notified and whose review was opened for this journey. */
final class AskedAgency {
  private static final Pattern LINK = Pattern.compile("/answer/[A-Za-z0-9_-]+");
  private static final Pattern CODE = Pattern.compile("is:\\s+([0-9A-Z]{4} [0-9A-Z]{4})");

  private final SomeChild child;
  private final String recipient = "agency-" + UUID.randomUUID() + "@example.org";
  private final Instant begun = Instant.now();
  private String review;

  private AskedAgency(SomeChild child) {
    this.child = child;
  }

  static AskedAgency by(Person coordinator, SomeChild child) {
    AskedAgency agency = new AskedAgency(child);
    agency.notified();
    Object notification = Sql.rows("select id from notification.notification where nhs_number = ?", child.nhsNumber()).getFirst().get("id");
    coordinator.opens("/notifications/" + notification + "/open").ticks("scope", "yes").presses("Open the review");
    agency.review = Sql.rows("select id from review.review where nhs_number = ?", child.nhsNumber()).getFirst().get("id").toString();
    coordinator.opens("/reviews/" + agency.review + "/requests/new");
    WholeReport.isAskedOf(coordinator, agency.recipient);
    return agency;
  }

  String recipient() {
    return recipient;
  }

  String review() {
    return review;
  }

  /** The path of the request on the CDOP's side. */
  String request() {
    return "/reviews/" + review + "/requests/" + id();
  }

  String state() {
    return Sql.rows("select state from information.request where id = ?", id()).getFirst().get("state").toString();
  }

  UUID id() {
    return (UUID) Sql.rows("select id from information.request where review_id = ?", UUID.fromString(review)).getFirst().get("id");
  }

  /** Follows the newest link in the mail, gets a code and enters it. */
  Person enters(Page page) {
    return enters(page, recipient, begun);
  }

  /** As {@link #enters(Page)}, for another address that was sent a link since then. */
  Person enters(Page page, String address, Instant since) {
    String link = Mails.to(address).stream().map(Mailbox.Mail::text).filter(text -> LINK.matcher(text).find()).findFirst()
        .orElseGet(() -> Mails.awaited(address, since).text());
    Person person = new Person(page);
    person.opens(found(LINK, link, 0)).doesNotSee(child.secrets());
    Instant before = Instant.now();
    person.presses("Send me the code");
    while (person.text().contains("We have just sent you a code")) {
      page.waitForTimeout(5_000);
      before = Instant.now();
      person.presses("Send a new code");
    }
    String code = Mails.awaited(address, before).text();
    child.secrets().forEach(secret -> assertThat(link + code).doesNotContainIgnoringCase(secret));
    return person.enters("code", found(CODE, code, 1)).presses("Continue").sees(child.name());
  }

  private void notified() {
    HttpRequest request = HttpRequest.newBuilder(Product.at("/api/notifications")).header("Content-Type", "application/json")
        .header("Idempotency-Key", UUID.randomUUID().toString()).POST(BodyPublishers.ofString(FilledForm.document(child))).build();
    try (HttpClient http = HttpClient.newHttpClient()) {
      assertThat(http.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(201);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String found(Pattern pattern, String text, int group) {
    Matcher found = pattern.matcher(text);
    assertThat(found.find()).as("%s in the mail", pattern).isTrue();
    return found.group(group);
  }
}
