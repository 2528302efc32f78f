package uk.cdop.themed;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import uk.cdop.analysis.AnalysisCode;
import uk.cdop.analysis.AnalysisCodes;

/** Which factors were found in which case: those of the taxonomy in its order, then what lies outside it. */
public record Matrix(List<String> letters, List<MatrixRow> rows) {
  public Matrix {
    letters = List.copyOf(letters);
    rows = List.copyOf(rows);
  }

  /** One factor; a mark for each letter: empty, or what was found. */
  public record MatrixRow(String domain, String factor, List<String> marks) {
    public MatrixRow {
      marks = List.copyOf(marks);
    }

    /** How many of the cases have it. */
    public long cases() {
      return marks.stream().filter(mark -> !mark.isEmpty()).count();
    }
  }

  static Matrix of(List<CaseFactors> cases, AnalysisCodes codes) {
    Set<String> seen = new LinkedHashSet<>();
    cases.forEach(one -> one.found().forEach(found -> seen.add(found.domain() + found.code())));
    List<MatrixRow> rows = new ArrayList<>();
    for (AnalysisCode domain : codes.domains()) {
      for (AnalysisCode factor : codes.factorsOf(domain.code())) {
        if (seen.contains(domain.code() + factor.code())) {
          rows.add(row(cases, domain.code(), factor.code(), factor.label()));
        }
      }
      if (seen.contains(domain.code())) {
        rows.add(row(cases, domain.code(), "", "Another factor"));
      }
    }
    return new Matrix(cases.stream().map(CaseFactors::letter).toList(), rows);
  }

  private static MatrixRow row(List<CaseFactors> cases, String domain, String code, String label) {
    return new MatrixRow(
        domain,
        label,
        cases.stream()
            .map(
                one -> {
                  List<CaseFactors.Found> found = one.found().stream().filter(each -> each.domain().equals(domain) && each.code().equals(code)).toList();
                  return found.isEmpty() ? "" : found.stream().anyMatch(CaseFactors.Found::modifiable) ? "Yes, modifiable" : "Yes";
                })
            .toList());
  }
}
