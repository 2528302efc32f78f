package uk.cdop.jointresponse;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.clock.CaseClocks;
import uk.cdop.platform.Words;
import uk.cdop.review.MarkReview;
import uk.cdop.review.ReviewId;

/** Someone saves the record of a joint agency response; what others saved meanwhile in other fields stays. The case is marked, and its clocks follow. */
@UseCase
public class RecordJointResponse {
  @Inject Access access;
  @Inject JointResponses responses;
  @Inject MarkReview mark;
  @Inject Keeping keeping;

  /** What keeps a save: its clocks, on record, at a time. */
  @Dependent
  static class Keeping {
    @Inject CaseClocks clocks;
    @Inject AuditTrail audit;
    @Inject Clock clock;
  }

  /** What came of it. */
  public sealed interface Outcome {
    /** It stands; with what others saved in other fields. */
    record Recorded() implements Outcome {}

    /**
     * Somebody else wrote something different into the same fields; nothing was kept.
     *
     * @param theirs what they saved
     * @param seen the number of their save, which this writer has now seen
     */
    record Clash(List<String> fields, JointResponse theirs, int seen, String who) implements Outcome {}
  }

  /**
   * @param seen the number of the save the writer read, 0 for none
   */
  public Outcome record(ReviewId review, int seen, JointResponse written) {
    Actor actor = access.require(Permission.RECORD_JOINT_RESPONSE, review.value());
    responses.lock(review);
    List<ResponseRow> saves = responses.saves(review);
    Optional<ResponseRow> current = saves.stream().findFirst();
    JointResponse kept = written;
    if (current.isPresent() && current.get().number() != seen) {
      JointResponse base = saves.stream().filter(row -> row.number() == seen).findFirst().map(ResponseRow::response).orElseGet(JointResponse::empty);
      JointResponse.Merged merged = written.mergedInto(base, current.get().response());
      if (!merged.clashes().isEmpty()) {
        return new Outcome.Clash(
            merged.clashes(), current.get().response(), current.get().number(),
            responses.name(current.get().savedBy()) + " saved it on " + Words.moment(current.get().savedAt()));
      }
      kept = merged.both();
    }
    responses.add(new ResponseRow(review, current.map(ResponseRow::number).orElse(0) + 1, kept, actor, keeping.clock.instant()));
    if (!kept.text(JointResponse.DECISION).isEmpty() && !kept.text(JointResponse.DECISION).equals("undecided")) {
      mark.jointAgencyResponse(review, kept.runs());
    }
    keeping.clocks.happened(review);
    keeping.audit.record(Act.on(review.value(), "jointresponse.recorded"));
    return new Outcome.Recorded();
  }
}
