package uk.cdop.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReferenceTest {
  @Test
  void has_no_vowels_and_nothing_that_is_mistaken_for_something_else() {
    assertThat(IntStream.range(0, 500).mapToObj(i -> Reference.random().text()))
        .allMatch(text -> text.matches("N-[34679CDFGHJKMNPQRTVWXY]{4}-[2-9]{2}"));
  }

  @Test
  void reads_what_a_person_typed() {
    assertThat(Reference.read(" n-7f3k-22 ")).contains(new Reference("N-7F3K-22"));
    assertThat(Reference.read("N-7F3K-2' or 1=1")).isEmpty();
  }
}
