package uk.cdop.platform.ui;

import static uk.cdop.platform.ui.Options.raw;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import uk.cdop.platform.Shell;

/** Writes pages with most components into a directory, to be looked at in a browser beside the assets. */
final class SamplePage {

  private static final Shell SHELL = new Shell("token", "/reviews/7/reports",
      new Shell.SignedIn("Robin Hale", "Coordinator", "Oxfordshire"),
      List.of(new Link("Home", "/home"), new Link("Cases", "/reviews"), new Link("Meetings", "/meetings"),
          new Link("Actions and learning", "/learning"), new Link("Reports", "/reports"), new Link("Admin", "/admin")),
      "1", 30);

  private SamplePage() {}

  public static void main(String[] arguments) throws IOException {
    var directory = Files.createDirectories(Path.of(arguments[0]));
    Files.writeString(directory.resolve("case.html"), page(SHELL, "Case CDR-2026-009", false, casePage()));
    Files.writeString(directory.resolve("question.html"),
        page(new Shell("token", "/notify", null, List.of(), "1", 30), "About the child", true, questionPage()));
    Files.writeString(directory.resolve("timeout.html"),
        page(SHELL, "Home", false, "<h1>Home</h1>").replace("<dialog class=\"app-timeout\"", "<dialog open class=\"app-timeout\""));
  }

  private static String page(Shell shell, String title, boolean error, String content) {
    return Conformance.render("layout", Map.of("shell", shell, "title", title, "error", error, "width", error ? "two-thirds" : "full",
        "before", raw(Conformance.render("back-link", Map.of("href", "/reviews"))), "content", raw(content)));
  }

  private static String casePage() {
    var waiting = new Status("Waiting", Status.Kind.WAITING);
    var done = new Status("Completed", Status.Kind.DONE);
    var overdue = new Status("Overdue", Status.Kind.PROBLEM);
    return part("identity-bar", Map.of("title", "CDR-2026-009", "facts", List.of(
            Row.of("Name", "Baby of Alder"), Row.of("NHS number", raw("<span class=\"nhsuk-u-nowrap\">999 123 4567</span>")),
            Row.of("Born", "2 August 2026"), Row.of("Died", "6 August 2026, aged 4 days")),
        "markers", List.of(new Status("Restricted", Status.Kind.PROBLEM), new Status("Joint agency response", Status.Kind.IN_PROGRESS))))
        + part("sub-navigation", Map.of("items", NavigationItem.of(List.of(
            new Link("Overview", "/reviews/7"), new Link("Agency reports (3)", "/reviews/7/reports"),
            new Link("Family", "/reviews/7/family"), new Link("Meeting", "/reviews/7/meeting"), new Link("Log", "/reviews/7/log")),
            "/reviews/7/reports")))
        + "<h1>Agency reports</h1>"
        + part("notification-banner", Map.of("success", true, "text", "The request was sent"))
        + part("filter-tags", Map.of("chosen", List.of(new Link("Overdue", "?"), new Link("Health", "?"))))
        + part("tables", Map.of("caption", "Requests to agencies", "captionSize", "m", "captionId", "requests", "scroll", true,
            "firstCellIsHeader", true,
            "columns", List.of(Column.of("Agency").sortedBy("?sort=agency", "ascending"), Column.of("Due").sortedBy("?sort=due", "none"),
                Column.of("Status"), Column.numeric("Days"), Column.hidden("Actions")),
            "rows", List.of(
                List.of(Cell.of("Northfield Hospital"), Cell.of("21 November 2026"), Cell.of(raw(part("status-tag", Map.of("status", overdue)))),
                    Cell.of("12"), Cell.link(new Link("Remind", "?", "Northfield Hospital"))),
                List.of(Cell.of("Thames police"), Cell.missing("Not set"), Cell.of(raw(part("status-tag", Map.of("status", waiting)))),
                    Cell.of("3"), Cell.link(new Link("Remind", "?", "Thames police"))))))
        + part("pagination", Map.of("next", new Link("", "?page=2"), "pages", List.of(
            new Page(1, "?page=1", true), new Page(2, "?page=2", false), Page.gap(), new Page(9, "?page=9", false))))
        + part("summary-list", Map.of("rows", List.of(
            Row.of("Place of death", "Northfield Hospital").with(new Link("Change", "?", "place of death")),
            Row.of("Time", "5:30pm").with(new Link("Change", "?", "time")))))
        + part("task-list", Map.of("tasks", List.of(
            new Task("Name a key worker", "?", done), new Task("Ask agencies", "?", "Two have not answered", waiting),
            new Task("Record the meeting", "?", new Status("Not started", Status.Kind.NOT_STARTED)),
            new Task("Sign off", "", new Status("Cannot start yet", Status.Kind.CANNOT_START)))))
        + part("card", Map.of("heading", "Panel", "headingSize", "m", "description", "Meets 2 December 2026", "clickable", true, "href", "?"))
        + part("timeline", Map.of("happenings", List.of(
            new Happening("Request sent to Thames police", "20 November 2026 at 2:05pm", "2026-11-20T14:05:00Z", "Robin Hale"),
            new Happening("Contact recorded", "19 November 2026 at 9am", "2026-11-19T09:00:00Z", "Jo Ashe",
                raw("<p>Telephone call.</p>"), true),
            new Happening("Notification received", "18 November 2026 at midday", "2026-11-18T12:00:00Z", "Northfield Hospital"))))
        + part("compare", Map.of("leftTitle", "This notification", "rightTitle", "Possible duplicate",
            "left", raw(part("summary-list", Map.of("rows", List.of(Row.of("Surname", "Alder"), Row.of("Born", "2 August 2026"))))),
            "right", raw(part("summary-list", Map.of("rows", List.of(Row.of("Surname", raw("<mark>Aldar</mark>")), Row.of("Born", "2 August 2026")))))))
        + part("inset-text", Map.of("text", "The coroner has been told."))
        + part("warning-callout", Map.of("heading", "Before you open this case", "text", "It is restricted."))
        + part("details", Map.of("summary", "What is a joint agency response?", "text", "A response by several agencies."))
        + part("panel", Map.of("heading", "Notification received", "text", "Your reference is N-7K2P"))
        + part("action-link", Map.of("text", "Notify a death", "href", "?"));
  }

  private static String questionPage() {
    var fields = part("input", Map.of("id", "nhs", "name", "nhs", "label", "NHS number", "hint", "10 digits, like 999 123 4567",
            "error", "Enter the NHS number", "width", 10, "code", true, "inputmode", "numeric"))
        + part("date-input", Map.of("id", "died", "label", "When did the child die?", "hint", "For example, 31 3 2026",
            "error", "Enter the date of death", "labelSize", "m"))
        + part("radios", Map.of("id", "place", "name", "place", "label", "Where did the child die?", "labelSize", "m",
            "choices", List.of(Choice.of("h", "Hospital"), new Choice("o", "Home", "Or another private address", true),
                Choice.divider("or"), Choice.of("n", "Not known"))))
        + part("checkboxes", Map.of("id", "told", "name", "told", "label", "Who has been told?", "labelSize", "m",
            "choices", List.of(Choice.of("c", "Coroner"), Choice.of("p", "Police"), Choice.divider("or"),
                Choice.of("n", "None of these").exclusive(true))))
        + part("select", Map.of("id", "area", "name", "area", "label", "Area",
            "choices", List.of(Choice.of("", "Choose"), Choice.of("OXON", "Oxfordshire"))))
        + part("textarea", Map.of("id", "note", "name", "note", "label", "What happened?", "hint", "Say what you know"))
        + part("button-group", Map.of("content", raw(part("button", Map.of("text", "Save and continue"))
            + part("button", Map.of("text", "Save and come back later", "variant", "secondary")))));
    return part("error-summary", Map.of("errors", List.of(
            new ErrorLine("Enter the NHS number", "#nhs"), new ErrorLine("Enter the date of death", "#died-day"))))
        + "<h1>About the child</h1>"
        + part("form", Map.of("action", "/notify", "csrf", "token", "content", raw(fields)));
  }

  private static String part(String component, Map<String, Object> parameters) {
    return Conformance.render(component, parameters);
  }
}
