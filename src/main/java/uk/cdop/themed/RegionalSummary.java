package uk.cdop.themed;

import java.util.List;

/**
 * What a regional meeting tells about its cases: counts without small numbers, learning, and the matrix of factors. It names no case
 * but by letter, and no owner.
 *
 * @param text what the meeting wants to say in its own words, checked for identifying details
 */
public record RegionalSummary(String title, String day, String cases, String text, List<Table> tables, List<String> learning, Matrix matrix) {
  public RegionalSummary {
    tables = List.copyOf(tables);
    learning = List.copyOf(learning);
  }

  /** Counts under one heading. */
  public record Table(String caption, List<Row> rows) {}

  /** One count in words: a number, or that it is withheld. */
  public record Row(String label, String count) {}

  /** Which factors were found in which case. */
  public record Matrix(List<String> letters, List<MatrixRow> rows) {}

  /** One factor; a mark for each letter: empty, or what was found. */
  public record MatrixRow(String domain, String factor, List<String> marks) {}
}
