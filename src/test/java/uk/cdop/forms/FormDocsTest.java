package uk.cdop.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps `docs/forms` equal to the editions; with `-Dforms.docs=write` it writes them anew first. */
class FormDocsTest {

  private static final Path DOCS = Path.of("docs/forms");

  @Test
  void the_pages_are_those_of_the_editions() throws IOException {
    var pages = FormDocs.pages(Editions.read());
    if ("write".equals(System.getProperty("forms.docs"))) {
      write(pages);
    }
    assertThat(onDisk()).containsExactlyInAnyOrderEntriesOf(pages);
  }

  private static void write(Map<String, String> pages) throws IOException {
    for (String old : onDisk().keySet()) {
      Files.delete(DOCS.resolve(old));
    }
    for (var page : pages.entrySet()) {
      Path file = DOCS.resolve(page.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, page.getValue());
    }
  }

  private static Map<String, String> onDisk() throws IOException {
    Map<String, String> pages = new TreeMap<>();
    if (Files.isDirectory(DOCS)) {
      try (Stream<Path> files = Files.walk(DOCS)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          pages.put(DOCS.relativize(file).toString(), Files.readString(file));
        }
      }
    }
    return pages;
  }
}
