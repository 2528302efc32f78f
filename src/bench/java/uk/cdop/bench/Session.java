package uk.cdop.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Somebody at a browser, with its cookies. Redirects are followed by hand, so that a time is of one answer. */
final class Session {
  private static final String PASSWORD = "Demo-only-2026";

  private final String base;
  private final HttpClient http = HttpClient.newBuilder().cookieHandler(new LocalCookies()).followRedirects(Redirect.NEVER).build();

  private Session(String base) {
    this.base = base;
  }

  static Session visitor(String base) {
    return new Session(base);
  }

  /** Logged in through Keycloak's own form. */
  static Session of(String base, String account) {
    Session session = new Session(base);
    Document form = Jsoup.parse(session.follow(session.get("/log-in")).body());
    Element login = form.selectFirst("form");
    if (login == null) {
      throw new IllegalStateException("Keycloak showed no form");
    }
    session.follow(session.post(login.attr("action"), Map.of("username", account, "password", PASSWORD)));
    if (session.get("/home").statusCode() != 200) {
      throw new IllegalStateException(account + " could not log in");
    }
    return session;
  }

  HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(at(path)).header("Accept", "text/html").GET());
  }

  HttpResponse<String> post(String path, Map<String, String> fields) {
    return post(path, fields.entrySet().stream());
  }

  /** Fields of which some may have several values. */
  HttpResponse<String> post(String path, Stream<Map.Entry<String, String>> fields) {
    String body = fields.map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue())).collect(Collectors.joining("&"));
    return send(HttpRequest.newBuilder(at(path)).header("Accept", "text/html")
        .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(body)));
  }

  /** Saves as a page's script does, and gives the JSON that answers. */
  String save(String path, Map<String, String> fields) {
    String body = fields.entrySet().stream()
        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue())).collect(Collectors.joining("&"));
    return send(HttpRequest.newBuilder(at(path)).header("Accept", "application/json")
        .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(body))).body();
  }

  /** Reads a stream of events line by line until it ends or the thread is interrupted. */
  void listens(String path, Consumer<String> line) {
    try {
      http.send(HttpRequest.newBuilder(at(path)).header("Accept", "text/event-stream").GET().build(), BodyHandlers.ofLines()).body().forEach(line);
    } catch (IOException | UncheckedIOException ended) {
      // The stream ends with the benchmark.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The hidden fields of the form that is sent to this address, and those to add. */
  static Map<String, String> filled(String html, String action, Map<String, String> typed) {
    Element form = Jsoup.parse(html).select("form[method=post]").stream().filter(each -> each.attr("action").endsWith(action)).findFirst()
        .orElseThrow(() -> new IllegalStateException("There is no form for " + action));
    Map<String, String> fields = new LinkedHashMap<>();
    form.select("input[type=hidden]").forEach(input -> fields.put(input.attr("name"), input.attr("value")));
    fields.putAll(typed);
    return fields;
  }

  HttpResponse<String> follow(HttpResponse<String> first) {
    HttpResponse<String> answer = first;
    for (int hops = 0; answer.statusCode() / 100 == 3 && hops < 10; hops++) {
      answer = get(answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow()).toString());
    }
    return answer;
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private URI at(String path) {
    return URI.create(path.startsWith("http") ? path : base + path);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
