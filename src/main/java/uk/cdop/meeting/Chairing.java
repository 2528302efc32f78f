package uk.cdop.meeting;

import java.util.Collection;

/** Who chairs a case: the meeting's chair, or who was named to act for them where they have a connection. */
final class Chairing {
  private Chairing() {}

  /** The account, or empty when neither of them can. */
  static String of(Meeting meeting, AgendaItem item, Collection<Interest> interests) {
    if (!out(meeting.chair(), item, interests)) {
      return meeting.chair();
    }
    return meeting.deputyChair().isEmpty() || out(meeting.deputyChair(), item, interests) ? "" : meeting.deputyChair();
  }

  private static boolean out(String account, AgendaItem item, Collection<Interest> interests) {
    return interests.stream().anyMatch(one -> one.concerns(item) && one.account().equals(account) && one.standing());
  }
}
