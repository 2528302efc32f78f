package uk.cdop.forms;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.cdop.platform.ModuleApi;

/**
 * One published edition of a form. It is never edited; its digest proves which words a response was given under.
 *
 * @param follows the edition before, or empty for the first that is known
 * @param changes what was changed since the edition it follows
 * @param sentInParts whether each section may be asked of another person
 */
@ModuleApi
public record Edition(
    String form,
    String name,
    String title,
    String law,
    String digest,
    String follows,
    List<Change> changes,
    boolean sentInParts,
    List<Section> sections) {

  public Edition {
    changes = List.copyOf(changes);
    sections = List.copyOf(sections);
  }

  /** The same edition with some of its sections and those that go with every part; all of it when none is named. */
  public Edition only(Set<String> parts) {
    return parts.isEmpty()
        ? this
        : new Edition(
            form, name, title, law, digest, follows, changes, sentInParts,
            sections.stream().filter(section -> section.always() || parts.contains(section.id())).toList());
  }

  /** The month of the published form that this is a reading of: 2022-04 for a second reading called 2022-04.2 too. */
  public String published() {
    return name.split("\\.")[0];
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
