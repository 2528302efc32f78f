package uk.cdop.jointresponse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import uk.cdop.review.IdentifierSource;
import uk.cdop.review.ReviewId;

/** The people of a joint agency response: what stands before the first comma of each line is taken for a name. */
@ApplicationScoped
public class ResponseIdentifiers implements IdentifierSource {
  @Inject JointResponses responses;

  @Override
  public List<Identifier> identifiers(ReviewId review) {
    return responses.current(review).map(ResponseRow::response).stream()
        .flatMap(
            now ->
                Stream.of(JointResponse.DECIDERS, JointResponse.LEAD_HEALTH, JointResponse.LEAD_POLICE, JointResponse.LEAD_SOCIAL, JointResponse.VISIT_WHO, JointResponse.CORONER_WHO)
                    .map(now::text))
        .flatMap(text -> Stream.of(text.split("[\n;]")))
        .map(line -> line.split(",")[0].strip())
        .filter(name -> name.length() > 2 && name.length() < 60)
        .distinct()
        .map(name -> new Identifier(name, "a professional"))
        .toList();
  }
}
