package uk.cdop.themed;

import java.util.List;

/**
 * What a regional meeting tells about its cases: counts without small numbers, and learning. It names no case, not even by
 * letter, and no owner.
 *
 * @param cases how many reviews were completed, in words, unless there are few
 * @param text what the meeting wants to say in its own words, checked for identifying details
 */
public record RegionalSummary(String title, String day, String cases, String text, List<Table> tables, List<String> learning) {
  static final String FEW = "The number of cases reviewed is withheld, because it is small";

  public RegionalSummary {
    tables = List.copyOf(tables);
    learning = List.copyOf(learning);
  }

  /** Counts under one heading. */
  public record Table(String caption, List<Row> rows) {}

  /** One count in words: a number, or that it is withheld. */
  public record Row(String label, String count) {}
}
