package uk.cdop.information.link.web;

import jakarta.ws.rs.core.NewCookie;

/** The cookie of someone who answers without an account: a random secret, for the length of a browser's session. */
public final class AnswerCookie {
  public static final String NAME = "__Host-answer";

  private AnswerCookie() {}

  static NewCookie of(String secret) {
    return base().value(secret).build();
  }

  public static NewCookie ended() {
    return base().value("").maxAge(0).build();
  }

  private static NewCookie.Builder base() {
    return new NewCookie.Builder(NAME).path("/").secure(true).httpOnly(true).sameSite(NewCookie.SameSite.STRICT);
  }
}
