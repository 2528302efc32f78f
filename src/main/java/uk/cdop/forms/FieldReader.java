package uk.cdop.forms;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import uk.cdop.platform.SafeText;

/** Reads the fields of one question: a parser for each type. It never throws on what a person typed. */
final class FieldReader {

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,6})?");
  private static final Pattern TIME =
      Pattern.compile("([0-9]{1,2})(?:[:.]?([0-9]{2}))?(?::[0-9]{2})?\\s*(am|pm)?", Pattern.CASE_INSENSITIVE);
  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,6}");
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  private final LocalDate today;

  FieldReader(LocalDate today) {
    this.today = today;
  }

  /** What one question's fields say. */
  sealed interface Reading {
    record Value(Answer answer) implements Reading {}

    record Blank() implements Reading {}

    /** Wrong, with every sentence that says why; the findings name form fields. */
    record Wrong(List<Finding> findings) implements Reading {}
  }

  Reading read(Question question, Typed typed) {
    return switch (question) {
      case Question.Choice choice -> choice(choice, typed);
      case Question.Choices choices -> choices(choices, typed);
      case Question.Group group -> orUnanswered(question, typed, group(group, typed));
      case Question.Text text -> orUnanswered(question, typed, text(text, typed));
      case Question.LongText text -> orUnanswered(question, typed, longText(text, typed));
      case Question.Number number -> orUnanswered(question, typed, number(number, typed));
      case Question.Date date -> orUnanswered(question, typed, date(date, typed));
      case Question.Time time -> orUnanswered(question, typed, time(time, typed));
    };
  }

  /** The sentence for a question that must be answered. */
  static String missing(Question question) {
    return switch (question) {
      case Question.Choice choice -> "Select " + choice.about().brief();
      case Question.Choices choices -> "Select " + choices.about().brief();
      case Question.Group group -> "Add " + group.about().brief();
      default -> "Enter " + question.about().brief();
    };
  }

  /** The field that an error summary links to. */
  static String field(Question question) {
    return switch (question) {
      case Question.Date date -> date.id() + "-day";
      case Question.Group group -> Typed.prefix(group, 0) + field(group.questions().get(0));
      default -> question.id();
    };
  }

  private Reading orUnanswered(Question question, Typed typed, Reading value) {
    var ticked = typed.all(question.id() + "-unanswered").stream().filter(code -> !code.isBlank()).toList();
    if (ticked.isEmpty()) {
      return value;
    }
    var status = Unanswered.byCode(ticked.get(0)).filter(question.about().unanswered()::contains);
    if (status.isEmpty() || ticked.size() > 1) {
      return wrong(question, missing(question) + ", or select one reason why there is no answer");
    }
    return value instanceof Reading.Blank
        ? new Reading.Value(status.get().answer())
        : wrong(question, missing(question) + " or select \"" + status.get().label() + "\", not both");
  }

  private Reading text(Question.Text question, Typed typed) {
    String value = SafeText.line(typed.one(question.id()));
    if (value.isBlank()) {
      return new Reading.Blank();
    }
    return value.length() > question.longest() ? tooLong(question, question.longest()) : checked(question, value);
  }

  private Reading longText(Question.LongText question, Typed typed) {
    String value = SafeText.lines(typed.one(question.id()));
    if (value.isBlank()) {
      return new Reading.Blank();
    }
    return value.length() > question.longest() ? tooLong(question, question.longest()) : checked(question, value);
  }

  private Reading number(Question.Number question, Typed typed) {
    String value = typed.one(question.id()).replaceAll("[\\s,]", "");
    if (value.isBlank()) {
      return new Reading.Blank();
    }
    String subject = question.about().subject();
    if (!NUMBER.matcher(value).matches()) {
      return wrong(question, subject + " must be a number");
    }
    var number = new Answer.Quantity(new BigDecimal(value));
    if (number.value().scale() > question.decimals()) {
      return wrong(question, question.decimals() == 0
          ? subject + " must be a whole number"
          : subject + " must have no more than " + question.decimals() + " decimal place" + (question.decimals() == 1 ? "" : "s"));
    }
    if (number.value().compareTo(question.least()) < 0 || number.value().compareTo(question.most()) > 0) {
      return wrong(question, subject + " must be between " + question.least().toPlainString() + " and "
          + question.most().toPlainString());
    }
    return new Reading.Value(number);
  }

  private Reading date(Question.Date question, Typed typed) {
    String day = typed.one(question.id() + "-day").strip();
    String month = Months.number(typed.one(question.id() + "-month").strip());
    String year = typed.one(question.id() + "-year").strip();
    if (day.isEmpty() && month.isEmpty() && year.isEmpty()) {
      return new Reading.Blank();
    }
    String subject = question.about().subject();
    if (day.isEmpty()) {
      return wrongPart(question, "-day", subject + " must include a day");
    }
    if (month.isEmpty()) {
      return wrongPart(question, "-month", subject + " must include a month");
    }
    if (year.isEmpty()) {
      return wrongPart(question, "-year", subject + " must include a year");
    }
    if (!DIGITS.matcher(day).matches() || !DIGITS.matcher(month).matches() || !DIGITS.matcher(year).matches()) {
      return wrong(question, subject + " must be a real date");
    }
    if (year.length() != 4) {
      return wrongPart(question, "-year", "Year must include 4 numbers");
    }
    if (Integer.parseInt(year) < FIRST_YEAR || Integer.parseInt(year) > LAST_YEAR) {
      return wrongPart(question, "-year", "Year must be between " + FIRST_YEAR + " and " + LAST_YEAR);
    }
    try {
      return checked(question, LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)).toString());
    } catch (DateTimeException noSuchDay) {
      return wrong(question, subject + " must be a real date");
    }
  }

  private Reading time(Question.Time question, Typed typed) {
    String value = typed.one(question.id()).strip().toLowerCase(Locale.UK);
    if (value.isEmpty()) {
      return new Reading.Blank();
    }
    if (value.equals("midday") || value.equals("midnight")) {
      return checked(question, value.equals("midday") ? "12:00" : "00:00");
    }
    var parts = TIME.matcher(value);
    String wrong = question.about().subject() + " must be a time, like 2:30pm or 14:30";
    if (!parts.matches() || (parts.group(2) == null && parts.group(3) == null)) {
      return wrong(question, wrong);
    }
    int hour = Integer.parseInt(parts.group(1));
    int minute = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
    boolean twelve = parts.group(3) != null;
    if (minute > 59 || hour > (twelve ? 12 : 23) || (twelve && hour == 0)) {
      return wrong(question, wrong);
    }
    int ofDay = twelve ? hour % 12 + (parts.group(3).equals("pm") ? 12 : 0) : hour;
    return checked(question, LocalTime.of(ofDay, minute).toString());
  }

  private Reading choice(Question.Choice question, Typed typed) {
    var chosen = typed.all(question.id()).stream().filter(code -> !code.isBlank()).toList();
    if (chosen.isEmpty()) {
      return new Reading.Blank();
    }
    var status = Unanswered.byCode(chosen.get(0)).filter(question.about().unanswered()::contains);
    if (status.isPresent() && chosen.size() == 1) {
      return new Reading.Value(status.get().answer());
    }
    return chosen.size() == 1 && question.codes().has(chosen.get(0))
        ? new Reading.Value(new Answer.Words(chosen.get(0)))
        : wrong(question, missing(question));
  }

  private Reading choices(Question.Choices question, Typed typed) {
    var chosen = typed.all(question.id()).stream().filter(code -> !code.isBlank()).distinct().toList();
    if (chosen.isEmpty()) {
      return new Reading.Blank();
    }
    var status = Unanswered.byCode(chosen.get(0)).filter(question.about().unanswered()::contains);
    if (status.isPresent() && chosen.size() == 1) {
      return new Reading.Value(status.get().answer());
    }
    if (chosen.stream().anyMatch(code -> Unanswered.byCode(code).isPresent())) {
      return wrong(question, missing(question) + " or select one reason why there is none, not both");
    }
    if (!chosen.stream().allMatch(question.codes()::has)) {
      return wrong(question, missing(question));
    }
    var ordered = question.codes().codes().stream().map(CodeList.Code::code).filter(chosen::contains).toList();
    return new Reading.Value(new Answer.Codes(ordered));
  }

  private Reading group(Question.Group group, Typed typed) {
    List<Answers> rows = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (int row = 0; row < typed.rows(group); row++) {
      Typed fields = typed.row(group, row);
      if (fields.isBlank()) {
        continue;
      }
      Answers answers = Answers.none();
      for (Question inner : group.questions()) {
        String prefix = Typed.prefix(group, row);
        switch (read(inner, fields)) {
          case Reading.Value value -> answers = answers.with(inner.id(), value.answer());
          case Reading.Blank blank when inner.about().optional() -> { }
          case Reading.Blank blank -> findings.add(Finding.error(prefix + field(inner), missing(inner)));
          case Reading.Wrong wrong -> wrong.findings().forEach(
              each -> findings.add(Finding.error(prefix + each.question(), each.message())));
        }
      }
      rows.add(answers);
    }
    if (!findings.isEmpty()) {
      return new Reading.Wrong(findings);
    }
    return rows.isEmpty() ? new Reading.Blank() : new Reading.Value(new Answer.Rows(rows));
  }

  private Reading checked(Question question, String value) {
    String tidy = value;
    for (FieldCheck check : question.about().checks()) {
      switch (check.judge(tidy, question.about(), today)) {
        case FieldCheck.Verdict.Right right -> tidy = right.value();
        case FieldCheck.Verdict.Wrong wrong -> {
          return wrong(question, wrong.message());
        }
      }
    }
    return new Reading.Value(new Answer.Words(tidy));
  }

  private static Reading tooLong(Question question, int longest) {
    return wrong(question, question.about().subject() + " must be " + String.format(Locale.UK, "%,d", longest) + " characters or fewer");
  }

  private static Reading wrong(Question question, String message) {
    return new Reading.Wrong(List.of(Finding.error(field(question), message)));
  }

  private static Reading wrongPart(Question question, String part, String message) {
    return new Reading.Wrong(List.of(Finding.error(question.id() + part, message)));
  }
}
