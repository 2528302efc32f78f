package uk.cdop.information.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.cdop.forms.Contradiction;
import uk.cdop.forms.Journey;
import uk.cdop.forms.Quality;
import uk.cdop.information.AgencyRequest;
import uk.cdop.information.ReturnedForms;
import uk.cdop.platform.Words;

/** Checks a form on its arrival: by itself, and against what other agencies returned about the same child. */
@ApplicationScoped
public class CheckQuality {
  /** Questions about the reporter, which differ by nature; the oldest form does not say so of its section. */
  private static final String ABOUT_ITSELF = "reporter.";

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
    return new QualityView(Quality.of(journey), clashes(request, journey, others), time(request));
  }

  /** By question, in the order they were found. */
  private static List<QualityView.Clash> clashes(AgencyRequest request, Journey mine, List<ReturnedForms.ReturnedForm> others) {
    Map<String, QualityView.Clash> byQuestion = new LinkedHashMap<>();
    for (ReturnedForms.ReturnedForm other : others) {
      String href = "/reviews/" + request.review() + "/requests/" + other.request();
      Contradiction.between(mine, journey(other)).stream()
          .filter(one -> !one.question().startsWith(ABOUT_ITSELF))
          .forEach(one -> byQuestion
              .computeIfAbsent(one.question(), id -> new QualityView.Clash(one.label(), one.mine(), new ArrayList<>()))
              .others().add(new QualityView.Other(one.theirs(), other.agency(), href)));
    }
    return List.copyOf(byQuestion.values());
  }

  private static Journey journey(ReturnedForms.ReturnedForm form) {
    return new Journey(form.edition(), form.answers());
  }

  private static String time(AgencyRequest request) {
    Instant returned = request.reply().returnedAt().orElse(request.sending().askedAt());
    String sinceAsked = Words.span(Duration.between(request.sending().askedAt(), returned)) + " after it was asked";
    return request.reply().startedAt().filter(begun -> !begun.isAfter(returned))
        .map(begun -> sinceAsked + ", " + Words.span(Duration.between(begun, returned)) + " after the answer was begun")
        .orElse(sinceAsked);
  }
}
