package uk.cdop.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** The quality check of a returned form, and what two forms say differently. */
class QualityTest {
  private static final Edition FORM = Editions.read().current("notification");
  private static final Answers WHOLE = SomeAnswers.notification();

  @Test
  void counts_what_was_asked_answered_and_not_known_in_each_section() {
    Quality quality = Quality.of(new Journey(FORM, WHOLE));
    assertThat(quality.parts()).isNotEmpty().allSatisfy(part -> {
      assertThat(part.asked()).isGreaterThanOrEqualTo(part.answered());
      assertThat(part.answered()).isGreaterThanOrEqualTo(part.notKnown());
    });
    assertThat(quality.notKnown()).isEqualTo(
        (int) WHOLE.ids().stream().filter(id -> WHOLE.answer(id).filter(Answer.NOT_KNOWN::equals).isPresent()).count());
    assertThat(quality.percentNotKnown()).isEqualTo(Math.round(100f * quality.notKnown() / quality.answered()));
  }

  @Test
  void counts_nothing_of_a_question_that_is_not_asked() {
    Quality before = Quality.of(new Journey(FORM, WHOLE));
    Quality after = Quality.of(new Journey(FORM, WHOLE.with("child.nhs_number_known", "no")));
    assertThat(after.answered()).isLessThan(before.answered());
  }

  @Test
  void says_nothing_of_a_form_without_answers() {
    Quality empty = Quality.of(new Journey(FORM, Answers.none()));
    assertThat(empty.answered()).isZero();
    assertThat(empty.percentNotKnown()).isZero();
    assertThat(empty.unlikely()).isEmpty();
  }

  @Test
  void repeats_what_the_forms_own_checks_find_unlikely() {
    Answers heavy = WHOLE.with("birth.weight_g", new Answer.Quantity(new BigDecimal("4800")));
    assertThat(Quality.of(new Journey(FORM, heavy)).unlikely()).isNotEmpty();
    assertThat(Quality.of(new Journey(FORM, WHOLE)).unlikely()).isEmpty();
  }

  @Test
  void finds_codes_numbers_and_dates_that_differ_and_says_both_in_words() {
    Answers other = WHOLE
        .with("death.date", "2026-11-17")
        .with("birth.weight_g", new Answer.Quantity(new BigDecimal("890")))
        .with("child.sex", "2");
    assertThat(between(WHOLE, other)).extracting(Contradiction::question)
        .containsExactlyInAnyOrder("child.sex", "death.date", "birth.weight_g");
    assertThat(between(WHOLE, other)).filteredOn(one -> one.question().equals("death.date")).singleElement().satisfies(one -> {
      assertThat(one.mine()).isEqualTo("18 November 2026");
      assertThat(one.theirs()).isEqualTo("17 November 2026");
    });
  }

  @Test
  void takes_not_known_and_blank_for_no_contradiction() {
    assertThat(between(WHOLE, WHOLE.with("death.date", Answer.NOT_KNOWN).without("child.sex"))).isEmpty();
    assertThat(between(WHOLE, WHOLE)).isEmpty();
  }

  @Test
  void takes_equal_numbers_for_equal_however_many_noughts_were_typed() {
    assertThat(between(WHOLE, WHOLE.with("birth.weight_g", new Answer.Quantity(new BigDecimal("980.00"))))).isEmpty();
  }

  @Test
  void compares_no_texts() {
    assertThat(between(WHOLE, WHOLE.with("death.circumstances", "Told in other words").with("child.first_name", "Robyn"))).isEmpty();
  }

  private static java.util.List<Contradiction> between(Answers mine, Answers theirs) {
    return Contradiction.between(new Journey(FORM, mine), new Journey(FORM, theirs));
  }
}
