package uk.cdop.information.office;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.forms.Response;
import uk.cdop.forms.Responses;
import uk.cdop.forms.open.FhirResponse;
import uk.cdop.information.AgencyRequest;
import uk.cdop.information.Requests;
import uk.cdop.platform.Missing;
import uk.cdop.review.ReviewId;

/** Gives the form that an agency sent last as an HL7 FHIR R4 QuestionnaireResponse. */
@UseCase
public class ReadResponse {
  @Inject Access access;
  @Inject Requests requests;
  @Inject Responses responses;
  @Inject AuditTrail audit;

  /**
   * @throws Missing when the review has no such request, or nothing was sent for it
   */
  public ObjectNode read(ReviewId review, UUID request) {
    access.require(Permission.SEE_INFORMATION, review.value());
    AgencyRequest asked = requests.get(review, request);
    Response sent = responses.get(asked.reply().returned().orElseThrow(Missing::new));
    audit.record(Act.on(review.value(), "information.answer_viewed", request));
    return FhirResponse.of(
        sent.edition().only(asked.asked().parts()), sent.answers(), sent.id().value().toString(), sent.submitted(), sent.updatedAt());
  }
}
