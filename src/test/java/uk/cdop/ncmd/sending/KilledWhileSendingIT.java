package uk.cdop.ncmd.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.htmlunit.WebClient;
import org.htmlunit.html.HtmlElement;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.html.HtmlRadioButtonInput;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import uk.cdop.run.NcmdSimulator;
import uk.cdop.run.NcmdSimulator.Effect;
import uk.cdop.testing.Documents;
import uk.cdop.testing.Login;
import uk.cdop.testing.Product;
import uk.cdop.testing.Sql;

/**
 * The server is killed twenty times while two hundred documents go out: when one has arrived, when it has had its effect and no
 * answer has gone back, right after the answer, and at any moment. The receiver must then hold two hundred effects, no more and
 * no fewer, and the ledger must say so.
 */
@ArquillianTest
@RunAsClient
class KilledWhileSendingIT {
  private static final int DOCUMENTS = 200;
  private static final int KILLS = 20;

  /** When in the life of a document the server dies. */
  private enum Moment {
    ARRIVED,
    EFFECTIVE,
    ANSWERED,
    ANY
  }

  private final Random chance = new Random(20261129);
  private final NcmdSimulator receiver = Product.ncmd();

  @Test
  void two_hundred_documents_have_two_hundred_effects_however_often_the_server_dies() throws Exception {
    Instant began = Instant.now();
    List<Documents.Produced> documents = new ArrayList<>();
    for (int i = 0; i < DOCUMENTS; i++) {
      documents.add(Documents.one("BUCKS", "K"));
    }
    Set<String> ours = documents.stream().map(d -> d.document().toString()).collect(Collectors.toSet());
    int effectsBefore = effects(ours).size();
    the_coordinator_lets_the_service_send_them(documents);
    Duration handedOver = Duration.between(began, Instant.now());

    Map<Moment, Integer> deaths = new EnumMap<>(Moment.class);
    int postsBefore = receiver.posts();
    for (int kill = 0; kill < KILLS; kill++) {
      Moment moment = Moment.values()[kill % Moment.values().length];
      kill(moment, 1 + chance.nextInt(8), ours);
      deaths.merge(moment, 1, Integer::sum);
      Product.revive();
    }
    Product.awaitReady();
    awaitAllAccepted(ours);
    try (WebClient coordinator = Login.as("bucks.coordinator")) {
      choose(coordinator, "PORTAL");
    }

    List<Effect> effects = effects(ours);
    assertThat(effectsBefore).isZero();
    assertThat(effects).hasSize(DOCUMENTS);
    assertThat(effects).extracting(Effect::caseRef).doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(documents.stream().map(Documents.Produced::caseNumber).toList());
    assertThat(deaths.values()).as("deaths at each moment").containsOnly(KILLS / Moment.values().length);
    String in = "submission_id in (select id from ncmd.submission where review_id in (select id from review.review where number like 'BUCKS-2026-K%'))";
    assertThat(Sql.count("select count(*) from ncmd.step where kind = 'ACCEPTED' and " + in)).isEqualTo(DOCUMENTS);
    assertThat(Sql.count("select count(*) from ncmd.outgoing where " + in)).isZero();
    long tries = Sql.count("select count(*) from ncmd.step where kind = 'TRIED' and " + in);
    assertThat(tries).as("some were tried again, or nothing was killed").isGreaterThan(DOCUMENTS);
    for (Effect effect : effects) {
      assertThat(Sql.rows("select reference, state from ncmd.standing where submission_id = ?", java.util.UUID.fromString(effect.key())).getFirst())
          .containsEntry("reference", effect.reference()).containsEntry("state", "ACCEPTED");
    }
    assertThat(Sql.rows("select audit.first_broken('BUCKS') as broken").getFirst().get("broken")).isNull();
    System.out.printf("%d documents, %d kills, %d effects, %d posts, %d tries; handed over in %d s, all in %d s%n", DOCUMENTS, KILLS, effects.size(),
        receiver.posts() - postsBefore, tries, handedOver.toSeconds(), Duration.between(began, Instant.now()).toSeconds());
  }

  /** Waits until so many documents have come in this life of the server, and kills it at the moment named. */
  private void kill(Moment moment, int after, Set<String> ours) throws InterruptedException {
    CountDownLatch dead = new CountDownLatch(1);
    AtomicInteger come = new AtomicInteger();
    Thread any = null;
    if (moment == Moment.ANY) {
      any = Thread.ofPlatform().start(() -> {
        awaitOne(come);
        pause(chance.nextInt(400));
        die(dead);
      });
    }
    receiver.onArrival(key -> {
      if (ours.contains(key) && come.incrementAndGet() == after && moment == Moment.ARRIVED) {
        die(dead);
      }
    });
    receiver.onEffect(key -> {
      if (!ours.contains(key) || come.get() < after) {
        return;
      }
      if (moment == Moment.EFFECTIVE) {
        die(dead);
      } else if (moment == Moment.ANSWERED) {
        Thread.ofPlatform().start(() -> {
          pause(1 + chance.nextInt(12));
          die(dead);
        });
      }
    });
    assertThat(dead.await(150, TimeUnit.SECONDS)).as("a document came and the server died at %s", moment).isTrue();
    receiver.onArrival(key -> { });
    receiver.onEffect(key -> { });
    if (any != null) {
      any.join();
    }
  }

  private static synchronized void die(CountDownLatch dead) {
    if (dead.getCount() > 0) {
      Product.crash();
      dead.countDown();
    }
  }

  private static void awaitOne(AtomicInteger come) {
    while (come.get() == 0) {
      pause(10);
    }
  }

  private void the_coordinator_lets_the_service_send_them(List<Documents.Produced> documents) throws IOException {
    try (WebClient coordinator = Login.as("bucks.coordinator")) {
      choose(coordinator, "API");
      // The list hands over what it shows, newest first; what was handed over moves to its top.
      String next = "/ncmd/waiting";
      for (int page = 0; page < 40 && queued(documents) < DOCUMENTS; page++) {
        HtmlPage waiting = (HtmlPage) Login.open(coordinator, Product.at(next));
        HtmlElement older = waiting.querySelector(".nhsuk-pagination__link--next");
        next = older == null ? "/ncmd/waiting" : older.getAttribute("href");
        HtmlElement send = button(waiting, "that are not sent yet", "that is not sent yet");
        if (send != null) {
          send.click();
        }
      }
    }
    assertThat(queued(documents)).isEqualTo(DOCUMENTS);
  }

  private static void choose(WebClient coordinator, String kind) throws IOException {
    HtmlPage settings = (HtmlPage) Login.open(coordinator, Product.at("/ncmd/settings"));
    settings.<HtmlRadioButtonInput>querySelector("input[name='kind'][value='" + kind + "']").click();
    HtmlPage saved = button(settings, "Save").click();
    assertThat(saved.asNormalizedText()).contains("The settings are saved");
  }

  private static HtmlElement button(HtmlPage page, String... endings) {
    return page.getForms().stream()
        .flatMap(form -> form.getElementsByTagName("button").stream())
        .filter(button -> java.util.Arrays.stream(endings).anyMatch(button.asNormalizedText()::endsWith))
        .findFirst()
        .orElse(null);
  }

  private static long queued(List<Documents.Produced> documents) {
    return Sql.count("select count(*) from ncmd.standing where state <> 'PRODUCED' and submission_id::text = any(string_to_array(?, ' '))",
        documents.stream().map(d -> d.document().toString()).collect(Collectors.joining(" ")));
  }

  private static void awaitAllAccepted(Set<String> ours) {
    Instant until = Instant.now().plusSeconds(120);
    String ids = String.join(" ", ours);
    while (Sql.count("select count(*) from ncmd.standing where state = 'ACCEPTED' and submission_id::text = any(string_to_array(?, ' '))", ids) < ours.size()) {
      assertThat(Instant.now()).as("the time until all are accepted: %s", Sql.rows("select state, count(*) from ncmd.standing where submission_id::text = any(string_to_array(?, ' ')) group by state", ids))
          .isBefore(until);
      pause(250);
    }
  }

  private List<Effect> effects(Set<String> ours) {
    return receiver.effects().stream().filter(effect -> ours.contains(effect.key())).toList();
  }

  private static void pause(int milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
