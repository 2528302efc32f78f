package uk.cdop.ncmd.sending;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;
import uk.cdop.platform.Settings;

/**
 * Where a CDOP's documents go and as whom, from the environment: a variable with the CDOP's code behind it, such as
 * {@code CDOP_NCMD_URL_OXON}, or else the one for all. A connection without TLS is taken in the demonstration only, and only to
 * this machine.
 */
record ReceiverAddress(URI base, URI token, String client, String secret, String scope, Optional<String> trusted, Duration patience) {
  private static final int USUAL_SECONDS = 20;

  /** Why there is none, in words for the coordinator. */
  record Problem(String why) {}

  /** The address, or why there is none. */
  record Reading(Optional<ReceiverAddress> address, Optional<Problem> problem) {
    private static Reading of(ReceiverAddress address) {
      return new Reading(Optional.of(address), Optional.empty());
    }

    private static Reading none(String why) {
      return new Reading(Optional.empty(), Optional.of(new Problem(why)));
    }
  }

  static Reading of(String cdop, boolean demo) {
    return read(cdop, demo, name -> Settings.text(name).orElse(""));
  }

  /** @param environment the value of a variable, or an empty text */
  static Reading read(String cdop, boolean demo, UnaryOperator<String> environment) {
    UnaryOperator<String> value = name -> {
      String own = environment.apply("CDOP_NCMD_" + name + "_" + cdop);
      return own.isEmpty() ? environment.apply("CDOP_NCMD_" + name) : own;
    };
    if (value.apply("URL").isEmpty()) {
      return Reading.none("No receiving service has been set up for your panel yet. Whoever runs this service sets its address");
    }
    Optional<URI> base = safe(value.apply("URL"), demo);
    Optional<URI> token = safe(value.apply("TOKEN_URL"), demo);
    if (base.isEmpty() || token.isEmpty()) {
      return Reading.none("The address of the receiving service is not a secure one. Whoever runs this service has to fix it");
    }
    if (value.apply("CLIENT_ID").isEmpty() || value.apply("CLIENT_SECRET").isEmpty()) {
      return Reading.none("The account at the receiving service is not complete. Whoever runs this service has to fix it");
    }
    String seconds = value.apply("TIMEOUT_SECONDS");
    return Reading.of(
        new ReceiverAddress(
            base.get(), token.get(), value.apply("CLIENT_ID"), value.apply("CLIENT_SECRET"), value.apply("SCOPE"),
            Optional.of(value.apply("CA_FILE")).filter(file -> !file.isEmpty()),
            Duration.ofSeconds(seconds.matches("[1-9]\\d{0,2}") ? Integer.parseInt(seconds) : USUAL_SECONDS)));
  }

  private static Optional<URI> safe(String text, boolean demo) {
    try {
      URI address = URI.create(text.replaceAll("/+$", ""));
      boolean local = "localhost".equals(address.getHost()) || "127.0.0.1".equals(address.getHost());
      boolean secure = "https".equals(address.getScheme()) || (demo && local && "http".equals(address.getScheme()));
      boolean plain = address.getHost() != null && address.getUserInfo() == null && address.getQuery() == null && address.getFragment() == null;
      return secure && plain ? Optional.of(address) : Optional.empty();
    } catch (IllegalArgumentException notAnAddress) {
      return Optional.empty();
    }
  }

  /** Says nothing of the secret. */
  @Override
  public String toString() {
    return "ReceiverAddress " + base.getHost();
  }
}
