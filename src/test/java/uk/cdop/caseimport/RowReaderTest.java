package uk.cdop.caseimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.cdop.forms.Editions;
import uk.cdop.review.Stage;

class RowReaderTest {
  private static final Codes CODES = new Codes(Editions.read());
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  @Test
  void reads_a_whole_row() {
    OldRecord record = good(some());
    assertThat(record.spine().child().name()).isEqualTo("Robin Thornbury");
    assertThat(record.spine().child().sex()).isEqualTo("2");
    assertThat(record.spine().child().postcode()).isEqualTo("OX4 1AB");
    assertThat(record.spine().stage()).isEqualTo(Stage.CLOSED);
    assertThat(record.caseNumber()).isEqualTo("EC-12");
    assertThat(record.answers().text("child.ethnicity")).contains("A");
    assertThat(record.answers().text("death.place_type")).contains("HOSP");
    assertThat(record.answers().date("imported.cdop_on")).contains(LocalDate.of(2013, 2, 1));
  }

  @Test
  void keeps_the_grade_3_of_form_c_as_what_it_was() {
    OldRecord record = good(some(Field.GRADE_A, "3", Field.GRADE_B, "1*", Field.GRADE_C, "2 - may have contributed"));
    assertThat(record.answers().text("imported.grade_a_form_c")).contains("3");
    assertThat(record.answers().text("imported.grade_b_form_c")).contains("1*");
    assertThat(record.answers().text("imported.grade_c_form_c")).contains("2");
    assertThat(record.answers().ids()).noneMatch(id -> id.endsWith("_2019"));
  }

  @Test
  void keeps_a_grade_of_the_forms_of_2019_on_their_scale() {
    OldRecord record = good(some(Field.CDOP_ON, "1/5/2019", Field.CLOSED_ON, "", Field.GRADE_A, "2"));
    assertThat(record.answers().text("imported.grade_a_2019")).contains("2");
  }

  @Test
  void does_not_guess_on_which_scale_a_grade_is() {
    assertThat(bad(some(Field.CDOP_ON, "", Field.CLOSED_ON, "", Field.GRADE_A, "2")))
        .containsExactly("Domain A grade “2” can be on the Form C scale or on that of April 2019. Fill in Forms used or Date of CDOP, so that it is kept on the right one");
    assertThat(bad(some(Field.FORMS, "Notification, Reporting and Analysis", Field.GRADE_A, "3"))).singleElement().asString().contains("only on the Form C scale");
  }

  @Test
  void keeps_a_judgement_of_before_2010_apart_from_modifiability() {
    assertThat(good(some(Field.MODIFIABILITY, "Potentially preventable")).answers().text("imported.preventability")).contains("POTEN");
    assertThat(good(some(Field.MODIFIABILITY, "Potentially preventable")).answers().answered("imported.modifiability")).isFalse();
    assertThat(good(some(Field.MODIFIABILITY, "Modifiable")).answers().text("imported.modifiability")).contains("MOD");
  }

  @Test
  void reads_categories_by_number_or_title() {
    assertThat(good(some(Field.CATEGORY, "10")).answers().text("imported.category")).contains("10");
    assertThat(good(some(Field.CATEGORY, "8 - perinatal")).answers().text("imported.category")).contains("8");
    assertThat(good(some(Field.CATEGORY, "Malignancy", Field.SUB_CATEGORY, "4.1")).answers().text("imported.sub_category")).contains("4.1");
    assertThat(bad(some(Field.CATEGORY, "4", Field.SUB_CATEGORY, "8.1"))).containsExactly("Sub-category “8.1” does not belong to category 4. Check both");
  }

  @Test
  void says_each_mistake_in_words_with_the_value_and_how_to_mend_it() {
    assertThat(
            bad(
                some(
                    Field.SURNAME, "", Field.NHS_NUMBER, "999 000 0000", Field.BORN_ON, "31/02/2012", Field.SEX, "Mal", Field.POSTCODE, "OX4",
                    Field.STAGE, "Shelved", Field.CATEGORY, "11", Field.GRADE_A, "7")))
        .containsExactly(
            "There is no surname. Enter the child’s surname, or the mother’s if the baby was not named",
            "NHS number “999 000 0000” has a wrong digit: its last digit does not fit the others. Check it against another record",
            "Sex “Mal” is not one we know. Enter one of: Male, Female, Indeterminate (cannot be classified as male or female), Not known (not recorded)",
            "Date of birth “31/02/2012” is not a real day. Enter day, month and year, like 3/5/2015 or 3 May 2015",
            "Postcode “OX4” is not a full postcode. Enter one like OX4 1AB, or empty the cell",
            "Status “Shelved” is not one we know. Enter one of: Closed, Open, Ready for CDRM, CDRM held, Ready for panel, Reviewed by the panel",
            "Category of death “11” is not one we know. Use a value from the list of allowed values in the template",
            "Domain A grade “7” is not a grade. Enter 0, 1, 1*, 2 or 3 (Form C), or 0, 1 or 2 (from April 2019)");
  }

  @Test
  void dates_must_fit_each_other_and_a_childs_life() {
    assertThat(bad(some(Field.DIED_ON, "1/1/2011"))).first().asString().contains("is before the date of birth, 3 May 2012");
    assertThat(bad(some(Field.BORN_ON, "1/1/1990"))).singleElement().asString().contains("that is 18 or older");
    assertThat(bad(some(Field.CDOP_ON, "1/1/2012"))).singleElement().asString().contains("is before the date of death");
    assertThat(bad(some(Field.DIED_ON, "1/1/2027"))).singleElement().asString().contains("is in the future");
  }

  @Test
  void parts_a_name_that_stands_in_one_column() {
    assertThat(good(some(Field.FIRST_NAME, "", Field.SURNAME, "", Field.FULL_NAME, "Anna Maria Thornbury")).spine().child().forenames()).isEqualTo("Anna Maria");
    assertThat(good(some(Field.FIRST_NAME, "", Field.SURNAME, "", Field.FULL_NAME, "THORNBURY, Anna")).spine().child().surname()).isEqualTo("THORNBURY");
  }

  @Test
  void an_open_case_stands_at_the_stage_its_status_says() {
    assertThat(good(some(Field.STAGE, "Awaiting panel", Field.CLOSED_ON, "")).spine().stage()).isEqualTo(Stage.READY_FOR_CDOP);
    assertThat(bad(some(Field.STAGE, "Open"))).containsExactly("Status “Open” does not fit the date closed. Enter Closed, or empty the date");
  }

  private static OldRecord good(Map<Field, String> row) {
    RowReading reading = RowReader.read(CODES, TODAY, row);
    assertThat(reading).as("%s", reading).isInstanceOf(RowReading.Good.class);
    return ((RowReading.Good) reading).record();
  }

  private static List<String> bad(Map<Field, String> row) {
    RowReading reading = RowReader.read(CODES, TODAY, row);
    assertThat(reading).isInstanceOf(RowReading.Bad.class);
    return ((RowReading.Bad) reading).mistakes().stream().map(RowMistake::message).toList();
  }

  private static Map<Field, String> some(Object... changes) {
    Map<Field, String> row =
        new EnumMap<>(
            Map.of(
                Field.CASE_NUMBER, "EC-12", Field.FIRST_NAME, "Robin", Field.SURNAME, "Thornbury", Field.SEX, "girl", Field.BORN_ON, "03/05/2012",
                Field.DIED_ON, "5 June 2012", Field.ETHNICITY, "White British", Field.POSTCODE, "ox41ab", Field.PLACE_OF_DEATH, "hospital", Field.STAGE, "Finalised"));
    row.put(Field.CDOP_ON, "1/2/2013");
    row.put(Field.CLOSED_ON, "1/3/2013");
    for (int i = 0; i < changes.length; i += 2) {
      row.put((Field) changes[i], (String) changes[i + 1]);
    }
    return row;
  }
}
