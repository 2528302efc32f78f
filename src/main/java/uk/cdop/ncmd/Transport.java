package uk.cdop.ncmd;

import java.util.Arrays;
import java.util.Optional;

/** How a document is brought to the national database. */
public enum Transport {
  PORTAL("By hand into the NCMD portal"),
  FILE("As a file of several documents"),
  API("By the service, over a secure connection");

  private final String label;

  Transport(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  public static Optional<Transport> read(String text) {
    return Arrays.stream(values()).filter(transport -> transport.name().equals(text)).findFirst();
  }
}
