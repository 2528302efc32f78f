package uk.cdop.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgencyFactsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

  @ParameterizedTest
  @ValueSource(strings = {"RTH", "QU9", "K84001", "RTH08", "FA123456"})
  void knows_the_shape_of_an_ods_code(String code) {
    assertThat(AgencyFacts.isOdsCode(code)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "RT", "rth", "RTH 08", "K84-001", "ABCDEFGHI"})
  void refuses_what_has_not_the_shape_of_an_ods_code(String code) {
    assertThat(AgencyFacts.isOdsCode(code)).isFalse();
  }

  @Test
  void is_asked_from_its_first_to_its_last_day_while_it_is_active() {
    ListedAgency agency = new ListedAgency("OXON", facts("QU9", DAY, DAY.plusDays(9)));
    assertThat(agency.askedOn(DAY.minusDays(1))).isFalse();
    assertThat(agency.askedOn(DAY)).isTrue();
    assertThat(agency.askedOn(DAY.plusDays(9))).isTrue();
    assertThat(agency.askedOn(DAY.plusDays(10))).isFalse();
    agency.ask(false);
    assertThat(agency.askedOn(DAY)).isFalse();
  }

  @Test
  void does_not_end_before_it_begins() {
    assertThatThrownBy(() -> facts("", DAY, DAY.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void says_in_words_what_a_change_changed() {
    assertThat(Wording.agency(facts("", null, null), facts("QU9", DAY, null), code -> "GP"))
        .isEqualTo("ODS code: nothing, now QU9\nFirst day: nothing, now 1 April 2026");
  }

  @Test
  void finds_an_agency_by_parts_of_its_name_area_or_code() {
    assertThat(ListAgencies.matches(facts("QU9", null, null), "integ BANBURY")).isTrue();
    assertThat(ListAgencies.matches(facts("QU9", null, null), "qu9")).isTrue();
    assertThat(ListAgencies.matches(facts("QU9", null, null), "hospice")).isFalse();
  }

  private static AgencyFacts facts(String ods, LocalDate from, LocalDate to) {
    return new AgencyFacts("AGY29", "Some Integrated Board", ods, "board@example.org", "", "Banbury", "", from, to);
  }
}
