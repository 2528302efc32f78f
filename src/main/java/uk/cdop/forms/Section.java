package uk.cdop.forms;

import java.util.List;
import java.util.stream.Stream;
import uk.cdop.platform.ModuleApi;

/**
 * A part of a form that one person can complete in one go.
 *
 * @param always whether it goes with every part of a form that is sent in parts
 * @param collated whether the answers of several agencies can be put together; not what each says about itself
 */
@ModuleApi
public record Section(String id, String title, boolean always, boolean collated, List<Page> pages) {
  public Section {
    pages = List.copyOf(pages);
  }

  public Stream<Question> questions() {
    return pages.stream().flatMap(page -> page.questions().stream());
  }
}
