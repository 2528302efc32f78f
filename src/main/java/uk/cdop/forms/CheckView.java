package uk.cdop.forms;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import uk.cdop.platform.ModuleApi;
import uk.cdop.platform.ui.ErrorLine;
import uk.cdop.platform.ui.Link;

/**
 * Check your answers: every question that is asked with its answer in words, by section. Open lists what keeps the form from
 * being sent; dropped says that answers given earlier are no longer asked for and will not be sent.
 */
@ModuleApi
public record CheckView(List<Part> parts, List<ErrorLine> open, boolean dropped) {

  /** A section and its rows. */
  public record Part(String title, List<Line> lines) {}

  /** A question, its answer in lines, and links to change it; none in a view that is only read. */
  public record Line(String key, List<String> values, List<Link> links) {}

  /** With links to change each answer; pages live at {@code base/page-id}. */
  public static CheckView of(Journey journey, Answers given, String base) {
    return of(journey, given, base, Set.of());
  }

  /** As {@link #of(Journey, Answers, String)}, of some sections only; of all when none is named. */
  public static CheckView of(Journey journey, Answers given, String base, Set<String> sections) {
    return new CheckView(parts(journey, base, sections), open(journey, base, sections), !given.ids().equals(journey.asked().ids()));
  }

  /** To be read only, as after sending. */
  public static CheckView reading(Journey journey) {
    return new CheckView(parts(journey, "", Set.of()), List.of(), false);
  }

  private static List<Part> parts(Journey journey, String base, Set<String> sections) {
    return journey.edition().sections().stream()
        .filter(section -> sections.isEmpty() || sections.contains(section.id()))
        .filter(section -> !journey.pages(section).isEmpty())
        .map(section -> new Part(
            section.title(),
            journey.pages(section).stream()
                .flatMap(page -> journey.questions(page).stream()
                    .filter(question -> !base.isEmpty() || journey.asked().answered(question.id()))
                    .map(question -> line(journey, page, question, base)))
                .toList()))
        .filter(part -> !part.lines().isEmpty())
        .toList();
  }

  private static Line line(Journey journey, Page page, Question question, String base) {
    var values = journey.asked().answer(question.id())
        .map(answer -> Wording.lines(question, answer))
        .orElse(List.of(question.about().optional() ? "No answer" : "Not answered yet"));
    String href = base + "/" + page.id() + "#" + FieldReader.field(question);
    return new Line(question.about().label(), values, base.isEmpty() ? List.of() : List.of(new Link("Change", href, question.about().brief())));
  }

  private static List<ErrorLine> open(Journey journey, String base, Set<String> sections) {
    return journey.pages().stream()
        .filter(page -> sections.isEmpty() || sections.contains(journey.edition().sectionOf(page).id()))
        .flatMap(page -> {
          String href = base + "/" + page.id();
          var missing = journey.open(page).stream().map(question -> new ErrorLine(FieldReader.missing(question), href + "#" + FieldReader.field(question)));
          return Stream.concat(missing, journey.errors(page).stream().map(error -> new ErrorLine(error.message(), href)));
        })
        .toList();
  }
}
