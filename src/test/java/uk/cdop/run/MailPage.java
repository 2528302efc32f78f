package uk.cdop.run;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import uk.cdop.run.Mailbox.Mail;

/** The mailbox of the demonstration as one plain page: what the agencies and families would have received. */
final class MailPage {
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm:ss", Locale.UK).withZone(ZoneId.of("Europe/London"));
  private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"']+");
  private static final String STYLE = """
      body { font: 1.1rem/1.5 Arial, sans-serif; color: #212b32; background: #f0f4f5; margin: 0 auto; max-width: 46rem; padding: 1rem }
      article { background: #fff; border: 1px solid #d8dde0; padding: 1rem 1.5rem; margin: 0 0 1.5rem }
      h1 { font-size: 2rem } h2 { font-size: 1.3rem; margin: 0 0 .5rem }
      dl { display: grid; grid-template-columns: 4.5rem 1fr; margin: 0; color: #4c6272 } dd { margin: 0; overflow-wrap: anywhere }
      pre { font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; margin: 1rem 0 0 }
      a { color: #005eb8 } a:focus { background: #ffeb3b; color: #212b32; outline: none; box-shadow: 0 4px #212b32 }
      """;

  private final HttpServer server;
  private final Mailbox mailbox;

  private MailPage(HttpServer server, Mailbox mailbox) {
    this.server = server;
    this.mailbox = mailbox;
  }

  static MailPage on(int port, Mailbox mailbox) {
    try {
      HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 0);
      MailPage page = new MailPage(server, mailbox);
      server.createContext("/", page::answer);
      server.start();
      return page;
    } catch (IOException e) {
      throw new Trouble("The mailbox page cannot listen on port " + port + ". Choose another with --mail-port N.", e);
    }
  }

  void stop() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      boolean known = exchange.getRequestMethod().equals("GET") && exchange.getRequestURI().getPath().equals("/");
      byte[] body = (known ? page() : "Not found").getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", known ? "text/html; charset=utf-8" : "text/plain");
      exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'");
      exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
      exchange.sendResponseHeaders(known ? 200 : 404, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private String page() {
    StringBuilder html = new StringBuilder("<!DOCTYPE html><html lang=\"en-GB\"><head><title>Mailbox of the demonstration</title>"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><style>").append(STYLE)
        .append("</style></head><body><main><h1>Mailbox of the demonstration</h1><p>Every mail the product sent, newest first."
            + " Nothing here left this machine. <a href=\"/\">Look again</a></p>");
    var mails = mailbox.mails();
    if (mails.isEmpty()) {
      html.append("<p>No mail has been sent yet.</p>");
    }
    mails.forEach(mail -> html.append(article(mail)));
    return html.append("</main></body></html>").toString();
  }

  private static String article(Mail mail) {
    return "<article><h2>%s</h2><dl><dt>To</dt><dd>%s</dd><dt>From</dt><dd>%s</dd><dt>Sent</dt><dd>%s</dd></dl><pre>%s</pre></article>"
        .formatted(escaped(mail.subject()), escaped(mail.to()), escaped(mail.from()), WHEN.format(mail.receivedAt()),
            LINK.matcher(escaped(mail.text())).replaceAll("<a href=\"$0\">$0</a>"));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
  }
}
