package uk.cdop.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.cdop.notification.Likeness.Features;

class LikenessTest {
  private static final Features CHILD = child("9990000018", "Núñez-Hart", "2019-10-30", "2026-11-18", "OX1 1AA");

  @Test
  void finds_the_same_nhs_number_first() {
    assertThat(Likeness.of(CHILD, child("9990000018", "Brown", "2001-01-01", "2002-02-02", ""))).contains(Likeness.SAME_NHS_NUMBER);
  }

  @Test
  void finds_the_same_dates_with_a_like_surname() {
    assertThat(Likeness.of(CHILD, child("", "Nunez", "2019-10-30", "2026-11-18", ""))).contains(Likeness.SAME_DATES_LIKE_SURNAME);
  }

  @Test
  void does_not_take_the_same_dates_alone_for_the_same_child() {
    assertThat(Likeness.of(CHILD, child("", "Brown", "2019-10-30", "2026-11-18", ""))).isEmpty();
  }

  @Test
  void finds_the_same_postcode_with_births_a_day_apart() {
    assertThat(Likeness.of(CHILD, child("", "Brown", "2019-10-31", "2026-11-18", "OX11AA"))).contains(Likeness.SAME_POSTCODE_NEAR_BIRTH);
    assertThat(Likeness.of(CHILD, child("", "Brown", "2019-11-01", "2026-11-18", "OX1 1AA"))).isEmpty();
  }

  @Test
  void does_not_take_two_missing_values_for_equal() {
    Features nothing = child("", "Brown", "2019-10-30", "2026-01-01", "");
    assertThat(Likeness.of(nothing, child("", "Green", "2019-10-30", "2026-02-02", ""))).isEmpty();
  }

  @Test
  void says_when_two_known_numbers_differ_as_those_of_twins_do() {
    assertThat(Likeness.numbersDiffer(CHILD, child("9990000026", "Núñez-Hart", "2019-10-30", "2026-11-18", ""))).isTrue();
    assertThat(Likeness.numbersDiffer(CHILD, child("", "Núñez-Hart", "2019-10-30", "2026-11-18", ""))).isFalse();
  }

  private static Features child(String nhs, String surname, String born, String died, String postcode) {
    return new Features(nhs, new Surname(surname), LocalDate.parse(born), LocalDate.parse(died), postcode);
  }
}
