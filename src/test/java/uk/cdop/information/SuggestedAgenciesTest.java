package uk.cdop.information;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.cdop.platform.Age;

class SuggestedAgenciesTest {
  private static final LocalDate BORN = LocalDate.of(2020, 1, 1);

  @Test
  void suggests_maternity_and_neonatal_care_for_a_baby_of_a_few_days() {
    assertThat(SuggestedAgencies.forChild(new Age(BORN, BORN.plusDays(9)), false)).contains("AGY04", "AGY06").doesNotContain("AGY20");
  }

  @Test
  void suggests_the_school_for_a_child_of_school_age() {
    assertThat(SuggestedAgencies.forChild(new Age(BORN, BORN.plusYears(6)), false)).contains("AGY20").doesNotContain("AGY02");
  }

  @Test
  void suggests_the_police_after_a_joint_agency_response() {
    assertThat(SuggestedAgencies.forChild(new Age(BORN, BORN.plusYears(6)), true)).contains("AGY17");
  }
}
