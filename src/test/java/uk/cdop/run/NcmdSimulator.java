package uk.cdop.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * A receiving service that stands in for the national database: it takes documents under a key, has each effect once however
 * often the key comes, and misbehaves as it is told. It keeps what it got in memory and shows it on a page. The protocol is in
 * docs/ncmd-receiver.md.
 */
public final class NcmdSimulator {
  private static final JsonMapper JSON = new JsonMapper();
  private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.UK).withZone(ZoneId.of("Europe/London"));
  private static final Duration SLOW = Duration.ofSeconds(12);

  /** How it answers a document. */
  public enum Behaviour {
    /** Takes it and says so. */
    ACCEPT,
    /** Takes it in and says that the verdict follows; it is accepted when asked for. */
    RECEIVE,
    /** Turns it down, with one reason that names an item. */
    REJECT,
    /** Takes it, but answers later than anybody waits. */
    SLOW,
    /** Answers 503 and has not taken it. */
    UNAVAILABLE,
    /** Takes it, and says only that it had it before. */
    DUPLICATE,
    /** Takes it, and breaks the connection before the answer. */
    LOST_REPLY,
    /** Breaks the connection before it takes it. */
    LOST_REQUEST,
    /** Answers something that no receiver should. */
    NONSENSE
  }

  /** What a document did here, under its key. */
  public record Effect(String key, String event, String caseRef, String reference, String outcome, Instant at, int times) {}

  private final HttpServer server;
  private final String client;
  private final String secret;
  private final ExecutorService workers = Executors.newCachedThreadPool();
  private final Map<String, Effect> effects = new LinkedHashMap<>();
  private final Deque<Behaviour> next = new ArrayDeque<>();
  private final List<String> log = new ArrayList<>();
  private Behaviour usual = Behaviour.ACCEPT;
  private ObjectNode reason = reason("birth.weight_g", "RANGE", "must be between 200 and 7,000");
  private Consumer<String> onArrival = key -> { };
  private Consumer<String> onEffect = key -> { };
  private String token = "";
  private int posts;
  private int references;

  private NcmdSimulator(HttpServer server, String client, String secret) {
    this.server = server;
    this.client = client;
    this.secret = secret;
  }

  static NcmdSimulator on(int port, String client, String secret) {
    try {
      return on(HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 50), client, secret);
    } catch (IOException e) {
      throw new Trouble("The simulator of the NCMD cannot listen on port " + port + ". Choose another with --ncmd-port N.", e);
    }
  }

  /** On a server of the caller's, which may be one with a certificate. */
  public static NcmdSimulator on(HttpServer server, String client, String secret) {
    NcmdSimulator simulator = new NcmdSimulator(server, client, secret);
    server.createContext("/", simulator::page);
    server.createContext("/token", simulator::giveToken);
    server.createContext("/submissions", simulator::submissions);
    server.setExecutor(simulator.workers);
    server.start();
    return simulator;
  }

  public void stop() {
    server.stop(0);
    workers.shutdownNow();
  }

  public int port() {
    return server.getAddress().getPort();
  }

  /** What it does from now on when nothing else was asked for. */
  public synchronized void usually(Behaviour behaviour) {
    usual = behaviour;
  }

  /** What it does with the next documents, one each. */
  public synchronized void next(Behaviour... behaviours) {
    next.addAll(List.of(behaviours));
  }

  /** What the next rejections say. */
  public synchronized void rejectsWith(String path, String code, String message) {
    reason = reason(path, code, message);
  }

  /** Called when a document has arrived and nothing was done with it yet. */
  public synchronized void onArrival(Consumer<String> then) {
    onArrival = then;
  }

  /** Called when a document has had its effect and no answer has gone back yet. */
  public synchronized void onEffect(Consumer<String> then) {
    onEffect = then;
  }

  /** Makes every token that was given worthless. */
  public synchronized void forgetTokens() {
    token = "";
  }

  public synchronized List<Effect> effects() {
    return List.copyOf(effects.values());
  }

  /** How many times a document was posted, those that were known included. */
  public synchronized int posts() {
    return posts;
  }

  private void giveToken(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getRequestBody().readAllBytes();
      String account = Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
      boolean known = ("Basic " + account).equals(exchange.getRequestHeaders().getFirst("Authorization"));
      String text;
      synchronized (this) {
        token = token.isEmpty() ? UUID.randomUUID().toString() : token;
        text = token;
      }
      answer(exchange, known ? 200 : 401, known ? "{\"access_token\":\"" + text + "\",\"token_type\":\"Bearer\",\"expires_in\":300}" : "{\"error\":\"invalid_client\"}");
    }
  }

  private void submissions(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      if (!authorised(exchange)) {
        answer(exchange, 401, "{}");
      } else if (exchange.getRequestMethod().equals("POST")) {
        take(exchange, exchange.getRequestHeaders().getFirst("Idempotency-Key"), body);
      } else {
        verdict(exchange, exchange.getRequestURI().getPath().replaceFirst(".*/", ""));
      }
    }
  }

  private synchronized boolean authorised(HttpExchange exchange) {
    return !token.isEmpty() && ("Bearer " + token).equals(exchange.getRequestHeaders().getFirst("Authorization"));
  }

  private void take(HttpExchange exchange, String key, byte[] body) throws IOException {
    JsonNode document = JSON.readTree(body);
    Behaviour behaviour;
    Consumer<String> arrival;
    Consumer<String> effect;
    synchronized (this) {
      posts++;
      behaviour = effects.containsKey(key) || next.isEmpty() ? usual : next.poll();
      arrival = onArrival;
      effect = onEffect;
      note("POST " + document.path("local_case_ref").asText() + " " + document.path("event").asText() + ": " + behaviour);
    }
    arrival.accept(key);
    switch (behaviour) {
      case UNAVAILABLE -> {
        exchange.getResponseHeaders().set("Retry-After", "1");
        answer(exchange, 503, "{}");
        return;
      }
      case NONSENSE -> {
        answer(exchange, 200, "<html>Welcome</html>");
        return;
      }
      case LOST_REQUEST -> {
        return;
      }
      default -> { }
    }
    Effect had = have(key, document, behaviour);
    effect.accept(key);
    switch (behaviour) {
      case LOST_REPLY -> { }
      case SLOW -> {
        pause(SLOW);
        answer(exchange, 201, told(had));
      }
      case DUPLICATE -> answer(exchange, 409, "{}");
      case RECEIVE -> answer(exchange, 202, "{\"outcome\":\"received\",\"reference\":\"" + had.reference() + "\"}");
      default -> answer(exchange, had.outcome().equals("rejected") ? 422 : 201, told(had));
    }
  }

  /** The effect of a document: the first time its key comes, and never again. */
  private synchronized Effect have(String key, JsonNode document, Behaviour behaviour) {
    Effect known = effects.get(key);
    Effect now = known == null
        ? new Effect(key, document.path("event").asText(), document.path("local_case_ref").asText(), "SIM-" + String.format(Locale.ROOT, "%06d", ++references),
            behaviour == Behaviour.REJECT ? "rejected" : "accepted", Instant.now(), 1)
        : new Effect(key, known.event(), known.caseRef(), known.reference(), known.outcome(), known.at(), known.times() + 1);
    effects.put(key, now);
    return now;
  }

  private void verdict(HttpExchange exchange, String key) throws IOException {
    Effect had;
    synchronized (this) {
      had = effects.get(key);
      note("GET " + (had == null ? "unknown" : had.caseRef() + " " + had.event()));
    }
    answer(exchange, had == null ? 404 : 200, had == null ? "{}" : told(had));
  }

  private synchronized String told(Effect effect) {
    ObjectNode told = JSON.createObjectNode();
    told.put("outcome", effect.outcome());
    told.put("reference", effect.reference());
    if (effect.outcome().equals("rejected")) {
      told.putArray("reasons").add(reason);
    }
    return told.toString();
  }

  private static ObjectNode reason(String path, String code, String message) {
    return JSON.createObjectNode().put("path", path).put("code", code).put("message", message);
  }

  private void note(String line) {
    log.add(WHEN.format(Instant.now()) + "  " + line);
    if (log.size() > 200) {
      log.removeFirst();
    }
  }

  private void page(HttpExchange exchange) throws IOException {
    try (exchange) {
      if (exchange.getRequestMethod().equals("POST")) {
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String wanted = URLDecoder.decode(form.replaceFirst("^behaviour=", ""), StandardCharsets.UTF_8);
        List.of(Behaviour.values()).stream().filter(b -> b.name().equals(wanted)).findFirst().ifPresent(this::usually);
        exchange.getResponseHeaders().set("Location", "/");
        exchange.sendResponseHeaders(303, -1);
        return;
      }
      byte[] body = html().getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
      exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'");
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private synchronized String html() {
    StringBuilder html = new StringBuilder("<!DOCTYPE html><html lang=\"en-GB\"><head><title>Simulator of the NCMD</title>"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><style>"
        + "body{font:1.1rem/1.5 Arial,sans-serif;color:#212b32;background:#f0f4f5;margin:0 auto;max-width:60rem;padding:1rem}"
        + "table{border-collapse:collapse;background:#fff;width:100%}th,td{border:1px solid #d8dde0;padding:.4rem .6rem;text-align:left}"
        + "pre{background:#fff;padding:1rem;overflow-x:auto}</style></head><body><main><h1>Simulator of the NCMD</h1>"
        + "<p>It stands in for the national database in the demonstration. It keeps what it got until the demonstration stops. <a href=\"/\">Look again</a></p>"
        + "<form method=\"post\"><label for=\"behaviour\">What it does with documents</label> <select id=\"behaviour\" name=\"behaviour\">");
    for (Behaviour behaviour : Behaviour.values()) {
      html.append("<option").append(behaviour == usual ? " selected" : "").append('>').append(behaviour.name()).append("</option>");
    }
    html.append("</select> <button>Change</button></form><h2>").append(effects.size()).append(" effects of ").append(posts)
        .append(" documents that came</h2><table><tr><th>Case</th><th>Event</th><th>Outcome</th><th>Reference</th><th>Came</th><th>At</th></tr>");
    effects.values().stream().toList().reversed().stream().limit(200).forEach(e -> html.append("<tr><td>").append(escaped(e.caseRef())).append("</td><td>")
        .append(escaped(e.event())).append("</td><td>").append(e.outcome()).append("</td><td>").append(e.reference()).append("</td><td>").append(e.times())
        .append(e.times() == 1 ? " time" : " times").append("</td><td>").append(WHEN.format(e.at())).append("</td></tr>"));
    html.append("</table><h2>The last requests</h2><pre>");
    log.reversed().forEach(line -> html.append(escaped(line)).append('\n'));
    return html.append("</pre></main></body></html>").toString();
  }

  private static void answer(HttpExchange exchange, int status, String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    try {
      exchange.sendResponseHeaders(status, bytes.length);
      exchange.getResponseBody().write(bytes);
    } catch (IOException goneMeanwhile) {
      // Whoever asked was killed or no longer waits, which is what is being simulated.
      exchange.close();
    }
  }

  private static void pause(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException("stopped"));
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
  }
}
