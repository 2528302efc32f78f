package uk.cdop.information;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.platform.Words;
import uk.cdop.review.PanelReadiness;
import uk.cdop.review.ReviewId;

/** A case is not ready for the panel while an agency was asked and has not answered. */
@ApplicationScoped
class RequestsReadiness implements PanelReadiness {
  @PersistenceContext EntityManager entities;

  @Override
  public Map<ReviewId, List<String>> obstacles(Collection<ReviewId> reviews) {
    List<Object[]> rows =
        reviews.isEmpty()
            ? List.of()
            : entities
                .createQuery("select r.review, count(r) from AgencyRequest r where r.review in :reviews and r.state in :waiting group by r.review", Object[].class)
                .setParameter("reviews", reviews.stream().map(ReviewId::value).toList())
                .setParameter("waiting", Stream.of(RequestState.values()).filter(RequestState::waiting).toList())
                .getResultList();
    return rows.stream().collect(Collectors.toMap(
        row -> new ReviewId((UUID) row[0]),
        row -> List.of(Words.plural((Long) row[1], "agency report") + " still to come")));
  }
}
