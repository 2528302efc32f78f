package uk.cdop.caseimport;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import uk.cdop.review.Stage;

/** How other products name the standing of a case, and the stage it is here. */
enum Status {
  CLOSED("Closed", Stage.CLOSED, "complete", "completed", "finalised", "finalized", "signed off", "archived", "done", "reviewed and closed"),
  OPEN("Open", Stage.GATHERING, "ongoing", "in progress", "active", "notified", "gathering", "gathering information", "new", "form a received", "awaiting form b", "pending"),
  READY_FOR_CDRM("Ready for CDRM", Stage.READY_FOR_CDRM, "awaiting cdrm"),
  CDRM_HELD("CDRM held", Stage.CDRM_HELD, "cdrm complete"),
  READY_FOR_PANEL("Ready for panel", Stage.READY_FOR_CDOP, "ready for cdop", "awaiting panel", "awaiting cdop", "awaiting cdop review"),
  REVIEWED("Reviewed by the panel", Stage.CDOP_REVIEWED, "reviewed", "cdop reviewed", "panel reviewed");

  private final String words;
  private final Stage stage;
  private final List<String> alsoCalled;

  Status(String words, Stage stage, String... alsoCalled) {
    this.words = words;
    this.stage = stage;
    this.alsoCalled = List.of(alsoCalled);
  }

  Stage stage() {
    return stage;
  }

  static List<String> words() {
    return Arrays.stream(values()).map(status -> status.words).toList();
  }

  static Optional<Status> of(String text) {
    String plain = Headings.plain(text);
    return Arrays.stream(values())
        .filter(status -> Headings.plain(status.words).equals(plain) || status.alsoCalled.contains(plain))
        .findFirst();
  }
}
