package uk.cdop.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.forms.Response;
import uk.cdop.forms.ResponseId;
import uk.cdop.forms.Responses;
import uk.cdop.forms.Wording;
import uk.cdop.review.IdentifierSource;
import uk.cdop.review.Passage;
import uk.cdop.review.PaperSource;
import uk.cdop.review.ReviewId;

/** Gives what was notified to the other parts of a case: facts, people to ask, the panel's papers, and names to take out of them. */
@ApplicationScoped
public class NotificationsOfReviews implements NotifiedDeaths, PaperSource, IdentifierSource {
  @Inject Notifications notifications;
  @Inject Responses responses;

  @Override
  public Optional<NotifiedDeath> of(ReviewId review) {
    return notifications.of(review).stream()
        .filter(one -> one.status() == Status.OPENED)
        .findFirst()
        .map(one -> death(one, responses.get(one.response())));
  }

  @Override
  public Map<ReviewId, NotifiedDeath> of(Collection<ReviewId> reviews) {
    Map<ReviewId, Received> opened = notifications.opened(reviews);
    Map<ResponseId, Response> forms = responses.get(opened.values().stream().map(Received::response).toList());
    return opened.entrySet().stream()
        .filter(one -> forms.containsKey(one.getValue().response()))
        .collect(Collectors.toMap(Map.Entry::getKey, one -> death(one.getValue(), forms.get(one.getValue().response()))));
  }

  private static NotifiedDeath death(Received one, Response response) {
    return new NotifiedDeath(one.reference(), response.edition(), response.answers(), one.receivedAt());
  }

  @Override
  public List<Professional> professionals(ReviewId review) {
    return answers(review).stream()
        .flatMap(response -> NotificationFacts.professionals(response.edition(), response.answers()).stream())
        .distinct()
        .toList();
  }

  @Override
  public int place() {
    return 10;
  }

  @Override
  public List<Passage> passages(ReviewId review) {
    return answers(review).stream()
        .flatMap(
            response ->
                Stream.of(
                    passage("What was notified", response, id -> !NotificationFacts.howTheChildDied(id)),
                    passage("What was notified: circumstances and cause of death", response, NotificationFacts::howTheChildDied)))
        .filter(passage -> !passage.lines().isEmpty())
        .toList();
  }

  @Override
  public List<Identifier> identifiers(ReviewId review) {
    return answers(review).stream()
        .flatMap(response -> NotificationFacts.identifiers(response.edition(), response.answers()).stream())
        .distinct()
        .toList();
  }

  private List<Response> answers(ReviewId review) {
    return notifications.of(review).stream().map(one -> responses.get(one.response())).toList();
  }

  private static Passage passage(String heading, Response response, Predicate<String> among) {
    return new Passage(
        heading,
        response.edition().questions()
            .filter(question -> NotificationFacts.forThePanel(question.id()) && among.test(question.id()))
            .flatMap(
                question ->
                    response.answers().answer(question.id()).stream()
                        .map(answer -> new Passage.Line(question.about().label(), Wording.lines(question, answer))))
            .toList());
  }
}
