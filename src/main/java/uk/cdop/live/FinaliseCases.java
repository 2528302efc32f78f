package uk.cdop.live;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.UseCase;
import uk.cdop.analysis.AnalysisCodes;
import uk.cdop.analysis.PanelRecord;

/** The chair finalises the cases that are ready, as the chair saw them; each goes to its owner's record, or says why it did not. */
@UseCase
public class FinaliseCases {
  @Inject LiveDoor door;
  @Inject LiveRecords records;
  @Inject ReviewCases reviewCases;
  @Inject AnalysisCodes codes;
  @Inject Clock clock;

  /**
   * A case the chair wants to finalise.
   *
   * @param fingerprint of the record that the chair looked at
   */
  public record Wanted(String letter, String fingerprint, String quorumReason, String proceedingsReason) {}

  /** What came of one. */
  public record Result(String letter, LiveMeeting.Ending ending) {}

  /** The chair's look before finalising. */
  public CaseReview look(UUID meeting) {
    return reviewCases.of(door.chair(meeting), "live.cases_reviewed");
  }

  public List<Result> finalise(UUID meeting, List<Wanted> wanted, String attestation) {
    LiveMeeting live = door.chair(meeting);
    List<Result> results = new ArrayList<>();
    for (Wanted one : wanted) {
      LiveDoor.chaired(live, one.letter());
      results.add(new Result(one.letter(), finalise(live, one, attestation)));
    }
    return List.copyOf(results);
  }

  private LiveMeeting.Ending finalise(LiveMeeting live, Wanted one, String attestation) {
    CaseItem item = records.held(live.id(), one.letter());
    TypedCase typed = records.typed(item);
    if (item.finalised()) {
      return new LiveMeeting.Ending.Done();
    }
    if (!ReviewCases.fingerprint(item, typed).equals(one.fingerprint())) {
      return new LiveMeeting.Ending.Overtaken();
    }
    Optional<LiveMeeting.Decision> decision = typed.decision();
    if (!typed.unfinished("", codes).isEmpty() || decision.isEmpty()) {
      return new LiveMeeting.Ending.NotReady(typed.unfinished("/live/" + live.id() + "/record/" + one.letter(), codes));
    }
    PanelRecord whole = typed.whole(codes);
    LiveMeeting.Sitting sitting = live.sitting(one.letter());
    if (!sitting.quorate() && one.quorumReason().isBlank()) {
      return new LiveMeeting.Ending.ReasonMissing();
    }
    boolean proceedings = decision.get() == LiveMeeting.Decision.COMPLETE && live.proceedings(one.letter()).isPresent();
    if (proceedings && one.proceedingsReason().isBlank()) {
      return new LiveMeeting.Ending.ReasonMissing();
    }
    LiveMeeting.Outcome outcome =
        new LiveMeeting.Outcome(
            decision.orElseThrow(),
            typed.from(),
            live.questions(one.letter()).stream().map(typed::answered).filter(answer -> !answer.answer().isEmpty()).toList());
    LiveMeeting.Attested attested = new LiveMeeting.Attested(attestation, sitting.quorate() ? "" : one.quorumReason(), proceedings ? one.proceedingsReason() : "");
    LiveMeeting.Ending ending = live.finalise(one.letter(), new Carried(item.given(), whole), outcome, attested);
    if (ending instanceof LiveMeeting.Ending.Done) {
      item.finalise();
      records.add(new CaseEnding(item, whole, outcome, sitting.words(), attested, door.actor(), clock.instant()));
      live.done(one.letter(), "live.case_finalised");
    }
    return ending;
  }
}
