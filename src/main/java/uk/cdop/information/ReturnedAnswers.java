package uk.cdop.information;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import uk.cdop.forms.Response;
import uk.cdop.forms.Responses;
import uk.cdop.review.ReviewId;

/** What stands of the agencies' answers: of each request the form that was sent last. */
@ApplicationScoped
public class ReturnedAnswers implements ReturnedForms {
  @Inject Requests requests;
  @Inject Responses responses;
  @Inject AgencyTypes types;

  @Override
  public List<ReturnedForm> of(ReviewId review) {
    return sent(review).stream().map(this::form).toList();
  }

  @Override
  public int outstanding(ReviewId review) {
    return (int) requests.of(review).stream().filter(r -> r.state().waiting()).count();
  }

  @Override
  public List<String> silent(ReviewId review) {
    return requests.of(review).stream()
        .filter(r -> r.state().waiting() || r.state() == RequestState.DECLINED)
        .map(request -> request.recipient().agencyType())
        .toList();
  }

  List<AgencyRequest> sent(ReviewId review) {
    return requests.of(review).stream()
        .filter(r -> r.state() != RequestState.WITHDRAWN && r.reply().returned().isPresent())
        .sorted(Comparator.comparing(r -> r.reply().returnedAt().orElseThrow()))
        .toList();
  }

  private ReturnedForm form(AgencyRequest request) {
    Response response = responses.get(request.reply().returned().orElseThrow());
    return new ReturnedForm(
        request.id(), response.id(), types.label(request.recipient().agencyType()), request.recipient().agencyName(),
        response.edition().only(request.asked().parts()), response.answers(), request.reply().returnedAt().orElseThrow(),
        request.acceptedAt().isPresent());
  }
}
