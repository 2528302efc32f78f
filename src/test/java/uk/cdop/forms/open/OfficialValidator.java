package uk.cdop.forms.open;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.support.CachingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Questionnaire;

/** The official FHIR validator with its definitions on the class path, which knows our questionnaires; nothing is fetched. */
public final class OfficialValidator {
  private final FhirValidator validator;

  public OfficialValidator(Stream<? extends JsonNode> questionnaires) {
    // The validator works with Woodstox only; the spreadsheet reader brings another reader of XML along.
    System.setProperty("javax.xml.stream.XMLInputFactory", "com.ctc.wstx.stax.WstxInputFactory");
    System.setProperty("javax.xml.stream.XMLOutputFactory", "com.ctc.wstx.stax.WstxOutputFactory");
    System.setProperty("javax.xml.stream.XMLEventFactory", "com.ctc.wstx.stax.WstxEventFactory");
    FhirContext context = FhirContext.forR4();
    Published known = new Published(context, questionnaires);
    ValidationSupportChain support = new ValidationSupportChain(
        new DefaultProfileValidationSupport(context), known, new CommonCodeSystemsTerminologyService(context),
        new InMemoryTerminologyServerValidationSupport(context));
    FhirInstanceValidator module = new FhirInstanceValidator(new CachingValidationSupport(support));
    module.setAnyExtensionsAllowed(true);
    validator = context.newValidator().registerValidatorModule(module);
  }

  /** What is wrong with a resource, as the validator says it; none when it is valid. */
  public List<String> errors(String resource) {
    return validator.validateWithResult(resource).getMessages().stream()
        .filter(message -> message.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0
            || "Questionnaire_QR_Q_NotFound".equals(message.getMessageId()))
        .map(SingleValidationMessage::toString)
        .toList();
  }

  /** Our questionnaires, found by their name and version as anyone who loaded them would find them. */
  private static final class Published implements IValidationSupport {
    private final FhirContext context;
    private final Map<String, Questionnaire> questionnaires = new HashMap<>();

    Published(FhirContext context, Stream<? extends JsonNode> questionnaires) {
      this.context = context;
      questionnaires.forEach(node -> {
        Questionnaire questionnaire = context.newJsonParser().parseResource(Questionnaire.class, node.toString());
        this.questionnaires.put(questionnaire.getUrl() + "|" + questionnaire.getVersion(), questionnaire);
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
}
