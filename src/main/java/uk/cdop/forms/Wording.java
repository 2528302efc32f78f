package uk.cdop.forms;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import uk.cdop.platform.ModuleApi;

/** Answers in words, as a person reads them: 6 August 2018, 5:30pm, the labels of codes. */
@ModuleApi
public final class Wording {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private Wording() {}

  /** The lines of an answer; several for lists, long text and groups. */
  public static List<String> lines(Question question, Answer answer) {
    return switch (answer) {
      case Answer.NotKnown nothing -> List.of(Unanswered.NOT_KNOWN.label());
      case Answer.NotApplicable nothing -> List.of(Unanswered.NOT_APPLICABLE.label());
      case Answer.Words words -> words(question, words.value());
      case Answer.Quantity quantity -> List.of(number(question, quantity));
      case Answer.Codes codes -> codes.values().stream().map(code -> label(question, code)).toList();
      case Answer.Rows rows -> rows.values().stream().map(row -> row(question, row)).toList();
    };
  }

  private static List<String> words(Question question, String value) {
    return switch (question) {
      case Question.Date date -> List.of(DAY.format(LocalDate.parse(value)));
      case Question.Time time -> List.of(clock(LocalTime.parse(value)));
      case Question.Choice choice -> List.of(label(choice, value));
      case Question.LongText text -> value.lines().filter(line -> !line.isBlank()).toList();
      default -> List.of(question.about().shown(value));
    };
  }

  private static String number(Question question, Answer.Quantity quantity) {
    String unit = question instanceof Question.Number number ? number.unit() : "";
    return (quantity.value().toPlainString() + " " + unit).strip();
  }

  private static String label(Question question, String code) {
    return switch (question) {
      case Question.Choice choice -> choice.codes().label(code).orElse(code);
      case Question.Choices choices -> choices.codes().label(code).orElse(code);
      default -> code;
    };
  }

  private static String row(Question question, Answers row) {
    if (!(question instanceof Question.Group group)) {
      return "";
    }
    return String.join(", ", group.questions().stream()
        .filter(inner -> row.answer(inner.id()).filter(Answer.Given.class::isInstance).isPresent())
        .map(inner -> String.join(", ", lines(inner, row.answer(inner.id()).orElseThrow())))
        .toList());
  }

  private static String clock(LocalTime time) {
    if (time.getMinute() == 0 && time.getHour() % 12 == 0) {
      return time.getHour() == 0 ? "midnight" : "midday";
    }
    int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
    String minutes = time.getMinute() == 0 ? "" : String.format(Locale.UK, ":%02d", time.getMinute());
    return hour + minutes + (time.getHour() < 12 ? "am" : "pm");
  }
}
