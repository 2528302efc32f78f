package uk.cdop.malformed;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;

/** One malformed body, or a good body sent in a malformed way. */
public record Mutation(String kind, String verb, String type, Map<String, String> headers, byte[] body, String path) {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String MARK = "\"'><zq8x onload=alert(1)>";
  private static final String DIGITS = "7".repeat(1_000_000);
  private static final List<String> VALUES =
      List.of(
          MARK, "-1", "9".repeat(40), "99999999999999999999", "1e999", "NaN", "true", "[]", "{}", "null", "undefined", " ", "\u202e", "\u0000",
          "a\u0000b", "\ufffe", "x".repeat(100_000), "0x10", "-0", "1,5", "31", "13", "0", "00000", "2026-02-30", "0000", "99999", "12:60", "25:00",
          "../../etc/passwd", "${7*7}", "#{1}", "%s%n", "' or 1=1 --", "é".repeat(30_000), "\ud83d\udc94".repeat(500), "ffffffff-ffff-ffff-ffff-ffffffffffff",
          "remove:professionals:999", "add:child.sex", "add:professionals", "remove:family:-1", "\r\nSet-Cookie: a=b", "١٢٣", "１２", "2147483648",
          "9223372036854775808", "-9223372036854775809");
  private static final List<String> RAW =
      List.of("%00", "%", "%4", "%zz", "%ed%a0%80", "%ff%fe", "%c0%ae", "%f5%80%80%80", "%u0041", "=", "&", "&&&=&", "a=b=c", "\u00ff\u00fe");
  private static final List<String> TYPES =
      List.of(
          "text/plain", "application/json", "application/xml", "text/html", "multipart/form-data", "multipart/form-data; boundary=x", "application/octet-stream",
          FORM + "; charset=utf-16", FORM + "; charset=nonsense", FORM + "; charset=\"", "image/png", "*/*", "x", "application/x-www-form-urlencoded/x");

  static Mutation form(String kind, String body) {
    return new Mutation(kind, "POST", FORM, Map.of(), body.getBytes(StandardCharsets.ISO_8859_1), "");
  }

  /** A malformed post of this form; each kind is as likely as another. */
  public static Mutation ofForm(Random random, Target target) {
    List<Field> good = target.fields();
    int kind = random.nextInt(20);
    return switch (kind) {
      case 0 -> form("a field left out", joined(without(good, random)));
      case 1 -> form("a field twice", joined(with(good, named(good, random), VALUES.get(random.nextInt(VALUES.size())))));
      case 2, 3, 4, 5 -> form("a wrong value", joined(changed(good, random, VALUES.get(random.nextInt(VALUES.size())))));
      case 6 -> form("many wrong values", joined(allChanged(good, random)));
      case 7 -> form("raw bytes as a value", joined(good) + "&" + encoded(named(good, random)) + "=" + RAW.get(random.nextInt(RAW.size())));
      case 8 -> form("raw bytes as a name", joined(good) + "&" + RAW.get(random.nextInt(RAW.size())) + "=" + encoded(MARK));
      case 9 -> form("a name without end", joined(allChanged(good, random)) + "&" + "k".repeat(5_000 + random.nextInt(60_000)) + "=1");
      case 10 -> random.nextInt(10) == 0
          ? form("a million digits", joined(changed(good, random, DIGITS)))
          : form("nothing but the token", "csrf=" + encoded(token(good)));
      case 11 -> form("too many fields", joined(allChanged(good, random)) + ("&f=1").repeat(900 + random.nextInt(400)));
      case 12 -> form("a wrong version", joined(replaced(versioned(good, random), "version", List.of("-1", "9223372036854775807", "1.5", "", MARK).get(random.nextInt(5)))));
      case 13 -> form("foreign ids", joined(foreign(versioned(good, random))));
      case 14 -> form("no token", joined(good.stream().filter(field -> !field.name().equals("csrf")).toList()));
      case 15 -> form("a wrong token", joined(replaced(good, "csrf", VALUES.get(random.nextInt(VALUES.size() / 2)))));
      case 16 -> typed(TYPES.get(random.nextInt(TYPES.size())), good, random);
      case 17 -> new Mutation("another verb", List.of("PUT", "PATCH", "DELETE", "TRACE", "PROPFIND").get(random.nextInt(5)), FORM, Map.of(), bytes(joined(good)), "");
      case 18 -> new Mutation("a verb in a header", "POST", FORM,
          Map.of(List.of("X-HTTP-Method-Override", "X-Method-Override", "X-HTTP-Method").get(random.nextInt(3)), "DELETE"),
          bytes("_method=DELETE&" + joined(allChanged(good, random))), "");
      default -> elsewhere(good, target, random);
    };
  }

  /** A malformed document for an address that reads JSON. */
  public static Mutation ofJson(Random random) {
    String key = "child.first_name";
    List<String> bodies =
        List.of(
            "", "null", "[]", "true", "1", "\"text\"", "{", "{\"a\"", "{\"child.sex\":}", "{\"child.sex\":\"1\"", "{}{}", "{'a':1}", "\ufeff{}",
            "[".repeat(20_000), "{\"a\":".repeat(20_000), "{\"child.sex\":\"1\",\"child.sex\":\"2\"}", "{\"birth.weight_g\":" + DIGITS.substring(0, 200_000) + "}",
            "{\"birth.weight_g\":1e999999999}", "{\"birth.weight_g\":-1e-999999999}", "{\"" + key + "\":\"\\u0000\"}", "{\"" + key + "\":\"\\ud800\"}",
            "{\"\\ud800\":\"x\"}", "{\"" + key + "\":\"\u0000\"}", "{\"" + "k".repeat(60_000) + "\":\"x\"}", "{\"" + key + "\":\"" + "x".repeat(200_000) + "\"}",
            "{\"child.birth_date\":\"999999999-12-31\"}", "{\"child.birth_date\":\"-0001-01-01\"}", "{\"child.birth_date\":\"2026-02-30\"}",
            "{\"child.birth_date\":20261121}", "{\"death.time\":\"24:61\"}", "{\"professionals\":{}}", "{\"professionals\":[1,{}]}",
            "{\"professionals\":[{\"professional.role\":[[[[]]]]}]}", "{\"professionals\":[{\"professional.role\":{\"unanswered\":\"x\"}}]}",
            "{\"family\":[" + "{},".repeat(5_000) + "{}]}", "{\"child.sex\":[\"1\",2]}", "{\"child.sex\":{\"unanswered\":\"not_known\",\"x\":1}}",
            "{\"" + MARK.replace("\"", "\\\"") + "\":\"x\"}", "{\"child.sex\":\"" + MARK.replace("\"", "\\\"") + "\"}", "{\"child.area\":\"OXON\"}",
            "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>", "x".repeat(300_000), "{\"child.postcode\":\"" + "A".repeat(20_000) + "\"}");
    byte[] body =
        random.nextInt(12) == 0 ? noise(random) : cut(bodies.get(random.nextInt(bodies.size())).getBytes(StandardCharsets.UTF_8), random);
    Map<String, String> headers = switch (random.nextInt(12)) {
      case 0 -> Map.of("Content-Encoding", "gzip");
      case 1 -> Map.of("Idempotency-Key", "x");
      case 2 -> Map.of("X-HTTP-Method-Override", "DELETE");
      default -> Map.of();
    };
    String type = random.nextInt(8) == 0 ? TYPES.get(random.nextInt(TYPES.size())) : random.nextInt(10) == 0 ? "application/json; charset=utf-16" : "application/json";
    String shown = new String(body, 0, Math.min(40, body.length), StandardCharsets.UTF_8).replaceAll("\\s+", " ");
    return new Mutation("JSON " + shown + " " + headers.keySet() + " " + type, "POST", type, headers, body, "");
  }

  public HttpRequest request(Target target) {
    Map<String, String> browser = Map.of("Cookie", target.cookies(), "Sec-Fetch-Site", "same-origin", "Accept", "text/html");
    return request(path.isEmpty() ? target.address() : uk.cdop.testing.Product.at(path), browser);
  }

  public HttpRequest request(URI address, Map<String, String> more) {
    HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(30)).method(verb, BodyPublishers.ofByteArray(body));
    if (!type.isEmpty()) {
      request.setHeader("Content-Type", type);
    }
    headers.forEach(request::setHeader);
    more.forEach(request::setHeader);
    return request.build();
  }

  private static Mutation typed(String type, List<Field> good, Random random) {
    String body = switch (random.nextInt(4)) {
      case 0 -> "--x\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n" + token(good) + "\r\n--x\r\nContent-Disp";
      case 1 -> "{\"a\":".repeat(1_000);
      case 2 -> "";
      default -> joined(good);
    };
    Map<String, String> headers = random.nextInt(4) == 0 ? Map.of("Content-Encoding", "gzip") : Map.of();
    return new Mutation("the type " + type + " " + headers.keySet(), "POST", type, headers, bytes(body), "");
  }

  private static Mutation elsewhere(List<Field> good, Target target, Random random) {
    String path = target.action().replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", new UUID(random.nextLong(), random.nextLong()).toString());
    String other = switch (random.nextInt(4)) {
      case 0 -> path + "/" + URLEncoder.encode(MARK, StandardCharsets.UTF_8);
      case 1 -> path + "%00";
      case 2 -> path + ";jsessionid=x?a=%ff";
      default -> path;
    };
    return new Mutation("another address", "POST", FORM, Map.of(), bytes(joined(allChanged(good, random))), other.equals(target.action()) ? other + "-x" : other);
  }

  private static List<Field> without(List<Field> good, Random random) {
    List<Field> fields = new ArrayList<>(good);
    if (!fields.isEmpty()) {
      fields.remove(random.nextInt(fields.size()));
    }
    return fields;
  }

  private static List<Field> with(List<Field> good, String name, String value) {
    List<Field> fields = new ArrayList<>(good);
    fields.add(new Field(name, value));
    return fields;
  }

  private static List<Field> changed(List<Field> good, Random random, String value) {
    return replaced(good, named(good, random), value);
  }

  private static List<Field> replaced(List<Field> good, String name, String value) {
    return good.stream().map(field -> field.name().equals(name) ? new Field(name, value) : field).toList();
  }

  private static List<Field> allChanged(List<Field> good, Random random) {
    return good.stream()
        .map(field -> field.name().equals("csrf") ? field : new Field(field.name(), VALUES.get(random.nextInt(VALUES.size()))))
        .toList();
  }

  /** As it is where it has a version or an id to change; otherwise with wrong values, because a good body is not what is tried. */
  private static List<Field> versioned(List<Field> good, Random random) {
    return good.stream().anyMatch(field -> field.name().equals("version")) ? good : allChanged(good, random);
  }

  private static List<Field> foreign(List<Field> good) {
    return good.stream()
        .map(field -> field.value().matches("[0-9a-f-]{36}") ? new Field(field.name(), "00000000-0000-0000-0000-000000000001")
            : field.name().equals("csrf") ? field : new Field(field.name(), field.value().isEmpty() ? "BUCKS" : field.value()))
        .toList();
  }

  /** A field to change; the token has mutations of its own. */
  private static String named(List<Field> good, Random random) {
    List<Field> fields = good.stream().filter(field -> !field.name().equals("csrf")).toList();
    return fields.isEmpty() ? "none" : fields.get(random.nextInt(fields.size())).name();
  }

  private static String token(List<Field> good) {
    return good.stream().filter(field -> field.name().equals("csrf")).map(Field::value).findFirst().orElse("");
  }

  private static String joined(List<Field> fields) {
    return fields.stream().map(field -> encoded(field.name()) + "=" + encoded(field.value())).collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] noise(Random random) {
    byte[] noise = new byte[random.nextInt(2_000)];
    random.nextBytes(noise);
    return noise;
  }

  private static byte[] cut(byte[] whole, Random random) {
    if (random.nextInt(6) > 0 || whole.length < 2) {
      return whole;
    }
    var out = new ByteArrayOutputStream();
    out.write(whole, 0, random.nextInt(whole.length));
    return out.toByteArray();
  }
}
