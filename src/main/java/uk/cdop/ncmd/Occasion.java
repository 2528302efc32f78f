package uk.cdop.ncmd;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a document is produced (domain: export event). Re-opening and withdrawing need a reason and are acts of their own. */
public enum Occasion {
  NOTIFY("First notification"),
  UPDATE("Update of the notification"),
  FINALISE("Final record"),
  REOPEN("Reopened case"),
  WITHDRAW("Withdrawn case");

  private final String label;

  Occasion(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** The event whose elements and demands hold: only the final record holds more than the notification. */
  public Occasion rules() {
    return this == FINALISE ? FINALISE : NOTIFY;
  }

  /** Whether a coordinator produces it from the case as it stands, without giving a reason. */
  public boolean produced() {
    return this == NOTIFY || this == UPDATE || this == FINALISE;
  }

  public static Optional<Occasion> read(String text) {
    String name = text.toUpperCase(Locale.ROOT);
    return Arrays.stream(values()).filter(occasion -> occasion.name().equals(name)).findFirst();
  }
}
