package uk.cdop.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.forms.Answers;
import uk.cdop.forms.Entry;
import uk.cdop.forms.EntryReader;
import uk.cdop.forms.Journey;
import uk.cdop.forms.Page;
import uk.cdop.forms.Response;
import uk.cdop.forms.ResponseId;
import uk.cdop.forms.Responses;
import uk.cdop.forms.Typed;
import uk.cdop.platform.Clocks;
import uk.cdop.platform.Missing;
import uk.cdop.review.CorrectReview;
import uk.cdop.review.Remarks;
import uk.cdop.review.ReviewId;
import uk.cdop.review.Reviews;

/**
 * A coordinator puts answers of a case's notification right, with the reason. What was sent is kept; everything that reads the
 * notification reads the corrected answers from now on, and who the child was follows in the case that the notification opened.
 */
@UseCase
public class CorrectNotification {
  @Inject Access access;
  @Inject CaseNotification notifications;
  @Inject Notifications all;
  @Inject Responses responses;
  @Inject Around around;

  /** What follows a correction. */
  @Dependent
  static class Around {
    @Inject Reviews reviews;
    @Inject CorrectReview correctReview;
    @Inject @Any Instance<Remarks> remarks;
    @Inject AuditTrail audit;
    @Inject Clock clock;
  }

  /** What came of it. */
  public sealed interface Outcome {
    /**
     * Kept.
     *
     * @param next the page of a question that is asked only since
     * @param document the document that was turned down because of an answer on this page
     */
    record Corrected(Optional<String> next, Optional<String> document) implements Outcome {}

    /** The answers are the same as before. */
    record Unchanged() implements Outcome {}

    /** The page must be mended, or its entries were rearranged. */
    record Again(Entry entry) implements Outcome {}

    /** Someone else corrected it meanwhile; nothing was kept. */
    record Meanwhile(Entry entry) implements Outcome {}

    /** Another case of this CDOP has the NHS number. */
    record NumberTaken(Entry entry) implements Outcome {}
  }

  /** @param seen the version of the notification the writer saw */
  public Outcome correct(ReviewId review, UUID id, String pageId, Typed typed, String why, long seen) {
    Actor actor = access.require(Permission.TRIAGE, review.value());
    Notification notification = notifications.locked(review, id);
    Received before = notification.received();
    Response stands = responses.get(before.response());
    Page page = stands.journey().page(pageId).orElseThrow(Missing::new);
    Entry entry = new EntryReader(stands.edition(), LocalDate.now(around.clock.withZone(Clocks.ENGLAND))).read(page, typed, stands.answers());
    if (!(entry instanceof Entry.Accepted(Answers typedIn)) || why.isBlank()) {
      return new Outcome.Again(entry);
    }
    if (before.version() != seen) {
      return new Outcome.Meanwhile(entry);
    }
    Journey now = new Journey(stands.edition(), typedIn);
    List<String> changes = CaseNotification.changes(stands.edition(), stands.answers(), now.asked());
    if (changes.isEmpty()) {
      return new Outcome.Unchanged();
    }
    NotificationFacts facts = NotificationFacts.of(now.asked());
    if (taken(before, facts)) {
      return new Outcome.NumberTaken(entry);
    }
    ResponseId corrected = responses.correct(stands.id(), now.asked(), actor.id());
    notification.correct(corrected, facts);
    all.add(new Correction(before, review, corrected, changes, why.strip(), actor.id(), around.clock.instant().truncatedTo(ChronoUnit.MICROS)));
    if (before.status() == Status.OPENED && !facts.child().equals(before.child())) {
      around.correctReview.child(review, facts.child());
    }
    if (before.status() == Status.OPENED && !facts.markers().equals(before.markers())) {
      around.correctReview.markers(review, before.markers(), facts.markers());
    }
    around.audit.record(Act.on(review.value(), "notification.corrected", before.reference()).because(why.strip()));
    return new Outcome.Corrected(now.firstIncomplete().filter(open -> stands.journey().complete()).map(Page::id), turnedDown(review, page));
  }

  private Optional<String> turnedDown(ReviewId review, Page page) {
    return around.remarks.stream()
        .flatMap(each -> each.of(review).stream())
        .filter(remark -> remark.asked().form().equals("notification") && page.question(remark.asked().question()).isPresent())
        .map(remark -> remark.from().href())
        .findFirst();
  }

  private boolean taken(Received before, NotificationFacts facts) {
    Optional<String> number = facts.child().nhsNumber();
    return before.status() == Status.OPENED && !number.equals(before.child().nhsNumber()) && number.filter(around.reviews::knows).isPresent();
  }
}
