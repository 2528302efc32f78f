package uk.cdop.live;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.analysis.Finding;
import uk.cdop.analysis.PanelRecord;

/** All cases of a meeting at its end: what was recorded of each, and what stands between it and its end. */
public record CaseReview(LiveView meeting, List<One> cases) {
  public CaseReview {
    cases = List.copyOf(cases);
  }

  /**
   * One case; nothing is filled where it is closed to the reader or was not opened.
   *
   * @param fingerprint of what the reader saw; another one means that somebody saved meanwhile
   * @param proceedings criminal proceedings that have not ended while the case is about to be completed, in one sentence; else empty
   */
  public record One(
      LiveView.Line item,
      int number,
      Optional<PanelRecord> record,
      Optional<LiveMeeting.Decision> decision,
      String from,
      List<LiveMeeting.Question> answers,
      List<Finding> findings,
      Optional<LiveMeeting.Sitting> sitting,
      String fingerprint,
      Optional<Finalised> finalised,
      String proceedings) {
    public One {
      answers = List.copyOf(answers);
      findings = List.copyOf(findings);
    }

    public boolean blocked() {
      return findings.stream().anyMatch(Finding::blocks);
    }

    /** Whether the chair can finalise it now. */
    public boolean ready() {
      return item.state() == MeetingRecords.State.DECIDED && !blocked();
    }

    public boolean quorate() {
      return sitting.map(LiveMeeting.Sitting::quorate).orElse(true);
    }
  }

  /** Who finalised a case, and why although there was no quorum, or although criminal proceedings had not ended. */
  public record Finalised(String by, String when, String quorumReason, String proceedingsReason, String reopenedBecause) {}

  public List<One> ready() {
    return cases.stream().filter(One::ready).toList();
  }

  /** Those of the ready ones that the reader chairs, and so finalises. */
  public List<One> finalisable() {
    return ready().stream().filter(one -> one.item().chaired()).toList();
  }

  /** Those that are complete or to be mended, apart from those that wait. */
  public List<One> discussed() {
    return cases.stream().filter(one -> !waits(one)).toList();
  }

  /** Deferred, not reached, closed to the reader, or waiting for information. */
  public List<One> waiting() {
    return cases.stream().filter(CaseReview::waits).toList();
  }

  private static boolean waits(One one) {
    return one.item().closed()
        || one.item().state() == MeetingRecords.State.DEFERRED
        || one.item().state() == MeetingRecords.State.NOT_STARTED
        || one.item().state() != MeetingRecords.State.FINALISED && one.decision().filter(d -> d != LiveMeeting.Decision.COMPLETE).isPresent();
  }

  public UUID id() {
    return meeting.id();
  }
}
