package uk.cdop.notification;

import java.util.Arrays;
import java.util.Optional;

/** Why a notified death is not reviewed as a child death in England (guidance 2018, chapter 1; domain reference 1.4). */
enum OutOfScope {
  STILLBIRTH("Stillbirth, with a healthcare professional present", "No signs of life at 24 weeks of pregnancy or later."),
  LATE_FETAL_LOSS("Late fetal loss", "The pregnancy ended before 24 weeks without signs of life."),
  TERMINATION("Termination of pregnancy within the law", "At any stage, including where a live birth followed."),
  ADULT("The person had reached 18", "On or after the 18th birthday."),
  OTHER_COUNTRY("The child lived outside England", "Scotland, Wales, Northern Ireland and other countries have systems of their own."),
  NO_DEATH("Sent by mistake", "Nobody has died, or the same person sent it twice.");

  private final String label;
  private final String explanation;

  OutOfScope(String label, String explanation) {
    this.label = label;
    this.explanation = explanation;
  }

  String label() {
    return label;
  }

  String explanation() {
    return explanation;
  }

  static Optional<OutOfScope> ofCode(String code) {
    return Arrays.stream(values()).filter(rule -> rule.name().equals(code)).findFirst();
  }
}
