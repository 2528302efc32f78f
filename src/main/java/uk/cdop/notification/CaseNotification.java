package uk.cdop.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.forms.Answers;
import uk.cdop.forms.Edition;
import uk.cdop.forms.Question;
import uk.cdop.forms.Wording;
import uk.cdop.platform.Missing;
import uk.cdop.review.ReviewId;

/** Finds a notification of a case whose answers can be put right, and says what a correction changes. Asked inside a use case. */
@ApplicationScoped
class CaseNotification {
  private static final int LONGEST = 300;

  @Inject Notifications notifications;

  /**
   * @throws Missing when the case has no such notification
   */
  Notification locked(ReviewId review, UUID id) {
    Notification found = notifications.locked(id);
    requireOf(review, found.received());
    return found;
  }

  /**
   * @throws Missing when the case has no such notification
   */
  Received get(ReviewId review, UUID id) {
    Received found = notifications.get(id).received();
    requireOf(review, found);
    return found;
  }

  private static void requireOf(ReviewId review, Received found) {
    if (found.decision().flatMap(Decision::review).filter(review::equals).isEmpty()) {
      throw new Missing();
    }
  }

  /** Each question that says something else, with both answers. */
  static List<String> changes(Edition edition, Answers before, Answers now) {
    List<String> changes = new ArrayList<>();
    edition.questions()
        .filter(question -> !before.answer(question.id()).equals(now.answer(question.id())))
        .forEach(question -> changes.add(question.about().label() + ": " + words(question, now) + ", was: " + words(question, before)));
    return changes;
  }

  private static String words(Question question, Answers answers) {
    String words = Optional.of(question.id()).flatMap(answers::answer).map(answer -> String.join("; ", Wording.lines(question, answer))).orElse("no answer");
    return words.length() > LONGEST ? words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, LONGEST))) + " …" : words;
  }
}
