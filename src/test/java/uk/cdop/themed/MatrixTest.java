package uk.cdop.themed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.cdop.analysis.AnalysisCodes;
import uk.cdop.themed.CaseFactors.Found;

class MatrixTest {
  private final AnalysisCodes codes = new AnalysisCodes();

  @Test
  void lays_factors_over_cases_in_the_order_of_the_taxonomy() {
    Matrix matrix =
        Matrix.of(
            List.of(
                new CaseFactors("A", List.of(new Found("D", "D04", true), new Found("A", "A01", false))),
                new CaseFactors("C", List.of(new Found("D", "D04", false), new Found("D", "", true)))),
            codes);
    assertThat(matrix.letters()).containsExactly("A", "C");
    assertThat(matrix.rows()).extracting(Matrix.MatrixRow::factor).containsExactly("Prematurity", "Delay in antibiotics", "Another factor");
    assertThat(matrix.rows().get(1).marks()).containsExactly("Yes, modifiable", "Yes");
    assertThat(matrix.rows()).extracting(Matrix.MatrixRow::cases).containsExactly(1L, 2L, 1L);
  }

  @Test
  void a_case_without_factors_still_has_its_column() {
    assertThat(Matrix.of(List.of(new CaseFactors("B", List.of())), codes).letters()).containsExactly("B");
  }
}
