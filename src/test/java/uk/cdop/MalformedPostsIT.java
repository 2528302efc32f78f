package uk.cdop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.htmlunit.WebClient;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.cdop.malformed.Doors;
import uk.cdop.malformed.Mutation;
import uk.cdop.malformed.Target;
import uk.cdop.testing.Login;
import uk.cdop.testing.Product;
import uk.cdop.testing.Sql;

/**
 * Posts {@value #POSTS} malformed bodies to the forms and the API, drawn from a seed that is printed; `-Dmalformed.seed=N` repeats a run.
 * A mutation that leaves a good body, such as one field more, may be taken; it is not counted.
 */
@ArquillianTest
@RunAsClient
class MalformedPostsIT {
  private static final int POSTS = 10_000;
  private static final int THREADS = 4;
  private static final int BATCH = 25;

  /** The public form lets no more than this through in ten minutes; beyond it nothing but the limit would be tried. */
  private static final int LIMITED = 480;
  private static final int ADDRESSES = 4;
  private static final int MESSAGES = 60;

  private final long seed = Long.getLong("malformed.seed", System.nanoTime());
  private final AtomicInteger refused = new AtomicInteger();
  private final Map<Integer, AtomicInteger> byStatus = new ConcurrentSkipListMap<>();
  private final Map<String, AtomicInteger> byDoor = new ConcurrentSkipListMap<>();
  private final ConcurrentLinkedQueue<String> faults = new ConcurrentLinkedQueue<>();

  @Test
  void ten_thousand_malformed_posts_are_refused_in_clear_words_and_none_breaks_the_server() throws Exception {
    Product.demonstrate();
    Instant began = Instant.now();
    try (WebClient coordinator = Login.as("oxon.coordinator"); WebClient keyWorker = Login.as("oxon.keyworker");
        WebClient chair = Login.as("oxon.chair"); WebClient agency = Login.nobody(); WebClient notifier = Login.nobody()) {
      List<Target> targets = Doors.of(coordinator, keyWorker, chair, agency, notifier);
      System.out.printf("Malformed posts: seed %d, %d forms behind %d pages%n", seed, targets.size(),
          targets.stream().map(Target::page).distinct().count());
      limited();
      messages();
      many(targets);
    }
    System.out.printf("Malformed posts: %d refused in %d s; by status %s%n", refused.get(), Duration.between(began, Instant.now()).toSeconds(), byStatus);
    System.out.printf("Malformed posts by address: %s%n", byDoor);
    assertThat(faults.stream().distinct().limit(40).collect(Collectors.joining("\n"))).as("seed %d", seed).isEmpty();
    assertThat(refused.get()).isGreaterThanOrEqualTo(POSTS);
  }

  /** A mutation that left a good body may have changed what every test of this CDOP goes by. */
  @AfterEach
  void put_the_settings_back() {
    Sql.change("delete from clock.target where cdop = 'OXON'");
    Sql.change("delete from ncmd.transport where cdop = 'OXON'");
  }

  private void many(List<Target> targets) throws Exception {
    AtomicInteger next = new AtomicInteger();
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        all.add(pool.submit(() -> {
          try (HttpClient http = HttpClient.newHttpClient()) {
            while (refused.get() < POSTS && next.get() < 4 * POSTS / BATCH) {
              int batch = next.getAndIncrement();
              Target target = targets.get(batch % targets.size()).fresh(http);
              for (int post = 0; post < BATCH; post++) {
                Random random = new Random(seed * 31 + batch * 1_000L + post);
                Mutation mutation = Mutation.ofForm(random, target);
                judge(target.name(), mutation, http.send(mutation.request(target), BodyHandlers.ofString()), true);
              }
            }
          }
          return null;
        }));
      }
      for (Future<?> each : all) {
        each.get();
      }
    } finally {
      pool.shutdownNow();
    }
  }

  /** The addresses that count how often they are asked, from several addresses of this machine. */
  private void limited() throws Exception {
    for (int address = 0; address < ADDRESSES; address++) {
      byte[] from = {127, 0, 7, (byte) (1 + new Random(seed + address).nextInt(250))};
      try (HttpClient http = HttpClient.newBuilder().localAddress(InetAddress.getByAddress(from)).build()) {
        for (int post = 0; post < LIMITED / ADDRESSES; post++) {
          Mutation mutation = Mutation.ofJson(new Random(seed * 17 + address * 1_000L + post));
          HttpRequest request = mutation.request(Product.at("/api/notifications"), Map.of());
          judge("/api/notifications", mutation, http.send(request, BodyHandlers.ofString()), true);
        }
      }
    }
  }

  /** What a sender posts is kept and explained, so it is not refused; but nothing of it may break the server either. */
  private void messages() throws IOException, InterruptedException {
    String token = Login.senderToken("mbrrace-cascade");
    try (HttpClient http = HttpClient.newHttpClient()) {
      for (int post = 0; post < MESSAGES; post++) {
        Mutation mutation = Mutation.ofJson(new Random(seed * 13 + post));
        HttpRequest request = mutation.request(Product.at("/api/notifications"),
            Map.of("Authorization", "Bearer " + token, "Idempotency-Key", "malformed-" + UUID.randomUUID()));
        judge("a message", mutation, http.send(request, BodyHandlers.ofString()), false);
      }
    }
  }

  private void judge(String door, Mutation mutation, HttpResponse<String> answer, boolean counts) {
    int status = answer.statusCode();
    String body = answer.body();
    byStatus.computeIfAbsent(status, unknown -> new AtomicInteger()).incrementAndGet();
    byDoor.computeIfAbsent(door.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}|/answer/[^/]+", "*"), unknown -> new AtomicInteger()).incrementAndGet();
    String where = "%s, %s: %d ".formatted(door, mutation.kind(), status);
    if (status >= 500) {
      faults.add(where + "is a server error");
    }
    if (body.contains("<zq8x") || body.contains("\"><zq8x")) {
      faults.add(where + "shows what was sent unescaped");
    }
    if (body.contains("\tat ") || body.contains("Exception") || body.contains("RESTEASY") || body.contains("uk.cdop.")) {
      faults.add(where + "shows how the server is made");
    }
    if (status >= 400 && status < 500) {
      if (!clear(body)) {
        faults.add(where + "says nothing clear: " + body.substring(0, Math.min(100, body.length())));
      }
      if (counts) {
        refused.incrementAndGet();
      }
    }
  }

  /** A page with a heading and words below it, or a problem with a sentence of detail. */
  private static boolean clear(String body) {
    if (body.startsWith("{")) {
      return body.matches("(?s).*\"detail\"\\s*:\\s*\"[A-Z][^\"]{10,}.*");
    }
    return body.contains("<h1") && body.contains("<title>") && body.replaceAll("(?s)<[^>]*>", " ").strip().length() > 100;
  }
}
