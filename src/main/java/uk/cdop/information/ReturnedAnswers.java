package uk.cdop.information;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.cdop.forms.Response;
import uk.cdop.forms.ResponseId;
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
    return sent(review).stream().map(request -> form(request, responses.get(request.reply().returned().orElseThrow()))).toList();
  }

  @Override
  public Map<ReviewId, List<ReturnedForm>> of(Collection<ReviewId> reviews) {
    Map<ReviewId, List<AgencyRequest>> sent =
        requests.of(reviews).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> sent(one.getValue())));
    Map<ResponseId, Response> forms =
        responses.get(sent.values().stream().flatMap(List::stream).map(request -> request.reply().returned().orElseThrow()).toList());
    Map<ReviewId, List<ReturnedForm>> returned = new HashMap<>();
    sent.forEach(
        (review, asked) -> {
          if (!asked.isEmpty()) {
            returned.put(review, asked.stream().map(request -> form(request, forms.get(request.reply().returned().orElseThrow()))).toList());
          }
        });
    return returned;
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
    return sent(requests.of(review));
  }

  private static List<AgencyRequest> sent(List<AgencyRequest> asked) {
    return asked.stream()
        .filter(r -> r.state() != RequestState.WITHDRAWN && r.reply().returned().isPresent())
        .sorted(Comparator.comparing(r -> r.reply().returnedAt().orElseThrow()))
        .toList();
  }

  private ReturnedForm form(AgencyRequest request, Response response) {
    return new ReturnedForm(
        request.id(), response.id(), types.label(request.recipient().agencyType()), request.recipient().agencyName(),
        response.edition().only(request.asked().parts()), response.answers(), request.reply().returnedAt().orElseThrow(),
        request.acceptedAt().isPresent());
  }
}
