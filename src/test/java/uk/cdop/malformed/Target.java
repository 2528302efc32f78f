package uk.cdop.malformed;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.htmlunit.WebClient;
import org.htmlunit.util.Cookie;
import uk.cdop.testing.Product;

/**
 * One form of one page, with the fields a browser would post.
 *
 * @param cookies of whoever is looking at the page
 */
public record Target(String page, String action, List<Field> fields, String cookies) {
  private static final Pattern FORM = Pattern.compile("(?s)<form[^>]*action=\"([^\"]*)\"[^>]*method=\"post\".*?</form>");
  private static final Pattern FIELD = Pattern.compile("(?s)<(input|textarea|select|button)\\b[^>]*?\\bname=\"([^\"]+)\"[^>]*>");
  private static final Pattern VALUE = Pattern.compile("\\bvalue=\"([^\"]*)\"");

  /** Every form of a page but the one to log out; none when the page is not there for this visitor. */
  static List<Target> of(String page, WebClient visitor, HttpClient http) {
    return of(page, cookies(visitor), http);
  }

  private static List<Target> of(String page, String cookies, HttpClient http) {
    try {
      var answer = http.send(HttpRequest.newBuilder(Product.at(page)).header("Cookie", cookies).build(), BodyHandlers.ofString());
      List<Target> targets = new ArrayList<>();
      Matcher forms = FORM.matcher(answer.body());
      while (answer.statusCode() == 200 && forms.find()) {
        String action = text(forms.group(1));
        if (action.startsWith("/") && !action.equals("/log-out") && !action.endsWith("/leave") && !action.endsWith("/delete")) {
          targets.add(new Target(page, action, fields(forms.group()), cookies));
        }
      }
      return targets;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  static String cookies(WebClient visitor) {
    Map<String, String> held = new LinkedHashMap<>();
    for (Cookie cookie : visitor.getCookieManager().getCookies()) {
      if (cookie.getName().startsWith("__Host-")) {
        held.put(cookie.getName(), cookie.getValue());
      }
    }
    return String.join("; ", held.entrySet().stream().map(each -> each.getKey() + "=" + each.getValue()).toList());
  }

  /** The same form as it stands now, with the newest version; as it was when it is there no more. */
  public Target fresh(HttpClient http) {
    return of(page, cookies, http).stream().filter(form -> form.action.equals(action)).findFirst().orElse(this);
  }

  public String name() {
    return action;
  }

  URI address() {
    return Product.at(action);
  }

  private static List<Field> fields(String form) {
    List<Field> fields = new ArrayList<>();
    Matcher found = FIELD.matcher(form);
    while (found.find()) {
      Matcher value = VALUE.matcher(found.group());
      String name = text(found.group(2));
      boolean offered = found.group().contains("type=\"radio\"") && fields.stream().anyMatch(field -> field.name().equals(name));
      if (!offered && !found.group(1).equals("button")) {
        fields.add(new Field(name, name.equals("idempotencyKey") ? UUID.randomUUID().toString() : value.find() ? text(value.group(1)) : ""));
      }
    }
    return List.copyOf(fields);
  }

  private static String text(String html) {
    return html.replace("&#34;", "\"").replace("&quot;", "\"").replace("&#39;", "'").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }
}
