package uk.cdop.collation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import uk.cdop.access.Actor;
import uk.cdop.forms.Response;
import uk.cdop.forms.Responses;

/** Keeps the collated reporting form as a response, so that each state it was in can be read later. */
@ApplicationScoped
class CollatedResponse {
  @Inject Responses responses;
  @Inject Decisions decisions;

  /** To be called under the lock of the review's collation. */
  void save(Collated collated, Actor by) {
    Optional<CollationRecord> record = decisions.record(collated.review());
    Optional<Response> stored = record.map(CollationRecord::response).map(responses::get);
    if (stored.filter(response -> response.edition().equals(collated.form())).isPresent()) {
      responses.save(stored.get().id(), collated.answers(), stored.get().version(), by.id());
      return;
    }
    Response opened = responses.open(by.cdop(), collated.form().form(), collated.answers(), by.id());
    record.ifPresentOrElse(
        known -> known.moveTo(opened.id()),
        () -> decisions.add(new CollationRecord(collated.review(), by.cdop(), opened.id())));
  }
}
