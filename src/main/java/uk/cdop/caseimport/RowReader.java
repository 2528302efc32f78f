package uk.cdop.caseimport;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import uk.cdop.forms.Answers;
import uk.cdop.platform.Clocks;
import uk.cdop.platform.NhsNumber;
import uk.cdop.platform.Words;
import uk.cdop.review.Child;
import uk.cdop.review.OldCase;
import uk.cdop.review.Stage;

/** Reads one row by its fields. Everything that is wrong is said at once, each with the value of the cell and how to mend it. */
final class RowReader {
  private static final String POSTCODE = "[A-Z]{1,2}[0-9][0-9A-Z]? ?[0-9][A-Z]{2}";
  private static final int LONGEST_LINE = 200;
  private static final int ADULT = 18;

  private final Codes codes;
  private final LocalDate today;
  private final Map<Field, String> row;
  private final List<RowMistake> mistakes = new ArrayList<>();
  private Answers answers = Answers.none();

  private RowReader(Codes codes, LocalDate today, Map<Field, String> row) {
    this.codes = codes;
    this.today = today;
    this.row = row;
  }

  static RowReading read(Codes codes, LocalDate today, Map<Field, String> row) {
    return new RowReader(codes, today, row).read();
  }

  private RowReading read() {
    String[] name = name();
    String nhsNumber = nhsNumber();
    String sex = code(Field.SEX).orElse("X");
    Map<Field, LocalDate> days = days();
    String postcode = postcode();
    Optional<Status> status = status(days);
    String caseNumber = line(Field.CASE_NUMBER, "imported.case_number");
    line(Field.AREA, "imported.area");
    answer(Field.NHS_NUMBER_ABSENT, "child.nhs_number_absent_reason");
    answer(Field.ETHNICITY, "child.ethnicity");
    answer(Field.PLACE_OF_DEATH, "death.place_type");
    if (!nhsNumber.isEmpty() && !text(Field.NHS_NUMBER_ABSENT).isEmpty()) {
      wrong(Field.NHS_NUMBER_ABSENT, "There is an NHS number and also a reason why there is none. Empty one of the two");
    }
    conclusion();
    new FactorReader(codes, row, days, mistakes).into(this::keep);
    longText(Field.NOTES, "imported.notes");
    if (!mistakes.isEmpty()) {
      return new RowReading.Bad(List.copyOf(mistakes));
    }
    Child child =
        new Child(name[0], name[1], "", nhsNumber, days.get(Field.BORN_ON), days.get(Field.DIED_ON), null, sex, "", postcode);
    Instant notifiedAt = days.getOrDefault(Field.NOTIFIED_ON, days.get(Field.DIED_ON)).atTime(12, 0).atZone(Clocks.ENGLAND).toInstant();
    Stage stage = status.map(Status::stage).orElseThrow();
    return new RowReading.Good(new OldRecord(new OldCase(child, stage, notifiedAt), caseNumber, answers));
  }

  private void keep(String question, String value) {
    answers = answers.with(question, value);
  }

  private String text(Field field) {
    return row.getOrDefault(field, "").strip();
  }

  private void wrong(Field field, String message) {
    mistakes.add(new RowMistake(field.key(), message));
  }

  private String line(Field field, String question) {
    String text = text(field).replaceAll("\\s+", " ");
    if (text.length() > LONGEST_LINE) {
      wrong(field, field.heading() + " is longer than " + LONGEST_LINE + " characters. Shorten it or move it to the notes");
    } else if (!text.isEmpty() && !question.isEmpty()) {
      keep(question, text);
    }
    return text;
  }

  private void longText(Field field, String question) {
    if (!text(field).isEmpty()) {
      keep(question, text(field));
    }
  }

  private String[] name() {
    String first = line(Field.FIRST_NAME, "");
    String surname = line(Field.SURNAME, "");
    String full = line(Field.FULL_NAME, "");
    if (surname.isEmpty() && !full.isEmpty()) {
      int comma = full.indexOf(',');
      int space = full.lastIndexOf(' ');
      surname = comma > 0 ? full.substring(0, comma).strip() : full.substring(space + 1);
      first = !first.isEmpty() ? first : comma > 0 ? full.substring(comma + 1).strip() : full.substring(0, Math.max(space, 0)).strip();
    }
    if (surname.isEmpty()) {
      wrong(Field.SURNAME, "There is no surname. Enter the child’s surname, or the mother’s if the baby was not named");
    }
    return new String[] {first, surname};
  }

  private String nhsNumber() {
    String text = text(Field.NHS_NUMBER);
    if (text.isEmpty() || text.matches("(?i)not known|unknown|none|n/?a|-")) {
      return "";
    }
    return switch (NhsNumber.read(text)) {
      case NhsNumber.Reading.Valid valid -> valid.number().digits();
      case NhsNumber.Reading.Wrong failure -> {
        wrong(
            Field.NHS_NUMBER,
            switch (failure.why()) {
              case NOT_TEN_DIGITS -> "NHS number " + shown(text) + " does not have 10 digits. Check it, or empty the cell if it is not known";
              case CHECK_DIGIT -> "NHS number " + shown(text) + " has a wrong digit: its last digit does not fit the others. Check it against another record";
              case LOOKS_LIKE_NATIONAL_INSURANCE -> "NHS number " + shown(text) + " looks like a National Insurance number. Enter the NHS number, or empty the cell";
            });
        yield "";
      }
    };
  }

  private String postcode() {
    String text = text(Field.POSTCODE).toUpperCase(Locale.UK).replaceAll("\\s+", " ");
    if (text.isEmpty() || text.equals("NOT KNOWN") || text.equals("UNKNOWN")) {
      return "";
    }
    String packed = text.replace(" ", "");
    if (!packed.matches(POSTCODE)) {
      wrong(Field.POSTCODE, "Postcode " + shown(text(Field.POSTCODE)) + " is not a full postcode. Enter one like OX4 1AB, or empty the cell");
      return "";
    }
    return packed.substring(0, packed.length() - 3) + " " + packed.substring(packed.length() - 3);
  }

  private Map<Field, LocalDate> days() {
    Map<Field, LocalDate> days = new EnumMap<>(Field.class);
    for (Field field : List.of(Field.BORN_ON, Field.DIED_ON, Field.NOTIFIED_ON, Field.CDRM_ON, Field.CDOP_ON, Field.CLOSED_ON)) {
      day(field).ifPresent(day -> days.put(field, day));
    }
    LocalDate born = days.get(Field.BORN_ON);
    LocalDate died = days.get(Field.DIED_ON);
    if (born != null && died != null && died.isBefore(born)) {
      wrong(Field.DIED_ON, "Date of death, " + Words.day(died) + ", is before the date of birth, " + Words.day(born) + ". Check both");
    } else if (born != null && died != null && !died.isBefore(born.plusYears(ADULT))) {
      wrong(Field.BORN_ON, "Born on " + Words.day(born) + " and died on " + Words.day(died) + ": that is 18 or older. Only deaths before the 18th birthday are reviewed. Check both dates");
    }
    if (died != null) {
      for (Field field : List.of(Field.NOTIFIED_ON, Field.CDRM_ON, Field.CDOP_ON, Field.CLOSED_ON)) {
        if (days.containsKey(field) && days.get(field).isBefore(died)) {
          wrong(field, field.heading() + ", " + Words.day(days.get(field)) + ", is before the date of death, " + Words.day(died) + ". Check both");
        }
      }
    }
    Map.of(Field.NOTIFIED_ON, "imported.notified_on", Field.CDRM_ON, "imported.cdrm_on", Field.CDOP_ON, "imported.cdop_on", Field.CLOSED_ON, "imported.closed_on")
        .forEach((field, question) -> Optional.ofNullable(days.get(field)).ifPresent(day -> keep(question, day.toString())));
    return days;
  }

  private Optional<LocalDate> day(Field field) {
    String text = text(field);
    if (text.isEmpty()) {
      if (field == Field.BORN_ON || field == Field.DIED_ON) {
        wrong(field, "There is no " + field.heading().toLowerCase(Locale.UK) + ". Enter it, like 3/5/2015");
      }
      return Optional.empty();
    }
    Optional<LocalDate> day = Day.read(text, today);
    if (day.isEmpty()) {
      wrong(field, field.heading() + " " + shown(text) + " is not a real day. Enter day, month and year, like 3/5/2015 or 3 May 2015");
    } else if (day.get().isAfter(today)) {
      wrong(field, field.heading() + " " + shown(text) + " is in the future. Check the year");
      return Optional.empty();
    }
    return day;
  }

  private Optional<Status> status(Map<Field, LocalDate> days) {
    String text = text(Field.STAGE);
    if (text.isEmpty() && days.containsKey(Field.CLOSED_ON)) {
      return Optional.of(Status.CLOSED);
    }
    Optional<Status> status = Status.of(text);
    if (status.isEmpty()) {
      String can = "Enter one of: " + String.join(", ", Status.words());
      wrong(Field.STAGE, text.isEmpty() ? "There is no status. " + can : "Status " + shown(text) + " is not one we know. " + can);
    } else {
      keep("imported.status", text);
      if (status.get() != Status.CLOSED && days.containsKey(Field.CLOSED_ON)) {
        wrong(Field.STAGE, "Status " + shown(text) + " does not fit the date closed. Enter Closed, or empty the date");
      }
    }
    return status;
  }

  private Optional<String> code(Field field) {
    String text = text(field);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> found = codes.find(field, text);
    if (found.isEmpty()) {
      unknown(field, text);
    }
    return found;
  }

  private void unknown(Field field, String text) {
    List<String> allowed = codes.allowed(field);
    wrong(
        field,
        field.heading() + " " + shown(text) + " is not one we know. "
            + (allowed.size() > 6 ? "Use a value from the list of allowed values in the template" : "Enter one of: " + String.join(", ", allowed)));
  }

  private void answer(Field field, String question) {
    code(field).ifPresent(code -> keep(question, code));
  }

  private void conclusion() {
    answer(Field.FORMS, "imported.forms");
    Optional<String> category = code(Field.CATEGORY);
    Optional<String> sub = code(Field.SUB_CATEGORY);
    category.ifPresent(code -> keep("imported.category", code));
    sub.ifPresent(code -> keep("imported.sub_category", code));
    if (category.isPresent() && sub.isPresent() && !sub.get().startsWith(category.get() + ".")) {
      wrong(Field.SUB_CATEGORY, "Sub-category " + shown(text(Field.SUB_CATEGORY)) + " does not belong to category " + category.get() + ". Check both");
    }
    String judged = text(Field.MODIFIABILITY);
    if (!judged.isEmpty()) {
      Optional<String> old = Headings.plain(judged).contains("prevent") ? codes.preventability(judged) : Optional.empty();
      Optional<String> now = old.isPresent() ? Optional.empty() : codes.find(Field.MODIFIABILITY, judged);
      old.ifPresent(code -> keep("imported.preventability", code));
      now.ifPresent(code -> keep("imported.modifiability", code));
      if (old.isEmpty() && now.isEmpty()) {
        wrong(Field.MODIFIABILITY, "Modifiability " + shown(judged) + " is not one we know. Enter Modifiable factors identified, No modifiable factors identified or Inadequate information; or, as judged before April 2010, Preventable, Potentially preventable or Not preventable");
      }
    }
  }

  /** The value as it stands in the cell, shortened. */
  static String shown(String text) {
    String line = text.replaceAll("\\s+", " ");
    return "“" + (line.length() > 60 ? line.substring(0, 60) + "…" : line) + "”";
  }
}
