package uk.cdop.ncmd.sending;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.TrustManagerFactory;
import uk.cdop.ncmd.Reason;

/**
 * The client of one receiving service. A document goes out under its own id as idempotency key, so that the receiver knows it
 * again; where an earlier try ended without an answer it is first asked for, and sent again only if it never arrived. Nothing is
 * followed elsewhere, every wait has an end, and of an answer no more than {@value #MOST_BYTES} bytes are read.
 */
final class Receiver implements AutoCloseable {
  static final int MOST_BYTES = 256 * 1024;
  private static final int MOST_REASONS = 200;
  private static final Duration EARLY = Duration.ofSeconds(30);
  private static final Duration SHORTEST_TOKEN = Duration.ofSeconds(60);
  private static final JsonMapper JSON = new JsonMapper();

  private final ReceiverAddress address;
  private final Clock clock;
  private final HttpClient http;
  private Token token;

  /** A bearer token and until when it is used. */
  private record Token(String text, Instant until) {}

  /** Nothing came back, or nothing that can be understood. */
  private static final class Failed extends Exception {
    private static final long serialVersionUID = 1L;

    Failed(String why) {
      super(why);
    }
  }

  /** The service is not set up as the receiver wants it. */
  private static final class NotWelcome extends Exception {
    private static final long serialVersionUID = 1L;

    NotWelcome(String why) {
      super(why);
    }
  }

  Receiver(ReceiverAddress address, Clock clock) {
    this.address = address;
    this.clock = clock;
    HttpClient.Builder builder =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(address.patience());
    address.trusted().ifPresent(file -> builder.sslContext(trusting(Path.of(file))));
    this.http = builder.build();
  }

  /**
   * @param askFirst whether an earlier try may have arrived
   */
  Answer send(UUID key, byte[] document, String sha256, boolean askFirst) {
    try {
      if (askFirst) {
        Optional<Answer> known = verdict(exchange(() -> get(key)), true);
        if (known.isPresent()) {
          return known.get();
        }
      }
      HttpResponse<byte[]> response = exchange(() -> post(key, document, sha256));
      if (response.statusCode() == 409) {
        return verdict(exchange(() -> get(key)), false).orElseThrow();
      }
      return verdict(response, false).orElseThrow();
    } catch (Failed nothing) {
      return new Answer.NoAnswer(nothing.getMessage(), Optional.empty());
    } catch (NotWelcome settings) {
      return new Answer.Refused(settings.getMessage());
    }
  }

  /** Asks what became of a document that arrived. */
  Answer ask(UUID key) {
    try {
      return verdict(exchange(() -> get(key)), false).orElseThrow();
    } catch (Failed nothing) {
      return new Answer.NoAnswer(nothing.getMessage(), Optional.empty());
    } catch (NotWelcome settings) {
      return new Answer.Refused(settings.getMessage());
    }
  }

  private HttpRequest.Builder post(UUID key, byte[] document, String sha256) {
    String digest = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256));
    return HttpRequest.newBuilder(URI.create(address.base() + "/submissions"))
        .header("Content-Type", "application/json")
        .header("Idempotency-Key", key.toString())
        .header("Content-Digest", "sha-256=:" + digest + ":")
        .POST(BodyPublishers.ofByteArray(document));
  }

  private HttpRequest.Builder get(UUID key) {
    return HttpRequest.newBuilder(URI.create(address.base() + "/submissions/" + key)).GET();
  }

  private interface Asking {
    HttpRequest.Builder request();
  }

  /** With a token, and once more with a new one where the receiver no longer knows it. */
  private HttpResponse<byte[]> exchange(Asking asking) throws Failed, NotWelcome {
    HttpResponse<byte[]> response = once(authorised(asking.request()));
    if (response.statusCode() == 401) {
      forgetToken();
      response = once(authorised(asking.request()));
    }
    return response;
  }

  private HttpRequest authorised(HttpRequest.Builder request) throws Failed, NotWelcome {
    return request.header("Authorization", "Bearer " + token()).header("Accept", "application/json").timeout(address.patience()).build();
  }

  private synchronized String token() throws Failed, NotWelcome {
    if (token == null || !clock.instant().isBefore(token.until())) {
      token = fetchToken();
    }
    return token.text();
  }

  private synchronized void forgetToken() {
    token = null;
  }

  private Token fetchToken() throws Failed, NotWelcome {
    String form = "grant_type=client_credentials" + (address.scope().isEmpty() ? "" : "&scope=" + encoded(address.scope()));
    String account = encoded(address.client()) + ":" + encoded(address.secret());
    HttpResponse<byte[]> response =
        once(HttpRequest.newBuilder(address.token())
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(account.getBytes(StandardCharsets.UTF_8)))
            .header("Accept", "application/json")
            .timeout(address.patience())
            .POST(BodyPublishers.ofString(form))
            .build());
    int status = response.statusCode();
    if (status == 400 || status == 401 || status == 403) {
      throw new NotWelcome("The receiving service does not let us in (" + status + "). Whoever runs this service has to look at the account");
    }
    JsonNode body = status == 200 ? json(response) : JSON.missingNode();
    String text = body.path("access_token").asText("");
    if (text.isEmpty() || text.chars().anyMatch(c -> c < 33 || c > 126)) {
      throw new Failed("No way in was given (" + status + ")");
    }
    Duration lasts = Duration.ofSeconds(Math.clamp(body.path("expires_in").asLong(300), 0, 86_400)).minus(EARLY);
    return new Token(text, clock.instant().plus(lasts.compareTo(SHORTEST_TOKEN) < 0 ? SHORTEST_TOKEN : lasts));
  }

  private HttpResponse<byte[]> once(HttpRequest request) throws Failed {
    CompletableFuture<HttpResponse<byte[]>> answer = http.sendAsync(request, info -> new BoundedBody(MOST_BYTES));
    try {
      // The client's own time-out ends with the head of the answer; this one ends with its last byte.
      return answer.get(address.patience().multipliedBy(2).toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException slow) {
      answer.cancel(true);
      throw new Failed("The answer did not come in time");
    } catch (InterruptedException stopped) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw new Failed("The service was stopping");
    } catch (ExecutionException failed) {
      throw new Failed(why(failed.getCause()));
    }
  }

  private static String why(Throwable cause) {
    return switch (cause) {
      case HttpConnectTimeoutException unreachable -> "The receiving service could not be reached";
      case java.net.http.HttpTimeoutException slow -> "The answer did not come in time";
      case ConnectException away -> "The receiving service could not be reached";
      case SSLException untrusted -> "The receiving service could not prove who it is";
      default -> "The connection broke before an answer came";
    };
  }

  /**
   * What an answer means.
   *
   * @return empty when it says that the document never arrived and that is a thing to know
   */
  private static Optional<Answer> verdict(HttpResponse<byte[]> response, boolean mayBeUnknown) throws Failed, NotWelcome {
    int status = response.statusCode();
    return switch (status) {
      case 200, 201, 202, 422 -> Optional.of(told(status, json(response)));
      case 404 -> {
        if (mayBeUnknown) {
          yield Optional.empty();
        }
        throw new NotWelcome("The receiving service does not know this address (404)");
      }
      case 400, 403, 405, 406, 410, 411, 413, 415 ->
          throw new NotWelcome("The receiving service would not take the document (" + status + ")");
      case 401 -> throw new NotWelcome("The receiving service does not let us in (401). Whoever runs this service has to look at the account");
      default -> Optional.of(new Answer.NoAnswer("The receiving service answered " + status, wait(response)));
    };
  }

  private static Answer told(int status, JsonNode body) throws Failed {
    String reference = body.path("reference").asText("");
    String outcome = status == 422 ? "rejected" : body.path("outcome").asText("");
    return switch (outcome) {
      case "accepted" -> {
        if (reference.isBlank()) {
          throw new Failed("The answer named no reference");
        }
        yield new Answer.Accepted(reference);
      }
      case "received" -> new Answer.Received(reference);
      case "rejected" -> new Answer.Rejected(reference, reasons(body.path("reasons")));
      default -> throw new Failed("The answer could not be understood");
    };
  }

  private static List<Reason.Given> reasons(JsonNode listed) {
    List<Reason.Given> reasons = new ArrayList<>();
    for (int i = 0; i < Math.min(listed.size(), MOST_REASONS); i++) {
      JsonNode reason = listed.get(i);
      reasons.add(new Reason.Given(text(reason, "path"), text(reason, "code"), text(reason, "message")));
    }
    return reasons.isEmpty() ? List.of(new Reason.Given("", "", "")) : reasons;
  }

  private static String text(JsonNode node, String name) {
    return uk.cdop.platform.Entered.clean(node.path(name).asText("")).strip();
  }

  private static JsonNode json(HttpResponse<byte[]> response) throws Failed {
    try {
      JsonNode body = JSON.readTree(response.body());
      if (body == null || !body.isObject()) {
        throw new Failed("The answer could not be understood");
      }
      return body;
    } catch (IOException notJson) {
      throw new Failed("The answer could not be understood");
    }
  }

  private static Optional<Duration> wait(HttpResponse<byte[]> response) {
    return response.headers().firstValue("Retry-After").filter(text -> text.matches("\\d{1,6}")).map(text -> Duration.ofSeconds(Long.parseLong(text)));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Trusts the authorities of this file and no others. */
  private static SSLContext trusting(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
      trusted.load(null, null);
      int number = 0;
      for (Certificate certificate : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
        trusted.setCertificateEntry("receiver-" + number++, certificate);
      }
      TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trust.init(trusted);
      SSLContext tls = SSLContext.getInstance("TLS");
      tls.init(null, trust.getTrustManagers(), null);
      return tls;
    } catch (IOException | GeneralSecurityException unusable) {
      throw new IllegalStateException("The file in CDOP_NCMD_CA_FILE holds no certificates that can be used", unusable);
    }
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
