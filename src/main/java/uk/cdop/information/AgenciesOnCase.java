package uk.cdop.information;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import uk.cdop.review.CasePeople;
import uk.cdop.review.ReviewId;

/** The agencies that were asked about the child. */
@ApplicationScoped
public class AgenciesOnCase implements CasePeople {
  @Inject Requests requests;

  @Override
  public List<Participant> people(ReviewId review) {
    return requests.of(review).stream()
        .filter(request -> request.state() != RequestState.WITHDRAWN)
        .map(request -> new Participant("Agency asked", request.recipient().agencyName(), request.state().label(), request.recipient().address()))
        .distinct()
        .toList();
  }
}
