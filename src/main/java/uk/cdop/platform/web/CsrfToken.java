package uk.cdop.platform.web;

import jakarta.enterprise.context.RequestScoped;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/** The forgery token of this request: the one the browser holds, or a new one that goes out with the answer. */
@RequestScoped
public class CsrfToken {
  private static final SecureRandom RANDOM = new SecureRandom();

  private String value;
  private boolean made;

  void keep(String held) {
    value = held;
  }

  public String value() {
    if (value == null) {
      byte[] bytes = new byte[18];
      RANDOM.nextBytes(bytes);
      value = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
      made = true;
    }
    return value;
  }

  Optional<String> toSend() {
    return made ? Optional.of(value) : Optional.empty();
  }
}
