package uk.cdop.ncmd.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.ncmd.DocumentWords.Item;
import uk.cdop.ncmd.Reason;
import uk.cdop.ncmd.Step;
import uk.cdop.ncmd.Submission;
import uk.cdop.ncmd.SubmissionState;
import uk.cdop.ncmd.Transport;
import uk.cdop.ncmd.ViewSubmission;
import uk.cdop.platform.Words;
import uk.cdop.platform.ui.ErrorLine;
import uk.cdop.platform.ui.Happening;
import uk.cdop.platform.ui.Link;
import uk.cdop.platform.ui.Row;
import uk.cdop.review.CaseFrame;

/** One document of the ledger on its page. */
public record DocumentView(
    CaseFrame frame,
    String title,
    Submission.Line line,
    List<Row> facts,
    List<String> changes,
    List<ToMend> toMend,
    List<Happening> happenings,
    String base,
    Acts acts,
    String idempotencyKey,
    String banner,
    List<ErrorLine> errors) {

  /** A reason of a rejection with the place where it is mended; now is empty while the case says what was turned down. */
  public record ToMend(String question, String words, String yours, String now, Link mend, String code) {}

  /** What can be done with it now. */
  public record Acts(boolean send, boolean sendAgain, boolean enter, boolean file, boolean withdraw, boolean outcome, String again) {}

  static DocumentView of(ViewSubmission.Shown shown, Transport transport, String nextTry, String banner, List<ErrorLine> errors) {
    Submission.Line line = shown.line();
    CaseFrame frame = shown.frame();
    boolean may = shown.mayAct();
    boolean sendable = line.state().sendable();
    return new DocumentView(
        frame,
        line.occasion().label() + ", document " + line.number(),
        line,
        facts(shown, nextTry),
        shown.changes(),
        shown.toMend().stream().map(DocumentView::toMend).toList(),
        shown.steps().stream().map(step -> happening(shown, step)).toList(),
        frame.href("ncmd/documents/" + line.id()),
        new Acts(
            may && sendable && transport == Transport.API,
            line.state() == SubmissionState.NEEDS_FIXING,
            may && sendable && transport == Transport.PORTAL,
            may && sendable && transport == Transport.FILE,
            may && line.canBeWithdrawn(),
            may && (line.state() == SubmissionState.SENT || line.state() == SubmissionState.ACCEPTED || line.state() == SubmissionState.REJECTED),
            may && line.state() == SubmissionState.REJECTED && line.latest() ? again(transport) : ""),
        UUID.randomUUID().toString(),
        banner,
        errors);
  }

  private static String again(Transport transport) {
    return switch (transport) {
      case API -> "Produce it again and send it";
      case PORTAL -> "Produce it again and enter it";
      case FILE -> "Produce it again for the next file";
    };
  }

  /** Whether nothing that was turned down has been changed yet. */
  public boolean nothingMended() {
    return toMend.stream().allMatch(one -> one.now().isEmpty());
  }

  private static List<Row> facts(ViewSubmission.Shown shown, String nextTry) {
    Submission.Line line = shown.line();
    List<Row> rows = new ArrayList<>();
    rows.add(Row.of("Produced", Words.moment(line.producedAt()) + " by " + person(shown, line.producedBy())));
    if (!shown.reason().isEmpty()) {
      rows.add(Row.of("Reason", shown.reason()));
    }
    if (!line.reference().isEmpty()) {
      rows.add(Row.of("NCMD reference", line.reference()));
    }
    Transport.read(line.transport()).ifPresent(transport -> rows.add(Row.of("How", transport.label())));
    if (!nextTry.isEmpty()) {
      rows.add(Row.of("Next try", nextTry));
    }
    rows.add(Row.of("Dataset", line.dataset()));
    rows.add(Row.of("SHA-256", line.sha256().replaceAll("(.{8})", "$1 ").strip()));
    String base = shown.frame().href("ncmd/documents/" + line.id());
    rows.add(Row.of("Files", "As it was produced").with(new Link("JSON", base + "/json", " of this document"), new Link("CSV", base + "/csv", " of this document")));
    return rows;
  }

  private static ToMend toMend(ViewSubmission.ToMend one) {
    boolean whole = one.title().isEmpty();
    return new ToMend(
        whole ? "The document as a whole" : one.title(),
        one.reason().words(),
        one.was(),
        one.now(),
        whole ? new Link("See the case", one.href()) : new Link("Change", one.href(), " " + one.title()),
        one.reason().code());
  }

  private static Happening happening(ViewSubmission.Shown shown, Step.Told step) {
    String words = step.words() + (step.reference().isEmpty() ? "" : (step.words().isEmpty() ? "" : " ") + "NCMD reference " + step.reference());
    String title = step.kind().label() + (words.isEmpty() ? "" : ". " + words);
    return new Happening(title, Words.moment(step.at()), step.at().toString(), person(shown, step.by()));
  }

  private static String person(ViewSubmission.Shown shown, String account) {
    return shown.people().getOrDefault(account, account.equals("system") ? "the service" : account);
  }
}
