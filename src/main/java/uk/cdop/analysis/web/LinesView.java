package uk.cdop.analysis.web;

import java.util.List;
import uk.cdop.analysis.AnalysisCode;
import uk.cdop.platform.ui.Link;
import uk.cdop.platform.ui.Row;

/** A list of lines with a form to add another, or one line with a form to change it. */
public record LinesView(Writing writing, AnalysisCode domain, String back, String action, String remove, List<Card> lines) {
  /** One line, with its links. */
  public record Card(String heading, List<Row> rows, List<Link> links) {}
}
