package uk.cdop.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurnameTest {

  @ParameterizedTest
  @CsvSource({
    "O’Hare,OHARE",
    "Núñez,Nunez",
    "van der Berg,Vanderberg",
    "Smith,Smyth",
    "Okonkwo,Okonquo",
    "Smith-Jones,Jones",
    "Garcia Lopez,Garcia-López",
    "Łukasz,łukasz",
    "Иванова,ИВАНОВА"
  })
  void finds_surnames_alike_whatever_their_spelling(String one, String other) {
    assertThat(new Surname(one).like(new Surname(other))).isTrue();
    assertThat(new Surname(other).like(new Surname(one))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"Smith,Brown", "De Silva,De Souza-Pinto", "Иванова,Петрова", "Smith,Иванова"})
  void keeps_other_surnames_apart(String one, String other) {
    assertThat(new Surname(one).like(new Surname(other))).isFalse();
  }

  @Test
  void takes_an_unknown_surname_for_any() {
    assertThat(new Surname("").like(new Surname("Brown"))).isTrue();
  }

  @Test
  void has_no_sound_without_letters_of_a_to_z() {
    assertThat(new Surname("Иванова").soundex()).isEmpty();
  }
}
