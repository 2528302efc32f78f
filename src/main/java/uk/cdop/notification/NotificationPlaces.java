package uk.cdop.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.cdop.forms.Journey;
import uk.cdop.forms.Page;
import uk.cdop.forms.Question;
import uk.cdop.forms.Responses;
import uk.cdop.review.AnswerPlaces;
import uk.cdop.review.ReviewId;

/** The answers of the notification that opened a case are put right on the pages of its form. */
@ApplicationScoped
class NotificationPlaces implements AnswerPlaces {
  private static final String FORM = "notification";

  @Inject Notifications notifications;
  @Inject Responses responses;

  @Override
  public Map<Asked, Place> of(ReviewId review, Collection<Asked> asked) {
    List<Asked> ours = asked.stream().filter(one -> one.form().equals(FORM)).toList();
    Map<Asked, Place> places = new HashMap<>();
    if (ours.isEmpty()) {
      return places;
    }
    notifications.of(review).stream().filter(one -> one.status() == Status.OPENED).findFirst().ifPresent(one -> {
      Journey journey = responses.get(one.response()).journey();
      String base = "/reviews/" + review + "/notification/" + one.id() + "/change/";
      for (Page page : journey.pages()) {
        for (Question question : journey.questions(page)) {
          Asked found = new Asked(FORM, question.id());
          if (ours.contains(found)) {
            places.put(found, new Place(base + page.id() + "#" + Place.anchor(question.id()), journey.asked().answered(question.id())));
          }
        }
      }
    });
    return places;
  }
}
