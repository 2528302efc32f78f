package uk.cdop.meeting;

import java.util.Collection;
import java.util.Set;

/**
 * Who chairs a case: the meeting's chair, or who was named to act for them where they have a connection with it or its restriction
 * does not name them, and once the meeting is held also where they are not in the room.
 */
final class Chairing {
  private final Meeting meeting;
  private final AgendaItem item;
  private final Set<String> out;
  private final Collection<Invited> invited;

  private Chairing(Meeting meeting, AgendaItem item, Set<String> out, Collection<Invited> invited) {
    this.meeting = meeting;
    this.item = item;
    this.out = out;
    this.invited = invited;
  }

  /**
   * The account, or empty when neither of them can.
   *
   * @param out as {@link Closures#out} has it
   */
  static String of(Meeting meeting, AgendaItem item, Set<String> out, Collection<Invited> invited) {
    return new Chairing(meeting, item, out, invited).account();
  }

  private String account() {
    boolean deputy = !meeting.deputyChair().isEmpty() && !out.contains(meeting.deputyChair());
    if (out.contains(meeting.chair())) {
      return deputy ? meeting.deputyChair() : "";
    }
    return !here(meeting.chair()) && deputy && here(meeting.deputyChair()) ? meeting.deputyChair() : meeting.chair();
  }

  private boolean here(String account) {
    return !meeting.attendanceRecorded()
        || !item.leftCase().contains(account) && invited.stream().anyMatch(one -> one.account().equals(account) && one.present());
  }
}
