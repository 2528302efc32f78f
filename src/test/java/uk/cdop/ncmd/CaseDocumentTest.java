package uk.cdop.ncmd;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.cdop.analysis.ActionEntry;
import uk.cdop.analysis.FactorEntry;
import uk.cdop.analysis.IssueEntry;
import uk.cdop.analysis.LearningEntry;
import uk.cdop.analysis.NotificationEntry;
import uk.cdop.analysis.PracticeEntry;
import uk.cdop.analysis.RecommendationEntry;
import uk.cdop.forms.Answer;
import uk.cdop.forms.Answers;
import uk.cdop.forms.Question;
import uk.cdop.forms.SomeResponse;

class CaseDocumentTest {
  private final SchemaCheck schema = new SchemaCheck(SomeCase.DATASET);

  @Test
  void the_same_record_gives_the_same_bytes() {
    assertThat(CaseDocument.of(SomeCase.complete().mapped(Occasion.FINALISE)).bytes())
        .isEqualTo(CaseDocument.of(SomeCase.complete().mapped(Occasion.FINALISE)).bytes());
    assertThat(FlatFiles.archive(SomeCase.complete().mapped(Occasion.FINALISE)))
        .isEqualTo(FlatFiles.archive(SomeCase.complete().mapped(Occasion.FINALISE)));
  }

  @ParameterizedTest
  @CsvSource({
    "aligned-2026-11-draft, 54ce8f3e068cc5d9a1874918481aa0bacaacc056753d000b8da27c93246a312f, ea9f4b87c4cfc2631a218395e0d936bdbf68ab18b3a3bd3ab35da6372bcc5801",
    "aligned-2026-11-draft-2, 54ce8f3e068cc5d9a1874918481aa0bacaacc056753d000b8da27c93246a312f, 9a8dc447f26997b6d7ee9c649948813df07235dc7950b0412980542701426fa1",
    "aligned-2026-11-draft-3, 51bb9122e88d0f25eadaa69210a303218e55f65809921593588db2eba6de2488, b7b7f0e9be3dde24fe273f0c77b6ed828b3b0e09013b1ded5d2afb2c471f8d7c"
  })
  void the_bytes_of_a_published_version_do_not_drift(String version, String payload, String schemaBytes) {
    Dataset dataset = SomeCase.DATASETS.find(version).orElseThrow();
    assertThat(CaseDocument.of(SomeCase.complete().mapped(dataset, Occasion.FINALISE)).payloadSha256()).isEqualTo(payload);
    assertThat(Canonical.sha256(Canonical.bytes(DatasetSchema.of(dataset)))).isEqualTo(schemaBytes);
  }

  @Test
  void a_changed_record_gives_another_checksum_and_an_unchanged_one_keeps_it_under_another_event() {
    var notify = CaseDocument.of(SomeCase.complete().mapped(Occasion.NOTIFY));
    var update = CaseDocument.of(SomeCase.complete().mapped(Occasion.UPDATE));
    var changed = CaseDocument.of(SomeCase.complete().withCircumstances("Other words.").mapped(Occasion.UPDATE));
    assertThat(update.payloadSha256()).isEqualTo(notify.payloadSha256());
    assertThat(update.sha256()).isNotEqualTo(notify.sha256());
    assertThat(changed.payloadSha256()).isNotEqualTo(notify.payloadSha256());
  }

  @Test
  void the_schema_accepts_what_is_produced() {
    for (Occasion occasion : new Occasion[] {Occasion.NOTIFY, Occasion.UPDATE, Occasion.FINALISE}) {
      assertThat(schema.misfits(CaseDocument.of(SomeCase.complete().mapped(occasion)).bytes())).as(occasion.name()).isEmpty();
    }
  }

  @TestFactory
  Stream<DynamicTest> every_form_answered_at_random_is_in_the_document_and_fits_the_schema() {
    return SomeCase.EDITIONS.forms().stream()
        .filter(form -> !Set.of("notification", "analysis", "imported-case").contains(form))
        .map(form -> DynamicTest.dynamicTest(form, () -> {
          for (int seed = 0; seed < 5; seed++) {
            Answers answers = SomeResponse.of(SomeCase.EDITIONS.current(form), new Random(seed));
            var mapped = SomeCase.complete().returning(form, "Example Trust", answers).mapped(Occasion.FINALISE);
            assertThat(mapped.values().values()).doesNotContain(Value.UNFIT);
            byte[] bytes = CaseDocument.of(mapped).bytes();
            assertThat(schema.misfits(bytes)).as("seed " + seed).isEmpty();
            String text = new String(bytes, StandardCharsets.UTF_8);
            long given = answers.ids().stream().filter(id -> !id.startsWith("reporter.")).count();
            assertThat(given).isPositive();
            answers.ids().stream().filter(id -> !id.startsWith("reporter.") && !form.startsWith("reporting"))
                .forEach(id -> assertThat(text).contains(id.replaceAll("[.-]", "_")));
          }
        }));
  }

  @Test
  void lines_of_a_form_say_themselves_what_nobody_knew() throws IOException {
    var group = (Question.Group) SomeCase.EDITIONS.current("infection").questions().filter(q -> q instanceof Question.Group).findFirst().orElseThrow();
    Answers row = Answers.none().with(group.questions().getFirst().id(), Answer.NOT_KNOWN);
    var some = SomeCase.complete().returning("infection", "Example Trust", Answers.none().with(group.id(), new Answer.Rows(List.of(row))));
    JsonNode lines = read(some).at("/payload/supplementary/infection/" + group.id().replace('.', '_'));
    assertThat(lines.size()).isEqualTo(1);
    assertThat(lines.get(0).get("not_known").get(0).asText()).isEqualTo(group.questions().getFirst().id().replace('.', '_'));
  }

  @Test
  void a_group_that_nobody_could_answer_is_said_to_be_unknown() throws IOException {
    var some = SomeCase.complete().returning("reporting", "Example Trust", Answers.none().with("services", Answer.NOT_KNOWN));
    assertThat(read(some).at("/payload/not_known").toString()).contains("\"reporting.services\"");
    assertThat(read(some).at("/payload/reporting").has("services")).isFalse();
    assertThat(schema.misfits(CaseDocument.of(some.mapped(Occasion.FINALISE)).bytes())).isEmpty();
  }

  @Test
  void the_whole_analysis_is_in_the_final_record() throws IOException {
    var sheet = SomeResponse.of(SomeCase.EDITIONS.current("analysis"), new Random(4));
    var some = SomeCase.complete().withWhole(
        sheet,
        new FactorEntry("A", "A01", "Born early", 2, "N", "Neonatal notes"), new FactorEntry("B", "", "", 1, "N"),
        new FactorEntry("C", "", "", 1, "N"), new FactorEntry("D", "D01", "Slow", 2, "Y"),
        new IssueEntry("Two records for one child", "CDOP"), new PracticeEntry("Stayed late", "AGY17"),
        new LearningEntry("Measure lactate early", "LOCAL", "Wards"), new RecommendationEntry("Change the pathway", "Example Trust", "other"),
        new ActionEntry("Share it", "Example Trust", "Lead nurse", LocalDate.of(2027, 1, 31), LocalDate.of(2026, 12, 1)),
        new NotificationEntry("coroner", true, LocalDate.of(2026, 12, 1), "Told of the finding"));
    JsonNode analysis = read(some).at("/payload/analysis");
    assertThat(analysis.at("/factors/0/evidence").asText()).isEqualTo("Neonatal notes");
    assertThat(analysis.at("/learning/0/audience").asText()).isEqualTo("Wards");
    assertThat(analysis.at("/actions/0/informed_on").asText()).isEqualTo("2026-12-01");
    assertThat(analysis.at("/issues/0/issue").isMissingNode()).isTrue();
    assertThat(analysis.at("/issues/0/text").asText()).isEqualTo("Two records for one child");
    assertThat(analysis.at("/practice/0/agency_type").asText()).isEqualTo("AGY17");
    assertThat(analysis.at("/good_practice").asText()).isEqualTo("Parents were told everything.");
    assertThat(analysis.at("/recommendations/0/kind").asText()).isEqualTo("other");
    assertThat(analysis.at("/notifications/0/needed").asText()).isEqualTo("Y");
    assertThat(schema.misfits(CaseDocument.of(some.mapped(Occasion.FINALISE)).bytes())).isEmpty();
    assertThat(analysis.has("cdop_agencies") || read(some).at("/payload/not_known").toString().contains("analysis.cdop_agencies")).isTrue();
  }

  @Test
  void the_schema_accepts_a_reason_in_place_of_the_nhs_number_and_nothing_else() throws IOException {
    var some = SomeCase.complete().withNhsNumber("").notifying("child.nhs_number_absent_reason", new Answer.Words("NOTAVAIL"));
    assertThat(misfits(some, document -> { })).isEmpty();
    assertThat(misfits(SomeCase.complete().withNhsNumber(""), document -> { })).isNotEmpty();
  }

  @Test
  void the_schema_refuses_broken_documents() throws IOException {
    assertThat(misfits(SomeCase.complete(), d -> d.remove("checksum"))).isNotEmpty();
    assertThat(misfits(SomeCase.complete(), d -> d.put("event", "SEND"))).isNotEmpty();
    assertThat(misfits(SomeCase.complete(), d -> d.put("more", "than agreed"))).isNotEmpty();
    assertThat(misfits(SomeCase.complete(), d -> child(d).put("sex", "F"))).isNotEmpty();
    assertThat(misfits(SomeCase.complete(), d -> child(d).remove("ethnicity"))).isNotEmpty();
    assertThat(misfits(SomeCase.complete(), d -> child(d).put("birth_date", "1/9/2026"))).isNotEmpty();
    assertThat(misfits(SomeCase.complete(), d -> ((ObjectNode) d.at("/payload/analysis")).remove("factors"))).isNotEmpty();
    assertThat(misfits(SomeCase.complete(), d -> ((ObjectNode) d.at("/payload/analysis/factors/0")).remove("grade"))).isNotEmpty();
  }

  @Test
  void says_where_a_document_does_not_fit_and_never_what_it_holds() throws IOException {
    assertThat(misfits(SomeCase.complete(), d -> child(d).put("sex", "Secret"))).isNotEmpty().noneMatch(m -> m.contains("Secret"));
  }

  @Test
  void not_known_is_an_answer_of_its_own_and_a_blank_is_none() throws IOException {
    JsonNode payload = read(SomeCase.complete()).get("payload");
    assertThat(payload.get("not_known").toString()).isEqualTo("[\"birth.weight_g\"]");
    assertThat(payload.get("birth").has("weight_g")).isFalse();
    assertThat(payload.get("death").has("time")).isTrue();
  }

  @Test
  void is_utf_8_with_line_feeds_and_ends_with_one() throws IOException {
    String text = new String(CaseDocument.of(SomeCase.complete().mapped(Occasion.NOTIFY)).bytes(), StandardCharsets.UTF_8);
    assertThat(text).endsWith("}\n").doesNotContain("\r");
    assertThat(read(SomeCase.complete()).get("payload").at("/reporting/bmi").decimalValue()).isEqualByComparingTo("24.5");
  }

  private List<String> misfits(SomeCase some, Consumer<ObjectNode> breaking) throws IOException {
    ObjectNode document = read(some);
    breaking.accept(document);
    return schema.misfits(Canonical.bytes(document));
  }

  private static ObjectNode read(SomeCase some) throws IOException {
    return (ObjectNode) new JsonMapper().readTree(CaseDocument.of(some.mapped(Occasion.FINALISE)).bytes());
  }

  private static ObjectNode child(ObjectNode document) {
    return (ObjectNode) document.at("/payload/child");
  }
}
