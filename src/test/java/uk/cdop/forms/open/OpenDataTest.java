package uk.cdop.forms.open;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hl7.fhir.common.hapi.validation.support.CachingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Questionnaire;
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
  private static FhirValidator validator;

  static List<Edition> editions() {
    return EDITIONS.all();
  }

  @BeforeAll
  static void make_the_validator() {
    // The validator works with Woodstox only; the spreadsheet reader brings another reader of XML along.
    System.setProperty("javax.xml.stream.XMLInputFactory", "com.ctc.wstx.stax.WstxInputFactory");
    System.setProperty("javax.xml.stream.XMLOutputFactory", "com.ctc.wstx.stax.WstxOutputFactory");
    System.setProperty("javax.xml.stream.XMLEventFactory", "com.ctc.wstx.stax.WstxEventFactory");
    var context = FhirContext.forR4();
    var known = new Published(context);
    var support = new ValidationSupportChain(
        new DefaultProfileValidationSupport(context), known, new CommonCodeSystemsTerminologyService(context),
        new InMemoryTerminologyServerValidationSupport(context));
    var module = new FhirInstanceValidator(new CachingValidationSupport(support));
    module.setAnyExtensionsAllowed(true);
    validator = context.newValidator().registerValidatorModule(module);
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

  /** Our questionnaires, found by their name and edition as anyone who loaded them would find them. */
  private static final class Published implements IValidationSupport {
    private final FhirContext context;
    private final Map<String, Questionnaire> questionnaires = new HashMap<>();

    Published(FhirContext context) {
      this.context = context;
      editions().forEach(edition -> {
        var questionnaire = context.newJsonParser().parseResource(Questionnaire.class, FhirQuestionnaire.of(edition).toString());
        questionnaires.put(questionnaire.getUrl() + "|" + questionnaire.getVersion(), questionnaire);
      });
    }

    @Override
    public FhirContext getFhirContext() {
      return context;
    }

    @Override
    public <T extends IBaseResource> T fetchResource(Class<T> kind, String uri) {
      return kind.isAssignableFrom(Questionnaire.class) && questionnaires.containsKey(uri) ? kind.cast(questionnaires.get(uri)) : null;
    }
  }

  private static Schema schema(Edition edition) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(AnswersSchema.of(edition).toString());
  }

  private static List<String> errors(String resource) {
    return validator.validateWithResult(resource).getMessages().stream()
        .filter(message -> message.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0
            || "Questionnaire_QR_Q_NotFound".equals(message.getMessageId()))
        .map(SingleValidationMessage::toString)
        .toList();
  }
}
