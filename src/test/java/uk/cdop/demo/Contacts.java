package uk.cdop.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Draws the key worker's contacts with a family and the questions the family asked. */
final class Contacts {
  private static final List<String> KINDS = List.of("PHONE", "VISIT", "TEXT", "LETTER");
  private static final List<String> NOTES = List.of(
      "{mother} was glad of the call. We agreed to speak again next week.",
      "Visited at home in {town}. {mother} and {father} showed me photographs of {child}.",
      "Left a message for {father} and said that there is no hurry to call back.",
      "Sent the booklet for families and explained what the review is for.",
      "{mother} asked about memory boxes. The bereavement team of {hospital} will be in touch.",
      "Talked through what happens next and who will be at the meeting.");
  private static final List<String> QUESTIONS = List.of(
      "Could anything have been done sooner?",
      "Why did nobody call us back that evening?",
      "Who held {child} at the end?",
      "Could this happen to another child of ours?",
      "Why was the scan not done on the first day?",
      "Did {child} feel any pain?");
  private static final String ANSWER = "The team answered this with {mother} in words she had asked for, and wrote it down for her.";

  private Contacts() {}

  static List<SyntheticCase.Contact> of(Draw draw, Progress progress, Narrative.Words words, Instant keyWorkerNamed, Instant limit) {
    List<SyntheticCase.Contact> contacts = new ArrayList<>();
    Instant at = keyWorkerNamed;
    int number = progress.reached(Progress.CDRM_HELD) ? draw.between(3, 6) : draw.between(1, 3);
    for (int i = 0; i < number; i++) {
      at = draw.after(at, i == 0 ? Duration.ofHours(2) : Duration.ofDays(3), i == 0 ? Duration.ofHours(46) : Duration.ofDays(20), limit);
      if (at.equals(limit)) {
        break;
      }
      boolean asks = draw.percent(35);
      contacts.add(new SyntheticCase.Contact(draw.id(), at, draw.pick(KINDS), draw.percent(70) ? words.mother() : words.father(),
          words.in(draw.pick(NOTES)), asks ? words.in(draw.pick(QUESTIONS)) : "",
          asks && progress.reached(Progress.CDRM_HELD) ? words.in(ANSWER) : ""));
    }
    return contacts;
  }
}
