package uk.cdop.forms;

import java.util.List;
import java.util.Optional;
import uk.cdop.platform.ModuleApi;

/** Questions on one topic, asked together. A page without a title has one question, whose label is the heading. */
@ModuleApi
public record Page(
    String id, String title, String guidance, Condition askedWhen, List<PageCheck> checks, List<Question> questions) {

  public Page {
    checks = List.copyOf(checks);
    questions = List.copyOf(questions);
  }

  public String heading() {
    return title.isEmpty() ? questions.get(0).about().label() : title;
  }

  public Optional<Question> question(String id) {
    return questions.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /** Whether another question on this page decides if this one is asked; without JavaScript both are then shown. */
  boolean reveals(Question question) {
    return question.about().askedWhen().reads().stream().anyMatch(id -> question(id).isPresent());
  }
}
