package uk.cdop.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.cdop.platform.Missing;

/** The declarations that whoever chairs a case may decide on or withdraw; never their own. */
@ApplicationScoped
class ToDecide {
  @Inject Meetings meetings;
  @Inject Closures closures;

  /**
   * @throws Missing when there is no such declaration, or it is not the actor's to decide on
   */
  Interest declared(MeetingDoor.Inside inside, AgendaItem item, UUID wanted) {
    List<Interest> interests = meetings.interests(List.of(item));
    List<Invited> invited = meetings.invited(item.meeting());
    Set<String> out = closures.out(inside.meeting(), item, interests, invited);
    return interests.stream()
        .filter(known -> known.id().equals(wanted) && known.standing())
        .filter(known -> inside.chairs(item, out, invited) && !known.account().equals(inside.actor().id()))
        .findFirst()
        .orElseThrow(Missing::new);
  }
}
