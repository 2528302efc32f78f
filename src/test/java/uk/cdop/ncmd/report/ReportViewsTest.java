package uk.cdop.ncmd.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.cdop.forms.Editions;
import uk.cdop.forms.Question;

/** Views promote answers, so each question they name has to stand in the editions that are sent now. */
class ReportViewsTest {
  private static final Pattern QUESTION = Pattern.compile("['\"]([a-z_]+[.][a-z_0-9]+)['\"]");
  private static final Editions EDITIONS = Editions.read();

  @ParameterizedTest
  @ValueSource(strings = {
    "notification/V20261129_0402__report.sql", "ncmd/V20261129_0407__reports.sql"
  })
  void every_question_that_a_view_names_is_asked(String file) throws IOException {
    Set<String> asked =
        EDITIONS.forms().stream()
            .flatMap(form -> EDITIONS.current(form).questions())
            .flatMap(question -> question instanceof Question.Group group
                ? Stream.concat(Stream.of(group), group.questions().stream())
                : Stream.of(question))
            .map(Question::id)
            .collect(Collectors.toSet());
    try (InputStream in = getClass().getResourceAsStream("/db/migration/" + file)) {
      String sql = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Set<String> named = QUESTION.matcher(sql).results().map(found -> found.group(1)).collect(Collectors.toSet());
      assertThat(asked).containsAll(named);
      assertThat(named).isNotEmpty();
    }
  }
}
