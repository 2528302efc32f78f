package uk.cdop.ncmd.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import uk.cdop.ncmd.CaseStanding;
import uk.cdop.ncmd.Completeness.Problem;
import uk.cdop.ncmd.Dataset;
import uk.cdop.ncmd.Dataset.Element;
import uk.cdop.ncmd.Dataset.Repeat;
import uk.cdop.ncmd.Ledger;
import uk.cdop.ncmd.Occasion;
import uk.cdop.ncmd.Submission;
import uk.cdop.ncmd.Value;
import uk.cdop.ncmd.ViewSubmissions;
import uk.cdop.platform.Words;
import uk.cdop.platform.ui.Cell;
import uk.cdop.platform.ui.ErrorLine;
import uk.cdop.platform.ui.Link;
import uk.cdop.platform.ui.Status;
import uk.cdop.review.CaseFrame;

/** A case's NCMD page: two documents as they would be now, and those that were produced. */
public record CaseView(
    CaseFrame frame,
    String dataset,
    String schema,
    String published,
    List<Part> parts,
    List<ShelfView.Line> documents,
    List<List<Cell>> files,
    List<Link> tell,
    String idempotencyKey,
    String banner,
    List<ErrorLine> errors) {

  /** One document as it would be now. The button is empty when it cannot be produced. */
  public record Part(
      String title,
      String id,
      Status status,
      String standing,
      List<Link> blocks,
      List<Link> warnings,
      String occasion,
      String button,
      String contents,
      List<List<Cell>> elements,
      List<Said> forms,
      List<Lines> lines) {}

  /** What one form says. */
  public record Said(String title, List<List<Cell>> rows) {}

  /** The lines of a repeat. */
  public record Lines(String title, List<String> columns, List<List<Cell>> rows) {}

  static CaseView of(ViewSubmissions.Shown shown, String banner, List<ErrorLine> errors) {
    Dataset dataset = shown.notification().mapped().dataset();
    CaseFrame frame = shown.frame();
    return new CaseView(
        frame,
        dataset.title() + ", version " + dataset.version(),
        "/schemas/ncmd/" + dataset.version() + ".json",
        "/schemas/ncmd#" + dataset.version(),
        List.of(
            part(frame, shown.notification(), "First notification", shown.mayProduce()),
            part(frame, shown.finalRecord(), "Final record", shown.mayProduce())),
        shown.notification().submissions().stream().map(line -> line(frame, line)).toList(),
        shown.notification().submissions().stream().map(line -> row(frame, line, shown.producers())).toList(),
        tell(shown),
        UUID.randomUUID().toString(),
        banner,
        errors);
  }

  static List<ErrorLine> errors(ViewSubmissions.Shown shown, Occasion occasion) {
    var standing = occasion.rules() == Occasion.FINALISE ? shown.finalRecord() : shown.notification();
    return standing.problems().stream()
        .filter(Problem::blocks)
        .map(problem -> new ErrorLine(problem.text(), shown.frame().href(problem.place())))
        .toList();
  }

  private static Part part(CaseFrame frame, CaseStanding.Standing standing, String title, boolean mayProduce) {
    boolean isFinal = standing.mapped().occasion() == Occasion.FINALISE;
    boolean produce = mayProduce && standing.ready() && standing.changed();
    String button = isFinal
        ? "Produce the final record"
        : standing.mapped().occasion() == Occasion.UPDATE ? "Produce an update of the notification" : "Produce the notification";
    return new Part(
        title,
        isFinal ? "final" : "notification",
        status(standing),
        standing(standing),
        links(frame, standing, true),
        links(frame, standing, false),
        standing.mapped().occasion().name(),
        produce ? button : "",
        isFinal ? "What the final record would hold" : "What the notification would hold",
        said(standing, Dataset.CASE_FILE),
        standing.mapped().dataset().forms().stream()
            .map(form -> new Said(form.title(), said(standing, form.file())))
            .filter(form -> !form.rows().isEmpty())
            .toList(),
        standing.mapped().rows().entrySet().stream()
            .filter(e -> !e.getKey().ofForm() || !e.getValue().isEmpty())
            .map(e -> lines(e.getKey(), e.getValue()))
            .toList());
  }

  private static List<List<Cell>> said(CaseStanding.Standing standing, String file) {
    return standing.mapped().values().entrySet().stream()
        .filter(e -> e.getKey().file().equals(file) && !e.getValue().equals(Value.ABSENT))
        .map(e -> element(e.getKey(), e.getValue()))
        .toList();
  }

  private static Status status(CaseStanding.Standing standing) {
    if (!standing.changed()) {
      return new Status("Produced", Status.Kind.DONE);
    }
    if (standing.last().isPresent()) {
      boolean sent = standing.last().get().state().arrived();
      return new Status(sent ? "Changed since last sent" : "Changed since last produced", Status.Kind.WAITING);
    }
    return standing.ready() ? new Status("Ready", Status.Kind.NOT_STARTED) : new Status("Needs fixing", Status.Kind.PROBLEM);
  }

  private static String standing(CaseStanding.Standing standing) {
    String last = standing.last().map(line -> "Last produced on " + Words.moment(line.producedAt()) + ". ").orElse("");
    if (!standing.changed()) {
      return last + "The case has not changed since, so there is nothing new to produce.";
    }
    return last
        + (last.isEmpty() ? "Not produced yet." : "The case has changed since.")
        + (standing.ready() ? "" : " Some things must be fixed first.");
  }

  private static List<Link> links(CaseFrame frame, CaseStanding.Standing standing, boolean blocking) {
    return standing.problems().stream()
        .filter(problem -> problem.blocks() == blocking)
        .map(problem -> new Link(problem.text(), frame.href(problem.place())))
        .toList();
  }

  private static List<Cell> element(Element element, Value value) {
    return List.of(Cell.of(element.title()), cell(value));
  }

  private static Cell cell(Value value) {
    return value instanceof Value.Given given ? Cell.of(given.words()) : Cell.missing(value.words());
  }

  private static Lines lines(Repeat repeat, List<Map<Element, Value>> rows) {
    return new Lines(
        repeat.title(),
        repeat.elements().stream().map(Element::title).toList(),
        rows.stream().map(row -> row.values().stream().map(CaseView::cell).toList()).toList());
  }

  /** What can be told besides: that a finished case is open again, or that the case should not be there. */
  private static List<Link> tell(ViewSubmissions.Shown shown) {
    Ledger ledger = new Ledger(shown.notification().submissions());
    List<Link> links = new ArrayList<>();
    if (shown.mayProduce() && ledger.finalised()) {
      links.add(new Link("Tell the national database that the case is open again", shown.frame().href("ncmd/reopen")));
    }
    if (shown.mayProduce() && ledger.told()) {
      links.add(new Link("Withdraw the case from the national database", shown.frame().href("ncmd/withdraw")));
    }
    return links;
  }

  private static ShelfView.Line line(CaseFrame frame, Submission.Line line) {
    String href = frame.href("ncmd/documents/" + line.id());
    return new ShelfView.Line(
        new Link(frame.number(), href, ", document " + line.number()),
        line.number() + ". " + line.occasion().label(),
        Words.moment(line.since()),
        line.reference(),
        List.of(line.state().status()),
        line.toFix() ? new Link("Fix", href + "#mend", " document " + line.number()) : new Link("", ""));
  }

  private static List<Cell> row(CaseFrame frame, Submission.Line line, Map<String, String> producers) {
    String base = frame.href("ncmd/documents/" + line.id());
    String which = line.occasion().label().toLowerCase(Locale.UK) + ", document " + line.number();
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(line.number() + ". " + line.occasion().label()));
    cells.add(Cell.of(Words.moment(line.producedAt()) + " by " + producers.getOrDefault(line.producedBy(), line.producedBy())));
    cells.add(Cell.of(size(line.size())));
    cells.add(Cell.of(line.warnings() == 0 ? "Valid" : "Valid, " + Words.plural(line.warnings(), "warning")));
    cells.add(Cell.of(line.sha256().replaceAll("(.{8})", "$1 ").strip()));
    cells.add(Cell.link(new Link("JSON", base + "/json", "of the " + which)));
    cells.add(Cell.link(new Link("CSV", base + "/csv", "of the " + which)));
    cells.add(Cell.link(new Link("FHIR", base + "/fhir", "of the " + which)));
    return cells;
  }

  private static String size(int bytes) {
    return bytes < 1024 ? Words.plural(bytes, "byte") : (bytes + 512) / 1024 + " kB";
  }
}
