package uk.cdop.anonymise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Keeps the figures of `docs/finder.md` true; with `-Dfinder.docs=write` it writes them anew first. */
class FinderDocsTest {
  private static final Path PAGE = Path.of("docs/finder.md");
  private static final String END = "<!-- end of figures -->";

  @Test
  void states_the_figures_that_are_measured() throws IOException {
    String page = Files.readString(PAGE);
    int from = page.indexOf("-->\n", page.indexOf("<!-- figures")) + 4;
    String figures = "\n" + FinderFigures.measure(Corpus.load()).table() + "\n";
    if ("write".equals(System.getProperty("finder.docs"))) {
      Files.writeString(PAGE, page.substring(0, from) + figures + page.substring(page.indexOf(END)));
    }
    String now = Files.readString(PAGE);
    assertThat(now.substring(from, now.indexOf(END))).isEqualTo(figures);
  }
}
