package uk.cdop.meeting;

import uk.cdop.platform.ModuleApi;

/** What kind of sitting of one CDOP's panel it is, with its purpose and its output (guidance 2018, chapter 5). */
@ModuleApi
public enum PanelKind {
  PANEL(
      "Panel meeting",
      "To review each death, confirm or change what was found by the review meeting, and find what can be learned.",
      "A completed analysis form for each case, and actions for the agencies."),
  THEMED(
      "Themed panel meeting",
      "To review together deaths that have something in common, with people who know the subject.",
      "A completed analysis form for each case, and what the deaths have in common, with shared actions.");

  private final String label;
  private final String purpose;
  private final String output;

  PanelKind(String label, String purpose, String output) {
    this.label = label;
    this.purpose = purpose;
    this.output = output;
  }

  public String label() {
    return label;
  }

  public String purpose() {
    return purpose;
  }

  public String output() {
    return output;
  }
}
