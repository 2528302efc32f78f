package uk.cdop.meeting;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Missing;

/**
 * The coordinator or the chair records who was there and who left for which case. Those who declared an
 * interest in a case never count for it. A meeting that was not quorate is recorded all the same.
 */
@UseCase
public class RecordAttendance {
  @Inject MeetingDoor door;
  @Inject Access access;
  @Inject Meetings meetings;
  @Inject Closures closures;
  @Inject Office office;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** What came of it. */
  public enum Outcome {
    RECORDED,
    TOO_EARLY,
    NOBODY
  }

  /**
   * @param apologies who sent apologies, members and guests
   * @param left who left, by the letter of the case
   * @throws uk.cdop.platform.Stale when someone changed the meeting after this version was read
   */
  public Outcome record(UUID id, long seen, Set<String> present, Set<String> apologies, Map<String, Set<String>> left) {
    MeetingDoor.Inside inside = door.enter(id, Permission.RECORD_ATTENDANCE);
    if (!inside.mayRecordAttendance()) {
      throw new Missing();
    }
    if (inside.meeting().heldOn().isAfter(LocalDate.now(clock))) {
      return Outcome.TOO_EARLY;
    }
    List<Invited> invited = meetings.invited(id);
    if (invited.stream().noneMatch(one -> present.contains(one.account()))) {
      return Outcome.NOBODY;
    }
    Set<UUID> shut = closures.toActor(id);
    Set<String> there = new TreeSet<>(present);
    for (Invited one : invited) {
      if (one.onlyFor().filter(shut::contains).isPresent()) {
        keep(one.account(), one.present(), there);
        continue;
      }
      one.was(present.contains(one.account()));
      boolean cannot = apologies.contains(one.account()) && !one.present();
      if (cannot != (one.answer() == Invited.Answer.NOT_COMING)) {
        one.apologises(cannot, inside.actor(), clock.instant());
      }
    }
    for (Guest one : meetings.guests(id).stream().filter(Guest::asked).toList()) {
      if (one.onlyFor().filter(shut::contains).isPresent()) {
        keep(one.id().toString(), one.present(), there);
        continue;
      }
      one.was(present.contains(one.id().toString()));
      one.apologises(apologies.contains(one.id().toString()) && !one.present());
    }
    for (Office.Person one : office.of(id, invited)) {
      if (one.present() != present.contains(one.account())) {
        office.mark(inside.meeting(), one.account(), !one.present());
      }
    }
    List<AgendaItem> agenda = meetings.agenda(id);
    List<Interest> interests = meetings.interests(agenda);
    Set<UUID> closed = access.barred();
    for (AgendaItem item : agenda) {
      boolean hidden = closed.contains(item.review().value());
      Set<String> gone = new TreeSet<>(hidden ? item.leftCase() : left.getOrDefault(item.letter(), Set.of()));
      interests.stream().filter(i -> i.concerns(item) && i.standing() && i.ruling().filter(ruling -> ruling != Ruling.LEAVES).isEmpty()).forEach(i -> gone.add(i.account()));
      gone.retainAll(there);
      item.left(gone);
      audit.record(Act.on(item.review().value(), "meeting.attendance_recorded", id));
    }
    inside.meeting().attendanceRecorded(inside.actor(), clock.instant(), seen);
    return Outcome.RECORDED;
  }

  /** An expert who comes for a case that is closed to the actor does not stand in the form, and stays marked as they were. */
  private static void keep(String seat, boolean present, Set<String> there) {
    if (present) {
      there.add(seat);
    } else {
      there.remove(seat);
    }
  }
}
