package uk.cdop.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AnalysisCodesTest {
  private final AnalysisCodes codes = new AnalysisCodes();

  @Test
  void holds_ten_categories_in_the_order_of_their_priority() {
    assertThat(codes.categories().stream().map(AnalysisCode::code))
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 10).mapToObj(String::valueOf).toList());
  }

  @Test
  void numbers_each_subcategory_after_its_category() {
    codes.categories().forEach(category ->
        assertThat(category.codes()).isNotEmpty().allMatch(code -> code.code().startsWith(category.code() + ".")));
  }

  @Test
  void files_each_factor_under_the_domain_its_code_begins_with() {
    codes.domains().forEach(domain ->
        assertThat(codes.factorsOf(domain.code())).isNotEmpty().allMatch(code -> code.code().startsWith(domain.code())));
  }

  @Test
  void has_words_for_every_rule_that_is_hinted_at() {
    for (CategoryHint hint : CategoryHint.values()) {
      assertThat(codes.categoryRule(hint.name())).isNotBlank();
    }
  }
}
