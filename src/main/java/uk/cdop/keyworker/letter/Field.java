package uk.cdop.keyworker.letter;

import java.util.Arrays;
import java.util.Optional;

/** What a template may ask the record for, and where it is filled when it is empty. */
public enum Field {
  TODAY("today", "Today’s date", ""),
  ADDRESSEE("addressee", "Who the letter is to", "change"),
  CHILD("child", "The child’s name", ""),
  KEY_WORKER("key_worker", "The name of the key worker", "/key-worker"),
  REACH("reach", "How the family can reach you", "change"),
  OWN("own", "Your own words", "change"),
  PANEL("panel", "The name of the panel", ""),
  PANEL_REACH("panel_reach", "How the family can reach the panel’s office", ""),
  REVIEW_MEETING_DAY("review_meeting_day", "The day of the review meeting. It is not planned yet", ""),
  REVIEW_MEETING_HELD("review_meeting_held", "The day on which the review meeting was held. It is not recorded yet", ""),
  PANEL_DAY("panel_day", "The day on which the panel meets. It is not planned yet", ""),
  PANEL_HELD("panel_held", "The day on which the panel met. It is not recorded yet", ""),
  ENDED("ended", "The day on which the panel ended the review. Its chair has not signed yet", ""),
  STAND_IN("stand_in", "Who stands in for the key worker", "/family/cover"),
  STAND_IN_DAYS("stand_in_days", "The days on which somebody stands in", "/family/cover"),
  BEFORE("before", "Who was the key worker before", ""),
  ANSWERS("answers", "An answer to tell the family. No meeting has answered a question yet", "");

  private final String key;
  private final String label;
  private final String filledAt;

  Field(String key, String label, String filledAt) {
    this.key = key;
    this.label = label;
    this.filledAt = filledAt;
  }

  public String key() {
    return key;
  }

  public String label() {
    return label;
  }

  /** `change` for the letter's own form, an address below the case, or empty when nobody can fill it from here. */
  public String filledAt() {
    return filledAt;
  }

  /** Whether the writer types it. */
  public boolean typed() {
    return this == REACH || this == OWN;
  }

  static Optional<Field> of(String key) {
    return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
  }
}
