package uk.cdop.meeting;

import java.util.Collection;

/**
 * Who chairs a case: the meeting's chair, or who was named to act for them where they have a connection with it, and once the
 * meeting is held also where they are not in the room.
 */
final class Chairing {
  private final Meeting meeting;
  private final AgendaItem item;
  private final Collection<Interest> interests;
  private final Collection<Invited> invited;

  private Chairing(Meeting meeting, AgendaItem item, Collection<Interest> interests, Collection<Invited> invited) {
    this.meeting = meeting;
    this.item = item;
    this.interests = interests;
    this.invited = invited;
  }

  /** The account, or empty when neither of them can. */
  static String of(Meeting meeting, AgendaItem item, Collection<Interest> interests, Collection<Invited> invited) {
    return new Chairing(meeting, item, interests, invited).account();
  }

  private String account() {
    boolean deputy = !meeting.deputyChair().isEmpty() && !connected(meeting.deputyChair());
    if (connected(meeting.chair())) {
      return deputy ? meeting.deputyChair() : "";
    }
    return !here(meeting.chair()) && deputy && here(meeting.deputyChair()) ? meeting.deputyChair() : meeting.chair();
  }

  private boolean connected(String account) {
    return interests.stream().anyMatch(one -> one.concerns(item) && one.account().equals(account) && one.standing());
  }

  private boolean here(String account) {
    return !meeting.attendanceRecorded()
        || !item.leftCase().contains(account) && invited.stream().anyMatch(one -> one.account().equals(account) && one.present());
  }
}
