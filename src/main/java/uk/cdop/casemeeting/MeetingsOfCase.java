package uk.cdop.casemeeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.cdop.clock.CaseClocks;
import uk.cdop.platform.Words;
import uk.cdop.platform.ui.Status;
import uk.cdop.review.ReviewFacts;

/** How the meetings about one case stand, in words: those planned, held and called off, and those that should be there. */
@ApplicationScoped
class MeetingsOfCase {
  @Inject CaseMeetings meetings;
  @Inject ReviewMeetings records;
  @Inject CaseClocks clocks;
  @Inject Clock clock;

  /**
   * A meeting, or one that should be held.
   *
   * @param path what follows `/reviews/{id}/`; empty for one that nobody has planned
   */
  record Standing(CaseMeetingKind kind, String path, String when, String lead, Status status) {}

  List<Standing> of(ReviewFacts facts) {
    List<CaseMeetingRow> rows = meetings.of(facts.id());
    List<Standing> standings = new ArrayList<>();
    if (facts.markers().jointAgencyResponse() && none(rows, CaseMeetingKind.INITIAL)) {
      standings.add(expected(facts, CaseMeetingKind.INITIAL, "T5"));
    }
    rows.stream().filter(row -> row.kind() != CaseMeetingKind.REVIEW).map(this::standing).forEach(standings::add);
    Optional<ReviewMeetingRow> record = records.current(facts.id());
    rows.stream()
        .filter(row -> row.kind() == CaseMeetingKind.REVIEW && (record.isEmpty() || row.state() == CaseMeetingState.CALLED_OFF))
        .map(this::standing)
        .forEach(standings::add);
    record.ifPresent(row -> standings.add(held(row)));
    if (record.isEmpty() && none(rows, CaseMeetingKind.REVIEW)) {
      standings.add(expected(facts, CaseMeetingKind.REVIEW, "T9"));
    }
    return standings;
  }

  private static boolean none(List<CaseMeetingRow> rows, CaseMeetingKind kind) {
    return rows.stream().noneMatch(row -> row.kind() == kind && row.state() != CaseMeetingState.CALLED_OFF);
  }

  private Standing expected(ReviewFacts facts, CaseMeetingKind kind, String code) {
    Optional<Instant> by = clocks.due(facts.id(), code);
    String when =
        by.map(due -> "By " + (kind == CaseMeetingKind.INITIAL ? Words.moment(due) : Words.day(due)) + ", " + clocks.allows(code).words() + " after the death").orElse("The clock stands still");
    boolean late = by.filter(due -> due.isBefore(clock.instant())).isPresent();
    return new Standing(
        kind, "", when, "", late ? new Status("Overdue, not planned", Status.Kind.PROBLEM) : new Status("Not planned yet", Status.Kind.NOT_STARTED));
  }

  private Standing standing(CaseMeetingRow row) {
    CaseMeetingPlan plan = row.plan();
    return new Standing(
        row.kind(),
        "meetings/" + row.meeting(),
        Words.day(plan.on()) + " at " + Words.time(plan.at()),
        plan.lead(),
        switch (row.state()) {
          case HELD -> new Status("Held", Status.Kind.DONE);
          case CALLED_OFF -> new Status("Cancelled", Status.Kind.CLOSED);
          case PLANNED ->
              row.on().isBefore(today())
                  ? new Status("To be recorded", Status.Kind.PROBLEM)
                  : new Status("Planned", Status.Kind.IN_PROGRESS);
        });
  }

  private static Standing held(ReviewMeetingRow row) {
    ReviewMeetingNotes notes = row.notes();
    return new Standing(
        CaseMeetingKind.REVIEW, "review-meeting", Words.day(notes.heldOn()), notes.draftedBy(), new Status("Held", Status.Kind.DONE));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
