package uk.cdop.information;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import uk.cdop.forms.Contradiction;
import uk.cdop.forms.Journey;
import uk.cdop.forms.Quality;
import uk.cdop.platform.Words;

/** Checks a form on its arrival: by itself, and against what other agencies returned about the same child. */
@ApplicationScoped
public class CheckQuality {
  @Inject ReturnedForms returnedForms;

  /** Empty when no form was returned. */
  Optional<QualityView> of(AgencyRequest request) {
    return of(request, returnedForms.of(request.review()));
  }

  /**
   * @param all what came back about the child
   */
  Optional<QualityView> of(AgencyRequest request, List<ReturnedForms.ReturnedForm> all) {
    return all.stream().filter(form -> form.request().equals(request.id())).findFirst()
        .map(mine -> check(request, mine, all.stream().filter(form -> form != mine).toList()));
  }

  private static QualityView check(AgencyRequest request, ReturnedForms.ReturnedForm mine, List<ReturnedForms.ReturnedForm> others) {
    Journey journey = journey(mine);
    return new QualityView(
        Quality.of(journey), others.stream().flatMap(other -> clashes(request, journey, other).stream()).toList(), time(request));
  }

  private static List<QualityView.Clash> clashes(AgencyRequest request, Journey mine, ReturnedForms.ReturnedForm other) {
    return Contradiction.between(mine, journey(other)).stream()
        .map(one -> new QualityView.Clash(
            one.label(), one.mine(), one.theirs(), other.agency(), "/reviews/" + request.review() + "/requests/" + other.request()))
        .toList();
  }

  private static Journey journey(ReturnedForms.ReturnedForm form) {
    return new Journey(form.edition(), form.answers());
  }

  private static String time(AgencyRequest request) {
    Instant returned = request.returnedAt().orElse(request.askedAt());
    String sinceAsked = Words.span(Duration.between(request.askedAt(), returned)) + " after it was asked";
    return request.startedAt().filter(begun -> !begun.isAfter(returned))
        .map(begun -> sinceAsked + ", " + Words.span(Duration.between(begun, returned)) + " after the answer was begun")
        .orElse(sinceAsked);
  }
}
