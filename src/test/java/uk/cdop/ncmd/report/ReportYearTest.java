package uk.cdop.ncmd.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportYearTest {
  @Test
  void runs_from_april_to_march_and_is_called_after_the_year_it_ends_in() {
    assertThat(ReportYear.containing(LocalDate.of(2027, 3, 31))).isEqualTo(new ReportYear(2027));
    assertThat(ReportYear.containing(LocalDate.of(2026, 4, 1))).isEqualTo(new ReportYear(2027));
    assertThat(new ReportYear(2027).title()).isEqualTo("1 April 2026 to 31 March 2027");
  }

  @Test
  void begins_at_midnight_in_england_also_in_summer_time() {
    assertThat(new ReportYear(2027).whole().from()).isEqualTo(Instant.parse("2026-03-31T23:00:00Z"));
    assertThat(new ReportYear(2024).whole().to()).isEqualTo(Instant.parse("2024-03-31T23:00:00Z"));
    assertThat(new ReportYear(2027).quarter(4).from()).isEqualTo(Instant.parse("2027-01-01T00:00:00Z"));
  }

  @Test
  void its_quarters_follow_each_other_without_a_gap() {
    List<ReportYear.Period> quarters = new ReportYear(2024).quarters();
    assertThat(quarters.getFirst().from()).isEqualTo(new ReportYear(2024).whole().from());
    for (int i = 1; i < quarters.size(); i++) {
      assertThat(quarters.get(i).from()).isEqualTo(quarters.get(i - 1).to());
    }
    assertThat(quarters.getLast().to()).isEqualTo(new ReportYear(2024).whole().to());
  }

  @Test
  void takes_todays_year_for_anything_that_cannot_be_reported_on() {
    LocalDate today = LocalDate.of(2026, 11, 29);
    for (String asked : new String[] {null, "", "2019", "2028", "soon", "20267", "-2026"}) {
      assertThat(ReportYear.read(asked, today)).isEqualTo(new ReportYear(2027));
    }
    assertThat(ReportYear.read("2020", today)).isEqualTo(new ReportYear(2020));
    assertThat(ReportYear.upTo(today)).hasSize(8).startsWith(new ReportYear(2027)).endsWith(new ReportYear(2020));
  }
}
