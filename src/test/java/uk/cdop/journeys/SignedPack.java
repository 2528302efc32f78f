package uk.cdop.journeys;

/** How a coordinator makes the papers of a case ready, from the page of its pack. */
final class SignedPack {
  private SignedPack() {}

  /** Follows the proposals for what is known; what only looks like an identifier is replaced by these words, or kept where they are empty. */
  static Person settledBy(Person coordinator, String instead) {
    if (coordinator.page().locator("button:has-text('Accept all proposals')").count() > 0) {
      coordinator.presses("Accept all proposals for what is known of this case");
    }
    while (coordinator.page().locator("[name='word-0-how']").count() > 0) {
      for (int at = 0; coordinator.page().locator("[name='word-" + at + "-how']").count() > 0; at++) {
        coordinator.ticks("word-" + at + "-how", instead.isEmpty() ? "keep" : "replace")
            .enters("word-" + at + (instead.isEmpty() ? "-reason" : "-with"), instead.isEmpty() ? "It names nobody" : instead);
      }
      coordinator.presses("Save choices");
    }
    return coordinator.sees("Every identifier is settled");
  }

  static Person signedBy(Person coordinator) {
    return coordinator.ticks("sign", "yes").presses("Release the papers").sees("Members can read these papers as they stand here");
  }
}
