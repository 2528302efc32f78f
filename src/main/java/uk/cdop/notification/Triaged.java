package uk.cdop.notification;

import java.util.UUID;

/** What came of deciding about a notification. */
public sealed interface Triaged {
  /** Done, now or by an earlier press of the same button; where to go on. */
  record Done(String href) implements Triaged {}

  /** Someone decided first; nothing was changed. */
  record TooLate(String reference, String who, String what, String when) implements Triaged {}

  /** There cannot be two reviews of one child: this one has the same NHS number. Its number is empty when it is not the actor's to see. */
  record CaseExists(String number) implements Triaged {}

  /** The case named is not one of this CDOP. */
  record NoSuchCase() implements Triaged {}

  /** A decision as the form sent it: about which notification, as it was in which version, why, and the key of the form. */
  record Form(UUID notification, long version, String reason, String key) {}
}
