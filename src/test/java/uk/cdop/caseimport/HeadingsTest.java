package uk.cdop.caseimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HeadingsTest {
  @Test
  void matches_headings_of_other_products_by_name_and_likeness() {
    assertThat(Headings.suggest(List.of("eCDOP Number", "Child's Forename", "SURNAME", "Nhs_No", "D.O.B.", "Date of Deaths", "Grade A", "Favourite colour"), Map.of()))
        .extracting(field -> field.orElse(null))
        .containsExactly(Field.CASE_NUMBER, Field.FIRST_NAME, Field.SURNAME, Field.NHS_NUMBER, Field.BORN_ON, Field.DIED_ON, Field.GRADE_A, null);
  }

  @Test
  void knows_every_heading_of_its_own_template() {
    assertThat(Headings.suggest(Arrays.stream(Field.values()).map(Field::heading).toList(), Map.of()))
        .containsExactly(Arrays.stream(Field.values()).map(Optional::of).toArray(Optional[]::new));
  }

  @Test
  void gives_no_field_to_two_columns() {
    assertThat(Headings.suggest(List.of("DOB", "Date of birth"), Map.of())).containsExactly(Optional.of(Field.BORN_ON), Optional.empty());
  }

  @Test
  void prefers_what_a_heading_meant_the_last_time() {
    assertThat(Headings.suggest(List.of("Closed", "Comments"), Map.of("closed", Optional.of(Field.CDOP_ON), "comments", Optional.empty())))
        .containsExactly(Optional.of(Field.CDOP_ON), Optional.empty());
  }
}
