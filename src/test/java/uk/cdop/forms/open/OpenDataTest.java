package uk.cdop.forms.open;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.cdop.forms.Answers;
import uk.cdop.forms.AnswersJson;
import uk.cdop.forms.Edition;
import uk.cdop.forms.Editions;
import uk.cdop.forms.SomeResponse;

/** Every edition as open data, held against the official FHIR validator (with its definitions on the class path) and JSON Schema. */
class OpenDataTest {

  private static final Editions EDITIONS = Editions.read();
  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
  private static OfficialValidator validator;

  static List<Edition> editions() {
    return EDITIONS.all();
  }

  @BeforeAll
  static void make_the_validator() {
    validator = new OfficialValidator(editions().stream().map(FhirQuestionnaire::of));
  }

  @ParameterizedTest
  @MethodSource("editions")
  void a_questionnaire_is_valid_fhir(Edition edition) {
    assertThat(errors(FhirQuestionnaire.of(edition).toString())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("editions")
  void responses_are_valid_fhir_against_their_questionnaire(Edition edition) {
    for (int seed = 0; seed < 3; seed++) {
      Answers answers = SomeResponse.of(edition, new Random(seed));
      assertThat(errors(FhirResponse.of(edition, answers, "some-response", true, NOW).toString())).as("seed " + seed).isEmpty();
    }
    assertThat(errors(FhirResponse.of(edition, Answers.none(), "no-answer", false, NOW).toString())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("editions")
  void complete_responses_fit_the_json_schema(Edition edition) {
    var schema = schema(edition);
    for (int seed = 0; seed < 10; seed++) {
      Answers answers = SomeResponse.of(edition, new Random(seed));
      assertThat(schema.validate(AnswersJson.write(answers), InputFormat.JSON)).as("seed " + seed).isEmpty();
    }
    assertThat(schema.validate("{\"no.such_question\": \"x\"}", InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void the_validator_and_the_schema_do_find_what_is_wrong() throws Exception {
    var edition = EDITIONS.current("notification");
    var answers = SomeResponse.of(edition, new Random(1));
    var response = FhirResponse.of(edition, answers, "some-response", true, NOW);
    response.withArray("item").addObject().put("linkId", "no.such.item");
    assertThat(errors(response.toString())).isNotEmpty();
    var questionnaire = new ObjectMapper().readTree(FhirQuestionnaire.of(edition).toString().replaceFirst("\"type\":\"group\"", "\"type\":\"heap\""));
    assertThat(errors(questionnaire.toString())).isNotEmpty();
    var schema = schema(edition);
    assertThat(schema.validate(AnswersJson.write(answers.without("death.date")), InputFormat.JSON)).isNotEmpty();
  }

  private static Schema schema(Edition edition) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(AnswersSchema.of(edition).toString());
  }

  private static List<String> errors(String resource) {
    return validator.errors(resource);
  }
}
