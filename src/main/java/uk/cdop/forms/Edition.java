package uk.cdop.forms;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.cdop.platform.ModuleApi;

/** One published edition of a form. It is never edited; its digest proves which words a response was given under. */
@ModuleApi
public record Edition(String form, String name, String title, String law, String digest, List<Section> sections) {

  public Edition {
    sections = List.copyOf(sections);
  }

  public Stream<Page> pages() {
    return sections.stream().flatMap(section -> section.pages().stream());
  }

  public Stream<Question> questions() {
    return pages().flatMap(page -> page.questions().stream());
  }

  public Optional<Page> page(String id) {
    return pages().filter(page -> page.id().equals(id)).findFirst();
  }

  public Optional<Question> question(String id) {
    return questions().filter(question -> question.id().equals(id)).findFirst();
  }

  public Section sectionOf(Page page) {
    return sections.stream().filter(section -> section.pages().contains(page)).findFirst().orElseThrow();
  }
}
