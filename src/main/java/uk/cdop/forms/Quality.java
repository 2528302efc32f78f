package uk.cdop.forms;

import java.util.List;
import uk.cdop.platform.ModuleApi;

/**
 * How well a returned form is filled in: what was asked and answered in each section, and which answers are unlikely. "Not
 * known" is an answer, but a form of little else tells little.
 */
@ModuleApi
public record Quality(List<Part> parts, List<String> unlikely) {
  private static final int PERCENT = 100;

  public Quality {
    parts = List.copyOf(parts);
    unlikely = List.copyOf(unlikely);
  }

  /**
   * A section of which at least one question is asked.
   *
   * @param answered with a value, "not known" or "not applicable"
   */
  @ModuleApi
  public record Part(String title, int asked, int answered, int notKnown) {}

  public static Quality of(Journey journey) {
    return new Quality(
        journey.edition().sections().stream()
            .filter(section -> !journey.pages(section).isEmpty())
            .map(section -> part(journey, section))
            .toList(),
        journey.pages().stream()
            .flatMap(page -> journey.findings(page, Finding.Kind.UNLIKELY).stream())
            .map(Finding::message)
            .distinct()
            .toList());
  }

  public int asked() {
    return parts.stream().mapToInt(Part::asked).sum();
  }

  public int answered() {
    return parts.stream().mapToInt(Part::answered).sum();
  }

  public int notKnown() {
    return parts.stream().mapToInt(Part::notKnown).sum();
  }

  /** The share of "not known" among the answers, in whole per cent. */
  public int percentNotKnown() {
    return answered() == 0 ? 0 : Math.round((float) PERCENT * notKnown() / answered());
  }

  private static Part part(Journey journey, Section section) {
    List<Question> asked = journey.pages(section).stream().flatMap(page -> journey.questions(page).stream()).toList();
    List<Answer> answers = asked.stream().flatMap(question -> journey.asked().answer(question.id()).stream()).toList();
    return new Part(
        section.title(), asked.size(), answers.size(),
        (int) answers.stream().filter(Answer.NOT_KNOWN::equals).count());
  }
}
