package uk.cdop.themed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharedTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The child of 12 March was seen late", "NHS number 999 012 3456", "Call 01865 496 0001", "seen on 04/03/2026", "lived at OX4 1AA",
        "write to someone@example.org", "Dr Silva decided", "as in OXON-2026-0014"
      })
  void finds_what_could_lead_to_a_family(String text) {
    assertThat(SharedText.safe(text)).isFalse();
  }

  @Test
  void leaves_plain_learning_alone() {
    assertThat(SharedText.safe("Give antibiotics within 60 minutes when a sepsis screen is positive. In 3 hospitals staff may not know the new form.")).isTrue();
  }
}
