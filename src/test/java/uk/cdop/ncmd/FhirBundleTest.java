package uk.cdop.ncmd;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.cdop.forms.SomeResponse;
import uk.cdop.forms.open.OfficialValidator;

/** Documents as FHIR bundles, held against the official validator and the questionnaire of their dataset. */
class FhirBundleTest {
  private static OfficialValidator validator;

  @BeforeAll
  static void make_the_validator() {
    validator = new OfficialValidator(SomeCase.DATASETS.all().stream().map(FhirDataset::of));
  }

  static Stream<String> supplementary() {
    return SomeCase.EDITIONS.forms().stream().filter(form -> !Set.of("notification", "analysis", "imported-case").contains(form));
  }

  static Stream<Dataset> datasets() {
    return SomeCase.DATASETS.all().stream();
  }

  @ParameterizedTest
  @MethodSource("datasets")
  void the_questionnaire_of_a_dataset_is_valid(Dataset dataset) {
    assertThat(validator.errors(FhirDataset.of(dataset).toString())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("datasets")
  void a_document_of_any_version_and_event_is_valid(Dataset dataset) throws IOException {
    for (Occasion occasion : new Occasion[] {Occasion.NOTIFY, Occasion.UPDATE, Occasion.FINALISE}) {
      assertThat(validator.errors(text(SomeCase.complete().mapped(dataset, occasion)))).as(occasion.name()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("supplementary")
  void a_document_with_any_form_answered_at_random_is_valid(String form) throws IOException {
    var answers = SomeResponse.of(SomeCase.EDITIONS.current(form), new Random(7));
    var mapped = SomeCase.complete().returning(form, "Example Trust", answers).mapped(Occasion.FINALISE);
    assertThat(validator.errors(text(mapped))).isEmpty();
  }

  @Test
  void a_child_without_names_number_or_time_is_valid_too() throws IOException {
    assertThat(validator.errors(text(SomeCase.complete().withNhsNumber("").mapped(Occasion.NOTIFY)))).isEmpty();
  }

  @Test
  void the_same_document_gives_the_same_bytes() throws IOException {
    var first = SomeCase.complete().mapped(Occasion.FINALISE);
    assertThat(text(first)).isEqualTo(text(SomeCase.complete().mapped(Occasion.FINALISE)));
  }

  @Test
  void the_validator_does_find_what_is_wrong() throws IOException {
    ObjectNode bundle = (ObjectNode) new JsonMapper().readTree(text(SomeCase.complete().mapped(Occasion.FINALISE)));
    ObjectNode response = (ObjectNode) bundle.at("/entry/3/resource");
    assertThat(response.get("resourceType").asText()).isEqualTo("QuestionnaireResponse");
    response.withArray("item").addObject().put("linkId", "no.such.item");
    assertThat(validator.errors(bundle.toString())).isNotEmpty();
  }

  @Test
  void says_everything_the_document_says() throws IOException {
    var answers = SomeResponse.of(SomeCase.EDITIONS.current("infection"), new Random(3));
    var mapped = SomeCase.complete().returning("infection", "Example Trust", answers).mapped(Occasion.FINALISE);
    JsonNode payload = new JsonMapper().readTree(CaseDocument.of(mapped).bytes()).get("payload");
    assertThat(values(new JsonMapper().readTree(text(mapped)).at("/entry/3/resource/item"))).isEqualTo(leaves(payload));
  }

  /** How many values an object holds; a name in a list of what nobody knew is one too. */
  private static long leaves(JsonNode node) {
    long sum = node.isValueNode() ? 1 : 0;
    for (JsonNode each : node) {
      sum += leaves(each);
    }
    return sum;
  }

  private static long values(JsonNode items) {
    long sum = 0;
    for (JsonNode item : items) {
      sum += item.path("answer").size() + values(item.path("item"));
    }
    return sum;
  }

  private static String text(Mapped mapped) throws IOException {
    JsonNode document = new JsonMapper().readTree(CaseDocument.of(mapped).bytes());
    return new String(FhirBundle.of(mapped.dataset(), document), StandardCharsets.UTF_8);
  }
}
