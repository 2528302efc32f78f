package uk.cdop.ncmd.sending;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.ncmd.Reason;
import uk.cdop.run.NcmdSimulator;
import uk.cdop.run.NcmdSimulator.Behaviour;

/** The client against a receiving service on a real connection that accepts, rejects, is slow, fails, and loses what it says. */
class ReceiverTest {
  private static final byte[] DOCUMENT = "{\"local_case_ref\":\"OXON-2026-0001\",\"event\":\"NOTIFY\"}".getBytes(StandardCharsets.UTF_8);

  // A busy machine may need seconds for what is done in milliseconds.
  private static final Duration PATIENT = Duration.ofSeconds(20);

  @TempDir Path folder;
  private NcmdSimulator simulator;
  private Receiver receiver;

  @AfterEach
  void stop() {
    if (receiver != null) {
      receiver.close();
    }
    if (simulator != null) {
      simulator.stop();
    }
  }

  @Test
  void an_accepted_document_comes_back_with_its_reference() throws Exception {
    plain();
    assertThat(send(UUID.randomUUID(), false)).isEqualTo(new Answer.Accepted("SIM-000001"));
  }

  @Test
  void a_rejection_names_the_item_and_says_why() throws Exception {
    plain();
    simulator.rejectsWith("birth.weight_g", "RANGE", "must be between 200 and 7,000");
    simulator.next(Behaviour.REJECT);
    assertThat(send(UUID.randomUUID(), false))
        .isEqualTo(new Answer.Rejected("SIM-000001", List.of(new Reason.Given("birth.weight_g", "RANGE", "must be between 200 and 7,000"))));
  }

  @Test
  void a_verdict_that_follows_later_is_asked_for() throws Exception {
    plain();
    simulator.next(Behaviour.RECEIVE);
    UUID key = UUID.randomUUID();
    assertThat(send(key, false)).isEqualTo(new Answer.Received("SIM-000001"));
    assertThat(receiver.ask(key)).isEqualTo(new Answer.Accepted("SIM-000001"));
  }

  @Test
  void a_busy_service_is_given_the_time_it_asks_for() throws Exception {
    plain();
    simulator.next(Behaviour.UNAVAILABLE);
    assertThat(send(UUID.randomUUID(), false))
        .isEqualTo(new Answer.NoAnswer("The receiving service answered 503", Optional.of(Duration.ofSeconds(1))));
    assertThat(simulator.effects()).isEmpty();
  }

  @Test
  void a_lost_reply_leaves_one_effect_however_often_it_is_tried() throws Exception {
    plain();
    simulator.next(Behaviour.LOST_REPLY);
    UUID key = UUID.randomUUID();
    assertThat(send(key, false)).isInstanceOf(Answer.NoAnswer.class);
    assertThat(send(key, true)).isEqualTo(new Answer.Accepted("SIM-000001"));
    assertThat(simulator.posts()).as("it was asked for and not sent again").isEqualTo(1);
    assertThat(send(key, false)).as("even sent again").isEqualTo(new Answer.Accepted("SIM-000001"));
    assertThat(simulator.effects()).hasSize(1);
  }

  @Test
  void a_request_that_never_arrived_is_sent_again() throws Exception {
    plain();
    simulator.next(Behaviour.LOST_REQUEST);
    UUID key = UUID.randomUUID();
    assertThat(send(key, false)).isInstanceOf(Answer.NoAnswer.class);
    assertThat(send(key, true)).isEqualTo(new Answer.Accepted("SIM-000001"));
    assertThat(simulator.posts()).isEqualTo(2);
  }

  @Test
  void a_service_that_only_says_it_had_it_before_is_asked_for_the_verdict() throws Exception {
    plain();
    simulator.next(Behaviour.DUPLICATE);
    assertThat(send(UUID.randomUUID(), false)).isEqualTo(new Answer.Accepted("SIM-000001"));
  }

  @Test
  void a_slow_service_is_not_waited_for_beyond_the_time_set() throws Exception {
    plain(Duration.ofSeconds(2));
    simulator.next(Behaviour.SLOW);
    long before = System.nanoTime();
    assertThat(send(UUID.randomUUID(), false)).isEqualTo(new Answer.NoAnswer("The answer did not come in time", Optional.empty()));
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(11));
  }

  @Test
  void an_answer_that_cannot_be_understood_is_no_answer() throws Exception {
    plain();
    simulator.next(Behaviour.NONSENSE);
    assertThat(send(UUID.randomUUID(), false)).isEqualTo(new Answer.NoAnswer("The answer could not be understood", Optional.empty()));
  }

  @Test
  void a_token_that_is_no_longer_known_is_fetched_anew() throws Exception {
    plain();
    assertThat(send(UUID.randomUUID(), false)).isInstanceOf(Answer.Accepted.class);
    simulator.forgetTokens();
    assertThat(send(UUID.randomUUID(), false)).isInstanceOf(Answer.Accepted.class);
    assertThat(simulator.effects()).hasSize(2);
  }

  @Test
  void a_wrong_secret_is_a_matter_for_the_settings_and_nothing_is_sent() throws Exception {
    simulator = NcmdSimulator.on(HttpServer.create(local(), 0), "cdop", "secret");
    receiver = new Receiver(address("http", "wrong", Optional.empty()), Clock.systemUTC());
    assertThat(send(UUID.randomUUID(), false)).isInstanceOf(Answer.Refused.class);
    assertThat(simulator.posts()).isZero();
  }

  @Test
  void a_service_that_is_not_there_is_no_answer() throws Exception {
    plain();
    simulator.stop();
    assertThat(send(UUID.randomUUID(), false)).isEqualTo(new Answer.NoAnswer("The receiving service could not be reached", Optional.empty()));
  }

  @Test
  void an_endless_answer_does_not_fill_the_memory() throws Exception {
    HttpServer endless = HttpServer.create(local(), 0);
    endless.createContext("/", exchange -> {
      exchange.getRequestBody().readAllBytes();
      exchange.sendResponseHeaders(200, 0);
      byte[] much = new byte[64 * 1024];
      try (exchange) {
        for (int i = 0; i < 100_000; i++) {
          exchange.getResponseBody().write(much);
        }
      } catch (IOException cutOff) {
        // That is what is asked for.
      }
    });
    endless.start();
    try {
      URI base = URI.create("http://localhost:" + endless.getAddress().getPort());
      receiver = new Receiver(new ReceiverAddress(base, base, "cdop", "secret", "", Optional.empty(), Duration.ofSeconds(2)), Clock.systemUTC());
      assertThat(send(UUID.randomUUID(), false)).isInstanceOf(Answer.NoAnswer.class);
    } finally {
      endless.stop(0);
    }
  }

  @Test
  void a_service_whose_certificate_nobody_vouches_for_gets_nothing() throws Exception {
    secured("localhost");
    receiver = new Receiver(address("https", "secret", Optional.empty()), Clock.systemUTC());
    assertThat(send(UUID.randomUUID(), false)).isEqualTo(new Answer.NoAnswer("The receiving service could not prove who it is", Optional.empty()));
    assertThat(simulator.posts()).isZero();
  }

  @Test
  void a_service_with_the_certificate_of_another_gets_nothing() throws Exception {
    Path trusted = secured("another.example");
    receiver = new Receiver(address("https", "secret", Optional.of(trusted.toString())), Clock.systemUTC());
    assertThat(send(UUID.randomUUID(), false)).isEqualTo(new Answer.NoAnswer("The receiving service could not prove who it is", Optional.empty()));
    assertThat(simulator.posts()).isZero();
  }

  @Test
  void a_service_whose_certificate_is_trusted_gets_the_document() throws Exception {
    Path trusted = secured("localhost");
    receiver = new Receiver(address("https", "secret", Optional.of(trusted.toString())), Clock.systemUTC());
    assertThat(send(UUID.randomUUID(), false)).isEqualTo(new Answer.Accepted("SIM-000001"));
  }

  @Test
  void an_address_without_tls_is_taken_in_the_demonstration_only_and_only_on_this_machine() {
    Map<String, String> local = Map.of("CDOP_NCMD_URL", "http://localhost:1", "CDOP_NCMD_TOKEN_URL", "http://localhost:1", "CDOP_NCMD_CLIENT_ID", "a", "CDOP_NCMD_CLIENT_SECRET", "b");
    assertThat(ReceiverAddress.read("OXON", true, name -> local.getOrDefault(name, "")).address()).isPresent();
    assertThat(ReceiverAddress.read("OXON", false, name -> local.getOrDefault(name, "")).address()).isEmpty();
    for (String bad : List.of("http://ncmd.example", "https://user:secret@ncmd.example", "https://ncmd.example/?to=x", "ftp://ncmd.example", "not an address")) {
      assertThat(ReceiverAddress.read("OXON", true, name -> name.equals("CDOP_NCMD_URL") ? bad : local.getOrDefault(name, "")).address()).as(bad).isEmpty();
    }
  }

  @Test
  void a_cdop_may_have_a_receiver_of_its_own_and_no_text_shows_its_secret() {
    Map<String, String> set = Map.of("CDOP_NCMD_URL", "https://all.example", "CDOP_NCMD_URL_OXON", "https://oxon.example", "CDOP_NCMD_TOKEN_URL", "https://all.example/token",
        "CDOP_NCMD_CLIENT_ID", "a", "CDOP_NCMD_CLIENT_SECRET", "very-secret");
    ReceiverAddress own = ReceiverAddress.read("OXON", false, name -> set.getOrDefault(name, "")).address().orElseThrow();
    assertThat(own.base()).isEqualTo(URI.create("https://oxon.example"));
    assertThat(ReceiverAddress.read("BUCKS", false, name -> set.getOrDefault(name, "")).address().orElseThrow().base()).isEqualTo(URI.create("https://all.example"));
    assertThat(own.toString()).doesNotContain("very-secret");
  }

  private Answer send(UUID key, boolean askFirst) throws Exception {
    String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(DOCUMENT));
    return receiver.send(key, DOCUMENT, hash, askFirst);
  }

  private void plain() throws IOException {
    plain(PATIENT);
  }

  private void plain(Duration patience) throws IOException {
    simulator = NcmdSimulator.on(HttpServer.create(local(), 0), "cdop", "secret");
    receiver = new Receiver(address("http", "secret", Optional.empty(), patience), Clock.systemUTC());
  }

  /** Starts a service with a certificate for this name, which the file that is returned vouches for. */
  private Path secured(String name) throws Exception {
    Path keys = folder.resolve(name + ".p12");
    Process made = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair", "-alias", "it", "-keyalg", "EC",
        "-dname", "CN=" + name, "-ext", "san=dns:" + name, "-validity", "2", "-storetype", "PKCS12", "-storepass", "changeit", "-keystore", keys.toString())
        .redirectErrorStream(true).redirectOutput(folder.resolve("keytool.log").toFile()).start();
    assertThat(made.waitFor()).isZero();
    KeyStore store = KeyStore.getInstance(keys.toFile(), "changeit".toCharArray());
    KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(store, "changeit".toCharArray());
    SSLContext tls = SSLContext.getInstance("TLS");
    tls.init(managers.getKeyManagers(), null, null);
    HttpsServer server = HttpsServer.create(local(), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(tls));
    simulator = NcmdSimulator.on(server, "cdop", "secret");
    Path certificate = folder.resolve(name + ".pem");
    Files.writeString(certificate, "-----BEGIN CERTIFICATE-----\n" + Base64.getMimeEncoder().encodeToString(store.getCertificate("it").getEncoded()) + "\n-----END CERTIFICATE-----\n");
    return certificate;
  }

  private ReceiverAddress address(String scheme, String secret, Optional<String> trusted) {
    return address(scheme, secret, trusted, PATIENT);
  }

  private ReceiverAddress address(String scheme, String secret, Optional<String> trusted, Duration patience) {
    URI base = URI.create(scheme + "://localhost:" + simulator.port());
    return new ReceiverAddress(base, URI.create(base + "/token"), "cdop", secret, "", trusted, patience);
  }

  private static InetSocketAddress local() throws IOException {
    return new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0);
  }
}
