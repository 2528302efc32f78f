package uk.cdop.analysis.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import uk.cdop.analysis.AnalysisCode;
import uk.cdop.analysis.AnalysisCodes;
import uk.cdop.analysis.AnalysisState;
import uk.cdop.analysis.FactorEntry;
import uk.cdop.analysis.Finding;
import uk.cdop.analysis.Line;
import uk.cdop.analysis.OpenAnalysis;
import uk.cdop.analysis.sheet.Sheet;
import uk.cdop.forms.Journey;
import uk.cdop.forms.Section;
import uk.cdop.platform.Words;
import uk.cdop.platform.ui.Status;
import uk.cdop.platform.ui.Task;

/** The analysis at a glance: each part with how far it has come. */
public record Overview(OpenAnalysis.Opened at, boolean draftWording, List<Task> describe, List<Task> conclude, List<Task> learn, List<Task> finish) {

  static Overview of(OpenAnalysis.Opened at, AnalysisCodes codes) {
    AnalysisState state = at.state();
    List<Task> describe = new ArrayList<>();
    describe.add(sheet(at, Sheet.FRONT));
    describe.add(task(at, "Cause of death and case summary", "summary", "",
        filled(!state.summary().cause().isBlank(), !state.summary().summary().isBlank())));
    for (AnalysisCode domain : codes.domains()) {
      List<Line<FactorEntry>> lines = state.factorsOf(domain.code());
      describe.add(task(at, "Domain " + domain.code() + ": " + domain.label(), "domains/" + domain.code(),
          lines.isEmpty() ? "" : Words.plural(lines.size(), "line"), filled(!lines.isEmpty())));
    }
    String category = codes.categoryName(state.category().primary());
    List<Task> conclude = List.of(
        task(at, "Category of death", "category", category, filled(!category.isEmpty(), !state.category().subcategory().isEmpty())),
        task(at, "Modifiability", "modifiability", codes.modifiabilityName(state.modifiability().outcome()),
            filled(!state.modifiability().outcome().isEmpty())));
    List<Task> learn = new ArrayList<>();
    for (LineList list : LineList.all()) {
      int lines = state.lines(list.kind()).size();
      learn.add(task(at, list.title(), list.path(), count(lines, list.one()), filled(lines > 0)));
    }
    learn.add(
        task(at, "Good practice in one text and feedback to the family", "practice", "",
            filled(!state.practice().goodPractice().isBlank(), !state.practice().familyFeedback().isBlank())));
    learn.add(sheet(at, Sheet.FAMILY));
    learn.add(sheet(at, Sheet.QUALITY));
    long open = at.findings().stream().filter(Finding::blocks).count();
    List<Task> finish = List.of(
        new Task("Check and sign off", at.href("check"), open == 0 ? "Nothing is left to fix" : Words.plural(open, "thing") + " to fix first",
            open == 0 ? new Status("Ready", Status.Kind.NOT_STARTED) : new Status("Not ready yet", Status.Kind.CANNOT_START)));
    return new Overview(at, codes.draft(), describe, conclude, learn, finish);
  }

  private static Task sheet(OpenAnalysis.Opened at, String part) {
    Journey journey = at.state().sheet().journey();
    Section section = at.state().sheet().section(part);
    long answered = journey.pages(section).stream().filter(journey::complete).count();
    Status status =
        switch (journey.state(section)) {
          case COMPLETE -> new Status("Completed", Status.Kind.DONE);
          case PROBLEM -> new Status("There is a problem", Status.Kind.PROBLEM);
          case IN_PROGRESS -> new Status("Incomplete", Status.Kind.IN_PROGRESS);
          default -> new Status("Not started", Status.Kind.NOT_STARTED);
        };
    String hint = answered == 0 ? "" : answered + " of " + Words.plural(journey.pages(section).size(), "page");
    String first = answered == 0 ? "sheet/" + journey.pages(section).getFirst().id() : "sheet";
    return new Task(section.title(), at.href(first), hint, status);
  }

  private static String count(int number, String one) {
    return number == 0 ? "" : Words.plural(number, one);
  }

  private static Status filled(boolean... filled) {
    long there = IntStream.range(0, filled.length).filter(i -> filled[i]).count();
    if (there == filled.length) {
      return new Status("Completed", Status.Kind.DONE);
    }
    return there > 0 ? new Status("Incomplete", Status.Kind.IN_PROGRESS) : new Status("Not started", Status.Kind.NOT_STARTED);
  }

  private static Task task(OpenAnalysis.Opened at, String title, String path, String hint, Status status) {
    Status shown =
        status.kind() == Status.Kind.DONE && at.findings().stream().anyMatch(f -> f.blocks() && f.path().startsWith("analysis/" + path))
            ? new Status("There is a problem", Status.Kind.PROBLEM)
            : status;
    return new Task(title, at.href(path), hint, shown);
  }
}
