package uk.cdop.keyworker.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import uk.cdop.keyworker.Preferences;
import uk.cdop.keyworker.Question;
import uk.cdop.keyworker.Step;
import uk.cdop.keyworker.ViewFamily;
import uk.cdop.keyworker.ViewFamily.Asked;
import uk.cdop.keyworker.ViewFamily.Said;
import uk.cdop.platform.Words;
import uk.cdop.platform.ui.Row;
import uk.cdop.platform.ui.Status;

/** The family page in words. */
public record FamilyView(ViewFamily.View known) {
  /** A contact in words; links to correct it where the reader may. */
  public record ContactLine(
      String title,
      String when,
      String iso,
      String who,
      String outcome,
      List<String> said,
      String steps,
      String next,
      String corrected,
      String correct) {}

  /** A question in words. */
  public record QuestionLine(String text, String asked, Status status, String answer, String href) {}

  public List<Row> preferences() {
    Preferences p = known.preferences().preferences();
    return FamilyPages.rows(p.way(), p.language(), p.interpreter(), p.daysToAvoid());
  }

  public String preferencesSaved() {
    return known.preferences().at().map(at -> "Last changed by " + known.preferences().by() + ", " + Words.moment(at)).orElse("");
  }

  public String nextContact() {
    return known
        .keyWorker()
        .map(
            k ->
                !k.rhythm().begun()
                    ? "First contact due " + Words.moment(k.rhythm().firstDueAt())
                    : k.rhythm().nextOn().map(Words::weekday).orElse("None agreed"))
        .orElse("");
  }

  public boolean silent() {
    return known.keyWorker().filter(k -> k.rhythm().silent(known.now())).isPresent();
  }

  public String keyWorker() {
    return known.keyWorker().map(ViewFamily.KeyWorker::name).orElse("");
  }

  public List<ContactLine> contacts() {
    return known.contacts().stream().map(this::line).toList();
  }

  public String older() {
    return known.older().map(key -> known.frame().href("family") + "?before=" + key.text()).orElse("");
  }

  /** The steps taken and those to come, in the order of the process. */
  public List<Row> steps() {
    return Arrays.stream(Step.values())
        .map(step -> Row.of(step.label(), known.stepsTaken().contains(step) ? "Done" : "Not yet"))
        .toList();
  }

  public List<QuestionLine> questions() {
    return known.questions().stream()
        .map(
            q ->
                new QuestionLine(
                    q.question(),
                    "Asked on " + Words.day(q.at()) + ", written down by " + q.of(),
                    status(q),
                    q.answer(),
                    known.allowed().record() ? known.frame().href("family/questions/" + q.id()) : ""))
        .toList();
  }

  private static Status status(Asked q) {
    return switch (q.state()) {
      case ASKED -> new Status(Question.State.ASKED.label(), Status.Kind.NOT_STARTED);
      case TO_BE_ANSWERED -> new Status(Question.State.TO_BE_ANSWERED.label(), Status.Kind.WAITING);
      case ANSWERED -> new Status("Answered on " + q.answeredOn(), Status.Kind.DONE);
    };
  }

  private ContactLine line(Said c) {
    List<String> extra = new ArrayList<>();
    c.details().steps().stream().sorted().map(Step::label).forEach(extra::add);
    return new ContactLine(
        c.details().way().label() + " with " + c.details().withWhom(),
        Words.moment(c.details().at()),
        c.details().at().toString(),
        "recorded by " + c.recordedBy() + (c.correction() ? " as a correction" : ""),
        c.details().outcome().word(),
        c.details().said().isEmpty() ? List.of() : List.of(c.details().said().split("\n+")),
        String.join("; ", extra),
        c.details().nextOn().map(day -> "Next contact agreed for " + Words.weekday(day)).orElse(""),
        c.corrected().map(x -> "Corrected by " + x.by() + " on " + Words.moment(x.at()) + ": " + x.why()).orElse(""),
        known.allowed().record() && c.corrected().isEmpty() ? known.frame().href("family/contacts/" + c.id() + "/correct") : "");
  }
}
