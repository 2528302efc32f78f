package uk.cdop.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Cookies as browsers keep them for localhost: those marked secure are sent there without TLS too. */
final class LocalCookies extends CookieManager {
  @Override
  public void put(URI from, Map<String, List<String>> headers) throws IOException {
    Map<String, List<String>> plain = new LinkedHashMap<>();
    headers.forEach((name, values) -> plain.put(name,
        "set-cookie".equalsIgnoreCase(name) ? values.stream().map(value -> value.replaceAll("(?i);\\s*secure\\b", "")).toList() : values));
    super.put(from, plain);
  }
}
