package uk.cdop.caseimport.web;

import java.util.ArrayList;
import java.util.List;
import uk.cdop.caseimport.ImportState;
import uk.cdop.caseimport.ImportSummary;
import uk.cdop.caseimport.Outcome;
import uk.cdop.caseimport.ViewImport;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Words;
import uk.cdop.platform.ui.Link;
import uk.cdop.platform.ui.Row;

/** An import in words, for its own page and those that ask before something is done with it. */
public record ImportView(ImportSummary summary, int workedOn, List<Link> cases, String reason, Mistakes mistakes) {
  static ImportView of(ViewImport.Seen seen) {
    return of(seen, "", Mistakes.none());
  }

  static ImportView of(ViewImport.Seen seen, String reason, Mistakes mistakes) {
    List<Link> cases = seen.named().stream().map(one -> new Link("Case " + one.number(), "/reviews/" + one.id())).toList();
    return new ImportView(seen.summary(), seen.workedOn(), cases, reason, mistakes);
  }

  public String base() {
    return "/imports/" + summary.id();
  }

  public long added() {
    return summary.count(Outcome.ADDED);
  }

  public long good() {
    return summary.count(Outcome.NEW);
  }

  public long toMend() {
    return summary.count(Outcome.MEND);
  }

  public long here() {
    return summary.count(Outcome.HERE);
  }

  public long toRemove() {
    return added() - workedOn;
  }

  /** Which step comes next, as a link leads to it. */
  static String next(ImportSummary one) {
    String base = "/imports/" + one.id();
    return one.state() == ImportState.COLUMNS ? base + "/columns" : one.state() == ImportState.PREVIEW ? base + "/preview" : base;
  }

  /** Such as `480 will be added, 20 need mending`. */
  static String counts(ImportSummary one) {
    List<String> words = new ArrayList<>();
    for (Outcome outcome : Outcome.values()) {
      if (one.count(outcome) > 0) {
        words.add(one.count(outcome) + " " + inTheLine(outcome, one.count(outcome)));
      }
    }
    return String.join(", ", words);
  }

  private static String inTheLine(Outcome outcome, long count) {
    return switch (outcome) {
      case UNREAD -> "not read yet";
      case NEW -> "will be added";
      case HERE -> "already here";
      case MEND -> count == 1 ? "needs fixing" : "need fixing";
      case ADDED -> "added";
      case REMOVED -> "removed";
    };
  }

  public String standing() {
    return counts(summary);
  }

  public List<Row> facts() {
    List<Row> rows = new ArrayList<>();
    rows.add(Row.of("File", summary.fileName()));
    rows.add(Row.of("Uploaded", Words.moment(summary.uploadedAt()) + " by " + summary.uploadedBy()));
    rows.add(Row.of("Rows", "" + summary.rows()));
    rows.add(Row.of("Outcome", standing()));
    summary.finishedAt().ifPresent(at -> rows.add(Row.of("Imported", Words.moment(at))));
    summary
        .undoing()
        .ifPresent(
            undoing -> {
              rows.add(Row.of("Undone", Words.moment(undoing.at()) + " by " + undoing.by()));
              rows.add(Row.of("Reason", undoing.reason()));
            });
    return rows;
  }
}
