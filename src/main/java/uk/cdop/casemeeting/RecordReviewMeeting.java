package uk.cdop.casemeeting;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.documents.file.Files;
import uk.cdop.review.ReachStage;
import uk.cdop.review.ReviewId;
import uk.cdop.review.Reviews;
import uk.cdop.review.Stage;

/** Someone records what a child death review meeting found, or mends the record: each save is kept. */
@UseCase
public class RecordReviewMeeting {
  @Inject Access access;
  @Inject ReviewMeetings records;
  @Inject Records around;
  @Inject Event<ReviewMeetingRecorded> recorded;

  /** What this use case leans on around its own record. */
  @Dependent
  static class Records {
    @Inject Reviews reviews;
    @Inject ReachStage stage;
    @Inject AuditTrail audit;
    @Inject Clock clock;
    @Inject Instance<PanelDay> panels;
    @Inject Files files;

    boolean hasDocument(ReviewId review, UUID document) {
      return files.list(review).stream().anyMatch(file -> file.id().equals(document) && file.withdrawal().isEmpty());
    }
  }

  /** What came of it. */
  public sealed interface Outcome {
    /** Kept under this number. */
    record Recorded(int number) implements Outcome {}

    /** Someone saved after the reader read; nothing was kept. */
    record SavedMeanwhile(int number) implements Outcome {}

    /** What was typed into a field cannot be right. */
    record Wrong(String field, String message) implements Outcome {}
  }

  /**
   * @param seen the number of the save the writer read, 0 for none
   */
  public Outcome record(ReviewId review, int seen, ReviewMeetingNotes notes) {
    Actor actor = access.require(Permission.RECORD_REVIEW_MEETING, review.value());
    records.lock(review);
    Optional<String> wrong = wrong(review, notes.heldOn());
    if (wrong.isPresent()) {
      return new Outcome.Wrong("held-on", wrong.get());
    }
    if (notes.pmrt().flatMap(PmrtReport::document).filter(document -> !around.hasDocument(review, document)).isPresent()) {
      return new Outcome.Wrong("pmrt-document", "Select a document of this case");
    }
    int current = records.current(review).map(ReviewMeetingRow::number).orElse(0);
    if (current != seen) {
      return new Outcome.SavedMeanwhile(current);
    }
    records.add(new ReviewMeetingRow(review, current + 1, notes, actor, around.clock.instant()));
    around.stage.reach(review, Stage.CDRM_HELD);
    around.stage.reach(review, Stage.READY_FOR_CDOP);
    around.audit.record(Act.on(review.value(), "meeting.review_meeting_recorded", current + 1));
    recorded.fire(
        new ReviewMeetingRecorded(
            review, notes.cause(), notes.summary(), notes.domainA(), notes.domainB(), notes.domainC(), notes.domainD()));
    return new Outcome.Recorded(current + 1);
  }

  /** CDOP date, not before review meeting, not before death (domain rule 17). */
  private Optional<String> wrong(ReviewId review, LocalDate heldOn) {
    if (heldOn.isBefore(around.reviews.get(review).child().diedOn())) {
      return Optional.of("The date of the meeting must be the same as or after the date of death");
    }
    if (heldOn.isAfter(LocalDate.now(around.clock))) {
      return Optional.of("The date of the meeting must be today or in the past");
    }
    boolean afterPanel =
        around.panels.stream().flatMap(panel -> panel.panelMet(review).stream()).anyMatch(met -> met.isBefore(heldOn));
    return afterPanel
        ? Optional.of("The date of the meeting must be the same as or before the date the panel met")
        : Optional.empty();
  }
}
