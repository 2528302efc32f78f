package uk.cdop.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryReaderTest {

  private static final Edition NOTIFICATION = Editions.read().current("notification");
  private static final EntryReader READER = new EntryReader(NOTIFICATION, LocalDate.of(2026, 11, 21));

  @Test
  void asks_for_what_is_missing_in_the_words_of_the_question() {
    assertThat(messages(read("dates", Map.of()))).containsExactly(
        "Enter the child’s date of birth", "Enter the date of death", "Enter the time of death");
    assertThat(messages(read("sex", Map.of()))).containsExactly("Select the child’s sex");
    assertThat(messages(read("joint-agency-response", Map.of()))).containsExactly("Select yes if a joint agency response is needed");
    assertThat(messages(read("professionals", Map.of()))).containsExactly("Add at least one professional who cared for the child");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", value = {
    "27|3|-|Date of death must include a year|death.date-year",
    "-|3|2026|Date of death must include a day|death.date-day",
    "27|-|2026|Date of death must include a month|death.date-month",
    "30|2|2026|Date of death must be a real date|death.date-day",
    "29|2|2026|Date of death must be a real date|death.date-day",
    "x|2|2026|Date of death must be a real date|death.date-day",
    "1|2|26|Year must include 4 numbers|death.date-year",
    "1|2|99999999999999999999|Date of death must be a real date|death.date-day",
    "1|2|999999|Year must include 4 numbers|death.date-year",
    "1|2|0001|Year must be between 1900 and 2100|death.date-year",
    "22|11|2026|Date of death must be today or in the past|death.date-day",
    "1|1|2020|Date of death must be the same as or after the date of birth|death.date-day"
  })
  void says_how_to_mend_a_date_and_where(String day, String month, String year, String message, String field) {
    Map<String, String> fields = new HashMap<>(born(1, 3, 2026));
    fields.putAll(Map.of("death.time-unanswered", "not_known"));
    fields.put("death.date-day", day == null ? "" : day);
    fields.put("death.date-month", month == null ? "" : month);
    fields.put("death.date-year", year == null ? "" : year);
    var entry = (Entry.Refused) read("dates", fields);
    assertThat(entry.errors()).containsExactly(Finding.error(field, message));
    assertThat(entry.typed().one("death.date-day")).isEqualTo(day == null ? "" : day);
  }

  @Test
  void a_leap_day_and_a_month_by_name_are_dates() {
    Map<String, String> fields = new HashMap<>(born(29, 2, 2024));
    fields.put("child.birth_date-month", "feb");
    fields.putAll(Map.of("death.date-day", "1", "death.date-month", "March", "death.date-year", "2024", "death.time", "2.30 PM"));
    var entry = (Entry.Accepted) read("dates", fields);
    assertThat(entry.answers().date("child.birth_date")).contains(LocalDate.of(2024, 2, 29));
    assertThat(entry.answers().text("death.time")).contains("14:30");
  }

  @ParameterizedTest
  @CsvSource({"14:05,14:05", "1405,14:05", "2pm,14:00", "12am,00:00", "12pm,12:00", "midday,12:00", "9:05,09:05", "0:00,00:00", "905,09:05"})
  void reads_a_time_as_people_write_it(String typed, String kept) {
    assertThat(timed(typed)).isInstanceOfSatisfying(
        Entry.Accepted.class, entry -> assertThat(entry.answers().text("death.time")).contains(kept));
  }

  @ParameterizedTest
  @ValueSource(strings = {"25:00", "14:60", "13pm", "0am", "noonish", "14", "١٤:٠٥"})
  void refuses_what_is_no_time(String typed) {
    assertThat(messages(timed(typed))).containsExactly("Time of death must be a time, like 2:30pm or 14:30");
  }

  @Test
  void does_not_take_a_value_and_not_known_together() {
    var entry = read("child-name", Map.of("child.first_name", "Robin", "child.first_name-unanswered", "not_known", "child.last_name", "Example"));
    assertThat(messages(entry)).containsExactly("Enter the child’s first name or select \"Not known\", not both");
  }

  @Test
  void does_not_take_a_reason_that_the_question_does_not_offer() {
    assertThat(read("sex", Map.of("child.sex", "not_known"))).isInstanceOf(Entry.Refused.class);
    assertThat(read("sex", Map.of("child.sex", "7"))).isInstanceOf(Entry.Refused.class);
  }

  @Test
  void cleans_text_and_bounds_it() {
    var entry = (Entry.Accepted) read("child-name",
        Map.of("child.first_name", " Zoe\u0308\u0000\ud800\t B ", "child.last_name", "O\u2019Neil"));
    assertThat(entry.answers().text("child.first_name")).contains("Zo\u00eb  B");
    assertThat(entry.answers().text("child.last_name")).contains("O\u2019Neil");
    assertThat(messages(read("child-name", Map.of("child.first_name", "a".repeat(201), "child.last_name", "b"))))
        .containsExactly("First name must be 200 characters or fewer");
    assertThat(messages(read("circumstances", Map.of("death.circumstances", "a".repeat(100_000)))))
        .containsExactly("What happened must be 10,000 characters or fewer");
  }

  @ParameterizedTest
  @CsvSource({
    "abc,Birth weight must be a number",
    "3.5,Birth weight must be a whole number",
    "99,Birth weight must be between 100 and 8000",
    "1e9,Birth weight must be a number",
    "99999999999999999999,Birth weight must be a number"
  })
  void says_how_to_mend_a_number(String typed, String message) {
    assertThat(messages(birth("40", typed))).containsExactly(message);
  }

  @Test
  void asks_once_more_about_what_is_unlikely_and_then_goes_on() {
    var odd = (Entry.Unlikely) birth("24", "3,400");
    assertThat(odd.findings()).extracting(Finding::question).containsExactly("birth.weight_g");
    var fields = new HashMap<>(Map.of("birth.gestation_weeks", "24", "birth.weight_g", "3400", "birth.plurality", "1"));
    fields.put(EntryReader.CONFIRM, EntryReader.confirmation(odd.findings()));
    assertThat(readAfter("birth-details", fields, SomeAnswers.notification())).isInstanceOf(Entry.Accepted.class);
    fields.put("birth.weight_g", "3900");
    assertThat(readAfter("birth-details", fields, SomeAnswers.notification())).isInstanceOf(Entry.Unlikely.class);
  }

  @Test
  void wants_an_email_address_or_a_phone_number() {
    var fields = new HashMap<>(Map.of("notifier.name", "A", "notifier.role", "B", "notifier.organisation", "C"));
    assertThat(read("notifier", fields)).isInstanceOfSatisfying(Entry.Refused.class, entry ->
        assertThat(entry.errors()).containsExactly(Finding.error("notifier.email", "Enter an email address or a phone number")));
    fields.put("notifier.phone", "01865 000000");
    assertThat(read("notifier", fields)).isInstanceOf(Entry.Accepted.class);
    fields.put("notifier.email", "wrong");
    assertThat(messages(read("notifier", fields))).containsExactly("Enter an email address in the correct format, like name@example.com");
  }

  @Test
  void adds_and_removes_entries_of_a_group_without_judging_them() {
    var group = (Question.Group) NOTIFICATION.question("professionals").orElseThrow();
    var more = (Entry.Rearranged) read("professionals", Map.of("professionals-0-professional.name", "Jo", "action", "add:professionals"));
    assertThat(more.typed().rows(group)).isEqualTo(2);
    var fewer = (Entry.Rearranged) read("professionals", Map.of("professionals-0-professional.name", "Jo",
        "professionals-1-professional.name", "Al", "action", "remove:professionals:0"));
    assertThat(fewer.typed().rows(group)).isEqualTo(1);
    assertThat(fewer.typed().one("professionals-0-professional.name")).isEqualTo("Al");
  }

  @Test
  void names_the_field_of_a_wrong_group_entry_and_drops_blank_ones() {
    var wrong = (Entry.Refused) read("professionals", Map.of("professionals-1-professional.name", "Jo",
        "professionals-1-professional.role", "gp", "professionals-1-professional.organisation-unanswered", "not_known",
        "professionals-1-professional.email", "wrong"));
    assertThat(wrong.errors()).extracting(Finding::question).containsExactly("professionals-1-professional.email");
    var right = (Entry.Accepted) read("professionals", Map.of("professionals-1-professional.name", "Jo",
        "professionals-1-professional.role", "gp", "professionals-1-professional.organisation-unanswered", "not_known"));
    assertThat(right.answers().rows("professionals")).hasSize(1);
    assertThat(read("professionals", Map.of("professionals-unanswered", "not_known"))).isInstanceOf(Entry.Accepted.class);
  }

  @Test
  void reads_a_whole_document_by_the_same_rules() {
    assertThat(READER.readWhole(SomeAnswers.notification())).isEqualTo(new Entry.Accepted(SomeAnswers.notification()));
    var wrong = (Entry.Refused) READER.readWhole(SomeAnswers.notification()
        .with("child.nhs_number", "9990000019").with("nonsense", "x").with("death.date", "garbage").without("child.sex"));
    assertThat(wrong.errors()).extracting(Finding::question).contains("nonsense", "child.nhs_number", "death.date-day", "child.sex");
  }

  @Test
  void every_stored_answer_survives_being_shown_and_posted_again() {
    var answers = SomeAnswers.notification();
    for (Page page : new Journey(NOTIFICATION, answers).pages()) {
      var again = READER.read(page, Typed.of(page, answers), answers);
      assertThat(again).as(page.id()).isEqualTo(new Entry.Accepted(answers));
    }
  }

  private static Entry read(String page, Map<String, String> fields) {
    return readAfter(page, fields, Answers.none());
  }

  private static Entry readAfter(String page, Map<String, String> fields, Answers before) {
    Map<String, List<String>> posted = new HashMap<>();
    fields.forEach((name, value) -> posted.put(name, List.of(value)));
    return READER.read(NOTIFICATION.page(page).orElseThrow(), Typed.posted(posted), before);
  }

  private static Entry timed(String time) {
    Map<String, String> fields = new HashMap<>(born(1, 1, 2026));
    fields.putAll(Map.of("death.date-day", "2", "death.date-month", "1", "death.date-year", "2026", "death.time", time));
    return read("dates", fields);
  }

  private static Entry birth(String weeks, String grams) {
    var fields = Map.of("birth.gestation_weeks", weeks, "birth.weight_g", grams, "birth.plurality", "1");
    return readAfter("birth-details", fields, SomeAnswers.notification());
  }

  private static Map<String, String> born(int day, int month, int year) {
    return Map.of("child.birth_date-day", "" + day, "child.birth_date-month", "" + month, "child.birth_date-year", "" + year);
  }

  private static List<String> messages(Entry entry) {
    assertThat(entry).isInstanceOf(Entry.Refused.class);
    return ((Entry.Refused) entry).errors().stream().map(Finding::message).toList();
  }
}
