package uk.cdop.notification.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.cdop.forms.Answer;
import uk.cdop.forms.Answers;
import uk.cdop.forms.Condition;
import uk.cdop.forms.Finding;
import uk.cdop.forms.Page;

class DeathChecksTest {

  private static final Page PAGE = new Page("dates", "Dates", "", Condition.ALWAYS, List.of(), List.of());

  @ParameterizedTest
  @CsvSource({
    "2026-11-02,2026-11-01,,,Date of death must be the same as or after the date of birth",
    "2026-11-02,2026-11-02,10:00,09:59,Time of death must be the same as or after the time of birth"
  })
  void finds_a_death_before_the_birth(String born, String died, String bornAt, String diedAt, String message) {
    assertThat(new DeathNotBeforeBirth().findings(PAGE, dates(born, died, bornAt, diedAt)))
        .extracting(Finding::message).containsExactly(message);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-02,2026-11-02,,",
    "2026-11-02,2026-11-02,10:00,10:00",
    "2026-11-02,2026-11-02,10:00,",
    "2026-11-02,2026-11-03,10:00,09:00"
  })
  void accepts_a_death_at_or_after_the_birth(String born, String died, String bornAt, String diedAt) {
    assertThat(new DeathNotBeforeBirth().findings(PAGE, dates(born, died, bornAt, diedAt))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2008-11-21,2026-11-20,true",
    "2008-11-21,2026-11-21,false",
    "2008-02-29,2026-02-28,true",
    "2008-02-29,2026-03-01,false",
    "1990-01-01,2026-03-01,false"
  })
  void is_in_scope_until_the_day_before_the_18th_birthday(String born, String died, boolean inScope) {
    var findings = new UnderEighteenAtDeath().findings(PAGE, dates(born, died, null, null));
    assertThat(findings.isEmpty()).isEqualTo(inScope);
    assertThat(findings).allSatisfy(finding -> assertThat(finding.message()).contains("before their 18th birthday", "do not use this form"));
  }

  @Test
  void says_nothing_while_a_date_is_missing() {
    assertThat(new UnderEighteenAtDeath().findings(PAGE, Answers.none())).isEmpty();
    assertThat(new DeathNotBeforeBirth().findings(PAGE, Answers.none().with("death.date", "2026-11-01"))).isEmpty();
    assertThat(new AgeAtDeathInDays().value(Answers.none())).isEqualTo(OptionalLong.empty());
  }

  @ParameterizedTest
  @CsvSource({"2024-02-29,2025-02-28,365,0", "2024-02-29,2025-03-01,366,1", "2026-11-01,2026-11-28,27,0", "2026-11-01,2026-11-01,0,0"})
  void works_out_the_age_at_death(String born, String died, long days, long years) {
    assertThat(new AgeAtDeathInDays().value(dates(born, died, null, null))).hasValue(days);
    assertThat(new AgeAtDeathInYears().value(dates(born, died, null, null))).hasValue(years);
  }

  @ParameterizedTest
  @CsvSource({"40,3400,true", "24,650,true", "24,3400,false", "40,340,false", "23,8000,false", "44,3600,true"})
  void thinks_a_weight_unlikely_that_is_far_from_the_gestation(int weeks, int grams, boolean fits) {
    var answers = Answers.none()
        .with("birth.gestation_weeks", new Answer.Quantity(BigDecimal.valueOf(weeks)))
        .with("birth.weight_g", new Answer.Quantity(BigDecimal.valueOf(grams)));
    var findings = new GestationFitsBirthWeight().findings(PAGE, answers);
    assertThat(findings.isEmpty()).isEqualTo(fits);
    assertThat(findings).allSatisfy(finding -> assertThat(finding.kind()).isEqualTo(Finding.Kind.UNLIKELY));
  }

  private static Answers dates(String born, String died, String bornAt, String diedAt) {
    var answers = Answers.none().with("child.birth_date", born).with("death.date", died);
    answers = bornAt == null ? answers : answers.with("child.birth_time", bornAt);
    return diedAt == null ? answers : answers.with("death.time", diedAt);
  }
}
