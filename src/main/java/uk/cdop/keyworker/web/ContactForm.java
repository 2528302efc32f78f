package uk.cdop.keyworker.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.cdop.keyworker.ContactDetails;
import uk.cdop.keyworker.Outcome;
import uk.cdop.keyworker.Person;
import uk.cdop.keyworker.Step;
import uk.cdop.keyworker.TimeOfDay;
import uk.cdop.keyworker.Way;
import uk.cdop.platform.Clocks;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Words;
import uk.cdop.review.Child;

/** What was typed of a contact, read and checked: the words of each mistake stand here. */
record ContactForm(Optional<ContactDetails> details, List<String> questions, String whyCorrected, Mistakes mistakes) {
  static final int MOST_QUESTIONS = 3;
  private static final int SHORT = 200;

  static ContactForm read(Entered entered, List<Person> people, Child child, Instant now, boolean correction) {
    Mistakes mistakes = Mistakes.none();
    Optional<Instant> at = at(entered, child, now, mistakes);
    Optional<Way> way = Stream.of(Way.values()).filter(w -> w.name().equals(entered.text("way"))).findFirst();
    mistakes.addIf(way.isEmpty(), "way", "Select how you were in touch");
    Optional<Person> person = entered.id("person").flatMap(id -> people.stream().filter(one -> one.id().equals(id)).findFirst());
    mistakes.addIf(
        person.isEmpty() && !List.of("", "other").contains(entered.text("person")), "person", "Select who the contact was with from the list");
    String withWhom = entered.text("with").isEmpty() ? person.map(Person::words).orElse("") : entered.text("with");
    mistakes.addIf(withWhom.isEmpty(), "with", "Enter who the contact was with");
    mistakes.addIf(withWhom.length() > SHORT, "with", "Who the contact was with must be 200 characters or fewer");
    Optional<Outcome> outcome =
        Stream.of(Outcome.values()).filter(o -> o.name().equals(entered.text("outcome"))).findFirst();
    mistakes.addIf(outcome.isEmpty(), "outcome", "Select what the outcome was");
    String said = entered.text("said");
    mistakes.addIf(
        said.isEmpty() && outcome.filter(came -> came == Outcome.MADE || came == Outcome.CAME).isPresent(), "said", "Enter what was said");
    List<String> questions = correction ? List.of() : questions(entered);
    Optional<LocalDate> next = next(entered, now, correction, mistakes);
    String why = entered.text("why");
    mistakes.addIf(correction && why.isEmpty(), "why", "Enter why you correct this entry");
    Set<Step> steps = ticked(entered, "steps", Step.ticked());
    Set<Step> declined = ticked(entered, "declined", Step.offered());
    mistakes.addIf(
        declined.stream().anyMatch(steps::contains), "declined", "Select each thing once: it was either given, or offered and not wanted");
    Optional<ContactDetails> details =
        mistakes.any()
            ? Optional.empty()
            : Optional.of(
                new ContactDetails(
                    at.orElseThrow(), way.orElseThrow(), person.map(Person::id), withWhom, outcome.orElseThrow(), said, steps, declined, next));
    return new ContactForm(details, questions, why, mistakes);
  }

  private static Set<Step> ticked(Entered entered, String field, List<Step> choices) {
    return choices.stream().filter(step -> entered.has(field, step.name())).collect(Collectors.toSet());
  }

  private static Optional<Instant> at(Entered entered, Child child, Instant now, Mistakes mistakes) {
    Optional<LocalDate> day = entered.date("when");
    Optional<LocalTime> time = TimeOfDay.read(entered.text("time"));
    boolean nothing = Stream.of("when-day", "when-month", "when-year").allMatch(part -> entered.text(part).isEmpty());
    mistakes.addIf(day.isEmpty(), "when", nothing ? "Enter the date of the contact" : "The date of the contact must be a real date");
    mistakes.addIf(
        time.isEmpty(),
        "time",
        entered.text("time").isEmpty() ? "Enter the time of the contact" : "The time must be like 2:30pm or 14:30");
    if (day.isEmpty()) {
      return Optional.empty();
    }
    LocalDate today = now.atZone(Clocks.ENGLAND).toLocalDate();
    if (day.get().isAfter(today)) {
      mistakes.add("when", "The date of the contact must be today or in the past");
    } else if (day.get().isBefore(child.diedOn())) {
      mistakes.add("when", "The date of the contact must be the same as or after the date of death, " + Words.day(child.diedOn()));
    } else if (time.isPresent()) {
      ZonedDateTime moment = day.get().atTime(time.get()).atZone(Clocks.ENGLAND);
      mistakes.addIf(moment.toInstant().isAfter(now), "time", "The time of the contact must be in the past");
      mistakes.addIf(
          day.get().equals(child.diedOn()) && child.diedAt().filter(time.get()::isBefore).isPresent(),
          "time",
          "The time of the contact must be after the time of death");
      return Optional.of(moment.toInstant());
    }
    return Optional.empty();
  }

  private static List<String> questions(Entered entered) {
    return IntStream.rangeClosed(1, MOST_QUESTIONS)
        .mapToObj(number -> entered.text("question" + number))
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private static Optional<LocalDate> next(Entered entered, Instant now, boolean correction, Mistakes mistakes) {
    if (Stream.of("next-day", "next-month", "next-year").allMatch(part -> entered.text(part).isEmpty())) {
      return Optional.empty();
    }
    Optional<LocalDate> next = entered.date("next");
    mistakes.addIf(next.isEmpty(), "next", "The date of the next contact must be a real date");
    // What was agreed then may have passed when an entry is corrected.
    mistakes.addIf(
        !correction && next.filter(day -> day.isBefore(now.atZone(Clocks.ENGLAND).toLocalDate())).isPresent(),
        "next",
        "The date of the next contact must be today or in the future");
    return next;
  }

  /** A recorded contact as the form holds it, to be corrected. */
  static Entered of(ContactDetails details) {
    ZonedDateTime local = details.at().atZone(Clocks.ENGLAND);
    Map<String, String> fields = new HashMap<>(date("when", local.toLocalDate()));
    fields.put("time", Words.time(local.toLocalTime()));
    fields.put("way", details.way().name());
    fields.put("person", details.person().map(UUID::toString).orElse("other"));
    fields.put("with", details.withWhom());
    fields.put("outcome", details.outcome().name());
    fields.put("said", details.said());
    details.nextOn().ifPresent(day -> fields.putAll(date("next", day)));
    return Entered.prefilled(fields);
  }

  private static Map<String, String> date(String field, LocalDate day) {
    return Map.of(
        field + "-day", Integer.toString(day.getDayOfMonth()),
        field + "-month", Integer.toString(day.getMonthValue()),
        field + "-year", Integer.toString(day.getYear()));
  }
}
