package uk.cdop.caseimport.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.caseimport.Field;
import uk.cdop.caseimport.ImportState;
import uk.cdop.caseimport.ImportSummary;
import uk.cdop.caseimport.Outcome;
import uk.cdop.caseimport.ViewPreview;
import uk.cdop.platform.Words;
import uk.cdop.platform.ui.Choice;
import uk.cdop.platform.ui.Link;
import uk.cdop.platform.ui.Status;

/** The rows of an import, formatted. */
public record PreviewView(ImportSummary summary, List<Line> lines, List<Choice> outcomes, String next, String sameFile, String news) {
  /** A row: its number, who it is about, its outcome, what to mend, and where its links lead. */
  public record Line(int number, String who, Status status, List<String> words, List<Link> links) {}

  static PreviewView of(ViewPreview.Seen seen, Optional<Outcome> only, String taken) {
    ImportSummary summary = seen.summary();
    String base = "/imports/" + summary.id();
    return new PreviewView(
        summary,
        seen.rows().stream().map(row -> line(row, base, summary.state().open())).toList(),
        Stream.concat(
                Stream.of(new Choice("", "All rows, " + summary.rows(), "", only.isEmpty())),
                Arrays.stream(Outcome.values())
                    .filter(outcome -> summary.count(outcome) > 0)
                    .map(outcome -> new Choice(outcome.name(), outcome.label() + ", " + summary.count(outcome), "", only.filter(outcome::equals).isPresent())))
            .toList(),
        seen.next().map(after -> base + "/preview?after=" + after + only.map(one -> "&outcome=" + one).orElse("")).orElse(""),
        seen.sameFile().map(same -> "The same file was imported on " + Words.moment(same.uploadedAt()) + " by " + same.uploadedBy() + ". Its cases are already here and are not added again.").orElse(""),
        news(taken));
  }

  public String base() {
    return "/imports/" + summary.id();
  }

  public long count(Outcome outcome) {
    return summary.count(outcome);
  }

  public long good() {
    return count(Outcome.NEW);
  }

  public long toMend() {
    return count(Outcome.MEND);
  }

  public boolean mendable() {
    return summary.state().open();
  }

  public boolean columnsCanChange() {
    return summary.state() == ImportState.PREVIEW;
  }

  public String standing() {
    return ImportView.counts(summary);
  }

  private static String news(String taken) {
    if (taken.matches("\\d{1,6}")) {
      return "Row " + taken + " was checked again and does not need any more fixing.";
    }
    if (taken.matches("\\d{1,6}-\\d{1,6}")) {
      String[] counts = taken.split("-");
      return Words.plural(Long.parseLong(counts[0]), "fixed row") + " taken over and checked again."
          + (counts[1].equals("0") ? "" : " " + Words.plural(Long.parseLong(counts[1]), "row") + " in the file left out, because no row of this number needs fixing.");
    }
    return "";
  }

  private static Line line(ViewPreview.Row row, String base, boolean mendable) {
    List<Link> links = new ArrayList<>();
    if (row.outcome() == Outcome.MEND && mendable) {
      links.add(new Link("Fix row " + row.number(), base + "/rows/" + row.number()));
    }
    row.caseLink().ifPresent(one -> links.add(new Link("Case " + one.number(), "/reviews/" + one.id())));
    List<String> words = row.outcome() == Outcome.MEND ? row.mistakes().stream().map(mistake -> mistake.message() + ".").toList() : row.note().isEmpty() ? List.of() : List.of(row.note() + ".");
    return new Line(row.number(), who(row), new Status(row.outcome().label(), kind(row.outcome())), words, links);
  }

  private static String who(ViewPreview.Row row) {
    String name =
        Stream.of(Field.FIRST_NAME, Field.SURNAME, Field.FULL_NAME)
            .map(field -> row.entries().getOrDefault(field, ""))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(" "));
    return Stream.of(name, row.entries().getOrDefault(Field.CASE_NUMBER, "")).filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
  }

  private static Status.Kind kind(Outcome outcome) {
    return switch (outcome) {
      case MEND -> Status.Kind.PROBLEM;
      case NEW, UNREAD -> Status.Kind.NOT_STARTED;
      case HERE, REMOVED -> Status.Kind.CLOSED;
      case ADDED -> Status.Kind.DONE;
    };
  }
}
