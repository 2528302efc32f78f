package uk.cdop.information;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import uk.cdop.clock.Happened;
import uk.cdop.clock.Happening;
import uk.cdop.clock.HappeningSource;
import uk.cdop.review.ReviewId;

/** Tells the clocks which agencies were asked, by which day they said they answer, and when they did. */
@ApplicationScoped
public class RequestHappenings implements HappeningSource {
  @PersistenceContext EntityManager entities;
  @Inject AgencyTypes types;

  @Override
  public List<Happened> of(Collection<ReviewId> reviews) {
    List<Happened> happened = new ArrayList<>();
    for (AgencyRequest request :
        entities
            .createQuery("select r from AgencyRequest r where r.review in :reviews and r.state <> uk.cdop.information.RequestState.WITHDRAWN", AgencyRequest.class)
            .setParameter("reviews", reviews.stream().map(ReviewId::value).toList())
            .getResultList()) {
      String subject = request.id().toString();
      String name = types.label(request.recipient().agencyType());
      happened.add(Happened.at(request.review(), Happening.FORM_ASKED, request.sending().askedAt()).of(subject, name).agreedFor(request.dueOn()));
      request.reply().returnedAt().ifPresent(at -> happened.add(Happened.at(request.review(), Happening.FORM_RETURNED, at).of(subject, name)));
    }
    return happened;
  }
}
