package uk.cdop.chronology;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uk.cdop.forms.Answer;
import uk.cdop.forms.Answers;
import uk.cdop.forms.Edition;
import uk.cdop.forms.Journey;
import uk.cdop.forms.Page;
import uk.cdop.forms.Question;
import uk.cdop.forms.Wording;

/** Finds what a filled form says to have happened on a day: dates that say what happened, and entries of groups that have a date. */
final class DatedAnswers {
  private static final String NOT_BROUGHT = "not_brought";

  private DatedAnswers() {}

  /**
   * Something that happened on a day.
   *
   * @param once whether it has one date only, whoever gives it; each agency's own contacts have not
   */
  record Dated(
      String question, boolean once, LocalDate on, Optional<LocalTime> at, boolean contact, String what, String detail, boolean notBrought) {}

  static List<Dated> in(Edition edition, Answers answers) {
    Journey journey = new Journey(edition, answers);
    List<Dated> found = new ArrayList<>();
    for (Page page : journey.pages()) {
      boolean ofTheChild = edition.sectionOf(page).collated();
      for (Question question : journey.questions(page)) {
        if (question instanceof Question.Group group) {
          journey.asked().rows(group.id()).forEach(row -> found.addAll(row(group, row)));
        } else if (question instanceof Question.Date date && !date.about().event().isEmpty()) {
          journey.asked().date(date.id()).ifPresent(on -> found.add(new Dated(
              date.id(), ofTheChild, on, time(date.id(), journey.asked()), contact(date.id()), date.about().event(), "", false)));
        }
      }
    }
    return found;
  }

  private static List<Dated> row(Question.Group group, Answers row) {
    return group.questions().stream()
        .filter(Question.Date.class::isInstance)
        .flatMap(date -> row.date(date.id()).stream().map(on -> new Dated(
            date.id(), false, on, time(date.id(), row), contact(date.id()), what(group, date, row), detail(group, row), notBrought(group, row))))
        .toList();
  }

  /** What the entry is, of what kind, and what came of it, such as "Contact: health visitor, was not brought". */
  private static String what(Question.Group group, Question date, Answers row) {
    String label = date.about().label();
    String event = !date.about().event().isEmpty() ? date.about().event() : label.startsWith("Date") ? capital(group.entry()) : label;
    List<String> codes = said(group, row).filter(question -> inTitle(group, question)).flatMap(question -> words(question, row)).toList();
    return codes.isEmpty() ? event : event + ": " + String.join(", ", codes);
  }

  private static String detail(Question.Group group, Answers row) {
    return String.join("\n", said(group, row)
        .filter(question -> !inTitle(group, question))
        .flatMap(question -> words(question, row).map(words -> coded(question) ? labelled(question) + words : words))
        .toList());
  }

  /** The first code says what the entry is about; an outcome says what came of it. */
  private static boolean inTitle(Question.Group group, Question question) {
    return coded(question)
        && (question.id().endsWith(".outcome") || group.questions().stream().filter(DatedAnswers::coded).findFirst().get().equals(question));
  }

  private static String labelled(Question question) {
    String label = question.about().label();
    return label.endsWith("?") ? label + " " : label + ": ";
  }

  private static boolean coded(Question question) {
    return question instanceof Question.Choice || question instanceof Question.Choices;
  }

  /** What was answered beside the date and its time. */
  private static Stream<Question> said(Question.Group group, Answers row) {
    return group.questions().stream()
        .filter(question -> !(question instanceof Question.Date || question instanceof Question.Time))
        .filter(question -> row.answer(question.id()).filter(Answer.Given.class::isInstance).isPresent());
  }

  private static Stream<String> words(Question question, Answers row) {
    return Wording.lines(question, row.answer(question.id()).orElseThrow()).stream();
  }

  private static boolean notBrought(Question.Group group, Answers row) {
    return group.questions().stream().anyMatch(question -> row.codes(question.id()).contains(NOT_BROUGHT));
  }

  /** The time that belongs to a date has its name: {@code contact.date} and {@code contact.time}. */
  private static Optional<LocalTime> time(String date, Answers answers) {
    String time = date.replaceFirst("date(?!.*date)", "time");
    return time.equals(date) ? Optional.empty() : answers.time(time);
  }

  private static boolean contact(String question) {
    return question.contains("contact");
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
  }
}
