package uk.cdop.ncmd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.cdop.forms.Answers;
import uk.cdop.forms.SomeResponse;

class FlatFilesTest {
  @ParameterizedTest
  @ValueSource(strings = {"=HYPERLINK(\"http://x\")", "+1", "-1+2", "@SUM(A1)", "\tx", "\rx", "\nx"})
  void a_cell_is_never_a_formula(String typed) throws IOException {
    var files = FlatFiles.of(SomeCase.complete().withCircumstances(typed).mapped(Occasion.NOTIFY));
    CSVRecord row = rows(files.get("case.csv")).getFirst();
    assertThat(row.get("death_circumstances")).isEqualTo("'" + typed);
  }

  @Test
  void one_row_a_case_and_a_file_for_each_repeat() throws IOException {
    Map<String, String> files = FlatFiles.of(SomeCase.complete().mapped(Occasion.FINALISE));
    assertThat(files.keySet()).containsExactly(
        "case.csv", "reports.csv", "supplementary_forms.csv", "factors.csv", "learning.csv", "actions.csv", "issues.csv", "practice.csv",
        "recommendations.csv", "notifications.csv", "notification_professionals.csv", "dictionary.csv");
    assertThat(rows(files.get("case.csv"))).hasSize(1).first().satisfies(row -> {
      assertThat(row.get("category")).isEqualTo("8");
      assertThat(row.get("categories_considered")).isEqualTo("8;9");
      assertThat(row.get("not_known")).isEqualTo("birth_weight_g");
    });
    assertThat(rows(files.get("factors.csv"))).hasSize(4).last().satisfies(row -> {
      assertThat(row.get("line")).isEqualTo("4");
      assertThat(row.get("local_case_ref")).isEqualTo("OXON-2026-0007");
      assertThat(row.get("modifiable")).isEqualTo("Y");
    });
  }

  @Test
  void text_with_commas_quotes_and_lines_comes_back_as_it_was() throws IOException {
    String words = "He said \"no\", then\nleft; 100%";
    var files = FlatFiles.of(SomeCase.complete().withCircumstances(words).mapped(Occasion.NOTIFY));
    assertThat(rows(files.get("case.csv")).getFirst().get("death_circumstances")).isEqualTo(words);
  }

  @Test
  void the_dictionary_describes_every_column_of_every_file() throws IOException {
    Answers infection = SomeResponse.of(SomeCase.EDITIONS.current("infection"), new Random(2));
    Map<String, String> files = FlatFiles.of(SomeCase.complete().returning("infection", "Example Trust", infection).mapped(Occasion.FINALISE));
    assertThat(files).containsKey("supplementary_infection.csv");
    Set<String> described =
        rows(files.get("dictionary.csv")).stream().map(row -> row.get("file") + " " + row.get("column")).collect(Collectors.toSet());
    Set<String> whole = rows(FlatFiles.dictionary(SomeCase.DATASET)).stream()
        .map(row -> row.get("file") + " " + row.get("column")).collect(Collectors.toSet());
    assertThat(whole).containsAll(described).contains("supplementary_asthma_anaphylaxis.csv asthma_saba_band", "case.csv case_uid");
    for (var file : files.entrySet()) {
      if (!file.getKey().equals("dictionary.csv")) {
        List<String> columns = CSVFormat.RFC4180.parse(new StringReader(file.getValue())).iterator().next().toList();
        assertThat(columns).doesNotHaveDuplicates()
            .allSatisfy(column -> assertThat(described).contains(file.getKey() + " " + column));
      }
    }
  }

  @Test
  void every_code_of_every_list_can_be_looked_up() throws IOException {
    assertThat(rows(FlatFiles.codes(SomeCase.DATASET)))
        .hasSize(SomeCase.DATASET.lists().stream().mapToInt(list -> list.codes().size()).sum())
        .anySatisfy(row -> assertThat(row.toMap()).containsEntry("list", "yes_no").containsEntry("code", "Y").containsEntry("our_code", "yes"));
  }

  @Test
  void the_archive_is_small_and_the_same_each_time() {
    Mapped mapped = SomeCase.complete().mapped(Occasion.FINALISE);
    int plain = FlatFiles.of(mapped).values().stream().mapToInt(String::length).sum();
    assertThat(FlatFiles.archive(mapped)).isEqualTo(FlatFiles.archive(mapped)).hasSizeLessThan(plain / 2);
  }

  private static List<CSVRecord> rows(String csv) throws IOException {
    return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(new StringReader(csv)).getRecords();
  }
}
