package uk.cdop.minutes;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import uk.cdop.access.UseCase;
import uk.cdop.analysis.AnalysisCodes;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.live.MeetingRecords;
import uk.cdop.meeting.DeclaredInterests;
import uk.cdop.platform.Once;

/** Makes the first draft of the minutes of a meeting that was held, from what it recorded. Asked twice, it makes one. */
@UseCase
public class MakeMinutes {
  @Inject MinutesDoor door;
  @Inject AllMinutes minutes;
  @Inject MeetingRecords records;
  @Inject Drafting drafting;
  @Inject AuditTrail audit;

  /** What a draft is written with. */
  @Dependent
  static class Drafting {
    @Inject AnalysisCodes codes;
    @Inject Instance<DeclaredInterests> interests;
    @Inject Once once;
    @Inject Clock clock;

    /** None where the kind of meeting keeps no declarations that are known here. */
    List<DeclaredInterests.Declared> declared(UUID meeting) {
      return interests.stream().flatMap(each -> each.of(meeting).stream()).toList();
    }
  }

  /** What came of it. */
  public enum Outcome {
    MADE,
    /** Nobody was marked as present yet, so there is nothing to write minutes of. */
    NOT_HELD,
    /** The records of its cases are closed, so that minutes would say that nothing was recorded. */
    CLOSED
  }

  public Outcome make(UUID meeting) {
    MinutesDoor.In in = door.write(meeting);
    drafting.once.made("minutes-of-" + meeting); // waits for another who makes them
    if (!minutes.of(meeting).isEmpty()) {
      return Outcome.MADE;
    }
    if (in.meeting().allSeats().stream().noneMatch(seat -> seat.present() && !seat.attending())) {
      return Outcome.NOT_HELD;
    }
    Instant now = drafting.clock.instant();
    if (in.meeting().closesAt().filter(end -> !now.isBefore(end)).isPresent()) {
      return Outcome.CLOSED;
    }
    Minutes draft = new Minutes(meeting, 1, "Minutes: " + in.meeting().title(), "", in.actor(), now);
    minutes.add(draft);
    minutes.flush(); // the blocks' trigger looks for it
    int place = 1;
    for (Passage passage : FirstDraft.of(in.meeting(), records.of(meeting), Connections.of(in.meeting(), drafting.declared(meeting)), drafting.codes)) {
      minutes.add(new Block(draft, place++, passage, in.actor(), now));
    }
    audit.record(Act.of("minutes.made", draft.id()));
    return Outcome.MADE;
  }
}
