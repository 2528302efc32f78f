package uk.cdop.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.access.Actor;
import uk.cdop.access.Colleague;
import uk.cdop.access.Colleagues;
import uk.cdop.access.CurrentActor;
import uk.cdop.access.Permission;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Missing;
import uk.cdop.platform.ModuleApi;
import uk.cdop.review.ReviewId;
import uk.cdop.review.Reviews;

/**
 * A panel meeting while it is held: who is in the room, for which case. Asked inside a use case that asked access, of the CDOP
 * that holds the meeting. A meeting counts as held once somebody was marked as present.
 */
@ModuleApi
@ApplicationScoped
public class PanelRoom {
  @Inject Meetings meetings;
  @Inject Closures closures;
  @Inject PanelRules rules;
  @Inject Reviews reviews;
  @Inject Colleagues colleagues;
  @Inject CurrentActor current;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** A meeting as the actor may take part in it. */
  @ModuleApi
  public record Held(UUID id, LocalDate heldOn, boolean plans, boolean chairs) {}

  /**
   * A case of the agenda.
   *
   * @param closed whether it is closed to the actor
   */
  @ModuleApi
  public record Case(String letter, ReviewId review, String headline, int minutes, boolean closed, Optional<UUID> papers) {}

  /** Someone invited, and what they bring. */
  @ModuleApi
  public record Seat(String account, String name, String brings, boolean present) {}

  /** Who sits for a case now. */
  @ModuleApi
  public record Sitting(int present, List<String> out, boolean quorate, String words) {}

  /** Empty when there is no such meeting here, or the actor is not invited and sees no case of the CDOP. */
  public Optional<Held> find(UUID id) {
    Actor actor = current.actor();
    return meetings
        .known(id)
        .filter(meeting -> MeetingDoor.seesAll(actor) || meetings.invites(id, actor.id()))
        .map(meeting -> new Held(id, meeting.heldOn(), Permission.PLAN_MEETING.heldBy(actor), meeting.chairedBy(actor)));
  }

  public List<Case> cases(UUID id) {
    List<AgendaItem> agenda = meetings.agenda(id);
    Set<UUID> barred = closures.toActor();
    var facts = reviews.named(agenda.stream().map(AgendaItem::review).toList());
    return agenda.stream()
        .map(
            item -> {
              boolean closed = barred.contains(item.review().value()) || !facts.containsKey(item.review());
              return new Case(
                  item.letter(),
                  item.review(),
                  closed ? "" : Headline.of(facts.get(item.review()).child()),
                  item.minutes(),
                  closed,
                  closed ? Optional.empty() : item.papers());
            })
        .toList();
  }

  /** By name. */
  public List<Seat> seats(UUID id) {
    List<Invited> invited = meetings.invited(id);
    Map<String, Colleague> people = named(invited.stream().map(Invited::account).collect(Collectors.toSet()));
    return invited.stream()
        .map(one -> new Seat(one.account(), name(people, one.account()), one.discipline().label(), one.present()))
        .sorted(Comparator.comparing(Seat::name))
        .toList();
  }

  /**
   * @throws Missing when no case has this letter
   */
  public Sitting sitting(UUID id, String letter) {
    AgendaItem item = meetings.item(id, letter);
    List<Interest> interests = meetings.interests(List.of(item));
    List<Invited> invited = meetings.invited(id);
    Set<String> here = invited.stream().filter(Invited::present).map(Invited::account).collect(Collectors.toSet());
    Set<String> out = new HashSet<>(item.leftCase());
    out.addAll(closures.accounts(item, interests, invited));
    out.retainAll(here);
    Map<String, Colleague> people = named(out);
    Quorum quorum = Quorums.of(item, interests, invited, rules.current());
    return new Sitting(
        here.size() - out.size(), out.stream().map(account -> name(people, account)).sorted().toList(), quorum.met(), quorum.words());
  }

  /**
   * Marks someone as present or not, and the meeting as held.
   *
   * @throws Missing when nobody of this account is invited
   */
  public void present(UUID id, String account, boolean there) {
    invited(id, account).was(there);
    Meeting meeting = meetings.get(id);
    if (there && !meeting.attendanceRecorded() && !meeting.heldOn().isAfter(LocalDate.now(clock))) {
      meeting.attendanceRecorded(current.actor(), clock.instant(), meeting.version());
    }
    audit.record(Act.of("meeting.presence_marked", id));
  }

  /** Marks that someone left the room for a case, or came back; who declared a connection stays out. */
  public void left(UUID id, String letter, String account, boolean gone) {
    invited(id, account);
    AgendaItem item = meetings.item(id, letter);
    item.left(
        Stream.concat(item.leftCase().stream().filter(other -> !other.equals(account)), gone ? Stream.of(account) : Stream.empty())
            .toList());
    audit.record(Act.on(item.review().value(), gone ? "meeting.left_for_case" : "meeting.came_back", id));
  }

  /** The accounts that a declared connection or a restriction shuts out of a case; empty when there is no such case. */
  public Set<String> closedTo(UUID id, String letter) {
    return meetings.agenda(id).stream()
        .filter(item -> item.letter().equals(letter))
        .findFirst()
        .map(item -> closures.accounts(item, meetings.interests(List.of(item)), meetings.invited(id)))
        .orElse(Set.of());
  }

  private Invited invited(UUID id, String account) {
    return meetings.invited(id).stream().filter(one -> one.account().equals(account)).findFirst().orElseThrow(Missing::new);
  }

  private Map<String, Colleague> named(Set<String> accounts) {
    return accounts.isEmpty() ? Map.of() : colleagues.named(accounts);
  }

  private static String name(Map<String, Colleague> people, String account) {
    return Optional.ofNullable(people.get(account)).map(Colleague::name).orElse("A former colleague");
  }
}
