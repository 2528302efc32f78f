package uk.cdop.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
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
import uk.cdop.platform.Words;
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
  @Inject Office office;
  @Inject CurrentActor current;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * A meeting as the actor may take part in it.
   *
   * @param deputises whether they were named to act for the chair
   */
  @ModuleApi
  public record Held(UUID id, String title, LocalDate heldOn, boolean plans, boolean chairs, boolean deputises) {}

  /**
   * A case of the agenda.
   *
   * @param closed whether it is closed to the actor, who may have declared a connection or come as an expert for another
   */
  @ModuleApi
  public record Case(String letter, ReviewId review, String headline, int minutes, boolean closed, Optional<UUID> papers) {}

  /** What stands on the agenda: a case, or a break where there is none. */
  @ModuleApi
  public record Line(Optional<Case> one, int minutes) {}

  /**
   * Someone invited, and what they bring; an expert without an account stands under the id of their invitation.
   *
   * @param onlyFor the letter of the one case they come for; empty for whoever comes for all
   * @param apologised whether they said that they cannot come
   * @param attending whether they only run or record the meeting, and are no member
   */
  @ModuleApi
  public record Seat(String account, String name, String brings, boolean present, String onlyFor, boolean apologised, boolean attending) {}

  /** Who sits for a case now. */
  @ModuleApi
  public record Sitting(int present, List<String> out, boolean quorate, String words) {}

  /** A case on the agenda of a meeting. */
  @ModuleApi
  public record Occasion(UUID meeting, LocalDate heldOn, String letter, ReviewId review) {}

  /**
   * A meeting that was held.
   *
   * @param present the accounts of those who were there
   */
  @ModuleApi
  public record Past(UUID id, String title, LocalDate heldOn, Set<String> present) {
    /** Such as `Panel meeting, 14 December 2026`. */
    public String words() {
      return title + ", " + Words.day(heldOn);
    }
  }

  /** The meetings that were held since a day, the newest first; at most fifty. */
  public List<Past> heldSince(LocalDate day) {
    return meetings.heldSince(day);
  }

  /** The agendas on which these reviews stand or stood; those of cancelled meetings are left out. */
  public List<Occasion> occasions(Collection<ReviewId> asked) {
    return meetings.occasions(asked);
  }

  /** Empty when there is no such meeting here, it is cancelled, or the actor is not invited and sees no case of the CDOP. */
  public Optional<Held> find(UUID id) {
    Actor actor = current.actor();
    return meetings
        .known(id)
        .filter(meeting -> !meeting.cancelled())
        .filter(meeting -> MeetingDoor.seesAll(actor) || meetings.invites(id, actor.id()))
        .map(
            meeting ->
                new Held(
                    id, meeting.title(), meeting.heldOn(), Permission.PLAN_MEETING.heldBy(actor), meeting.chairedBy(actor),
                    meeting.deputyChair().equals(actor.id())));
  }

  public List<Case> cases(UUID id) {
    return agenda(id).stream().flatMap(line -> line.one().stream()).toList();
  }

  /** Cases and breaks, in their order. */
  public List<Line> agenda(UUID id) {
    Agenda agenda = meetings.wholeAgenda(id);
    Set<UUID> shut = closures.toActor(id, agenda.cases());
    var facts = reviews.named(agenda.cases().stream().map(AgendaItem::review).toList());
    return agenda.entries().stream()
        .map(
            entry ->
                switch (entry) {
                  case AgendaBreak pause -> new Line(Optional.empty(), pause.minutes());
                  case AgendaItem item -> {
                    boolean closed = shut.contains(item.id()) || !facts.containsKey(item.review());
                    String headline = closed ? "" : Headline.of(facts.get(item.review()).child());
                    Optional<UUID> papers = closed ? Optional.empty() : item.papers();
                    yield new Line(Optional.of(new Case(item.letter(), item.review(), headline, item.minutes(), closed, papers)), item.minutes());
                  }
                })
        .toList();
  }

  /** Which case each letter stands for, of all that ever stood on the agenda and whoever they are closed to; for what the service works out itself. */
  public Map<String, ReviewId> everOnAgenda(UUID id) {
    return meetings.everOnAgenda(id).stream().collect(Collectors.toMap(AgendaItem::letter, AgendaItem::review));
  }

  /** The letters of the cases that are open to the actor, also of those that were taken off the agenda. */
  public Set<String> openCases(UUID id) {
    List<AgendaItem> ever = meetings.everOnAgenda(id);
    Set<UUID> shut = closures.toActor(id, ever);
    Set<ReviewId> known = reviews.named(ever.stream().map(AgendaItem::review).toList()).keySet();
    return ever.stream().filter(item -> !shut.contains(item.id()) && known.contains(item.review())).map(AgendaItem::letter).collect(Collectors.toSet());
  }

  /** The letters of the cases that the actor chairs: the chair's own, or those in which they act for the chair. */
  public Set<String> chaired(UUID id) {
    Meeting meeting = meetings.get(id);
    List<AgendaItem> agenda = meetings.agenda(id);
    List<Interest> interests = meetings.interests(agenda);
    List<Invited> invited = meetings.invited(id);
    String account = current.actor().id();
    Map<UUID, Set<String>> out = closures.out(meeting, agenda, interests, invited);
    return agenda.stream()
        .filter(item -> Chairing.of(meeting, item, out.get(item.id()), invited).equals(account))
        .map(AgendaItem::letter)
        .collect(Collectors.toSet());
  }

  /** By name, without the experts who come for a case that is closed to the actor. */
  public List<Seat> seats(UUID id) {
    return seats(id, closures.toActor(id));
  }

  /** By name, everybody: for the minutes, in which what is about a case stands with the case. */
  public List<Seat> allSeats(UUID id) {
    return seats(id, Set.of());
  }

  private List<Seat> seats(UUID id, Set<UUID> shut) {
    List<Invited> invited = meetings.invited(id);
    Map<UUID, String> letters =
        meetings.agenda(id).stream().filter(item -> !shut.contains(item.id())).collect(Collectors.toMap(AgendaItem::id, AgendaItem::letter));
    Map<String, Colleague> people =
        named(invited.stream().flatMap(one -> Stream.of(one.account(), one.inPlaceOf())).filter(one -> !one.isEmpty()).collect(Collectors.toSet()));
    Stream<Seat> members =
        invited.stream()
            .filter(one -> one.onlyFor().map(letters::containsKey).orElse(true))
            .map(one -> seat(one, one.onlyFor().map(letters::get).orElse(""), people));
    Stream<Seat> guests =
        guests(id).filter(one -> one.onlyFor().map(letters::containsKey).orElse(true)).map(one -> seat(one, one.onlyFor().map(letters::get).orElse("")));
    Stream<Seat> coordinators =
        office.of(id, invited).stream().map(one -> new Seat(one.account(), one.name(), Office.BRINGS, one.present(), "", false, true));
    return Stream.of(members, guests, coordinators).flatMap(each -> each).sorted(Comparator.comparing(Seat::attending).thenComparing(Seat::name)).toList();
  }

  private static Seat seat(Invited one, String letter, Map<String, Colleague> people) {
    String brings =
        !letter.isEmpty() ? "Expert for Case " + letter
            : one.discipline().label() + (one.inPlaceOf().isEmpty() ? "" : ", in place of " + name(people, one.inPlaceOf()));
    return new Seat(
        one.account(), name(people, one.account()), brings, one.present(), letter, one.answer() == Invited.Answer.NOT_COMING, false);
  }

  private static Seat seat(Guest one, String letter) {
    String brings = (letter.isEmpty() ? "Expert" : "Expert for Case " + letter) + (one.organisation().isEmpty() ? "" : ", " + one.organisation());
    return new Seat(one.id().toString(), one.name(), brings, one.present(), letter, one.apologised(), false);
  }

  private Stream<Guest> guests(UUID id) {
    return meetings.guests(id).stream().filter(Guest::asked);
  }

  /**
   * @throws Missing when no case has this letter
   */
  public Sitting sitting(UUID id, String letter) {
    AgendaItem item = meetings.item(id, letter);
    List<Interest> interests = meetings.interests(List.of(item));
    List<Invited> invited = meetings.invited(id);
    List<Guest> guests = guests(id).filter(Guest::present).filter(one -> one.onlyFor().map(item.id()::equals).orElse(true)).toList();
    Set<String> here =
        Stream.concat(
                invited.stream().filter(Invited::present).filter(one -> one.onlyFor().map(item.id()::equals).orElse(true)).map(Invited::account),
                guests.stream().map(one -> one.id().toString()))
            .collect(Collectors.toSet());
    Set<String> attending = office.present(id);
    Set<String> out = new HashSet<>(item.leftCase());
    out.addAll(closures.accounts(item, interests, invited, attending));
    out.removeIf(account -> !here.contains(account) && !attending.contains(account));
    Map<String, String> names = guests.stream().collect(Collectors.toMap(one -> one.id().toString(), Guest::name));
    Map<String, Colleague> people = named(out);
    Quorum quorum = Quorums.of(item, closures.out(meetings.get(id), item, interests, invited), invited, rules.current());
    return new Sitting(
        (int) here.stream().filter(account -> !out.contains(account)).count(),
        out.stream().map(account -> names.getOrDefault(account, name(people, account))).sorted().toList(),
        quorum.met(),
        quorum.words());
  }

  /**
   * Marks someone as present or not, and the meeting as held.
   *
   * @throws Missing when nobody of this account is invited
   */
  public void present(UUID id, String account, boolean there) {
    Meeting meeting = meetings.get(id);
    if (meetings.invited(id).stream().noneMatch(one -> one.account().equals(account)) && office.mark(meeting, account, there)) {
      audit.record(Act.of("meeting.presence_marked", id));
      return;
    }
    guest(id, account).ifPresentOrElse(guest -> guest.was(there), () -> invited(id, account).was(there));
    if (there && !meeting.attendanceRecorded() && !meeting.heldOn().isAfter(LocalDate.now(clock))) {
      meeting.attendanceRecorded(current.actor(), clock.instant(), meeting.version());
    }
    audit.record(Act.of("meeting.presence_marked", id));
  }

  /**
   * Someone sent apologies, or it turned out that they had not.
   *
   * @throws Missing when nobody of this account is invited
   */
  public void apologised(UUID id, String account, boolean cannot) {
    guest(id, account)
        .ifPresentOrElse(guest -> guest.apologises(cannot), () -> invited(id, account).apologises(cannot, current.actor(), clock.instant()));
    audit.record(Act.of("meeting.apologies_marked", id));
  }

  /** Marks that someone left the room for a case, or came back; who declared a connection stays out. */
  public void left(UUID id, String letter, String account, boolean gone) {
    if (guest(id, account).isEmpty() && !office.present(id).contains(account)) {
      invited(id, account);
    }
    AgendaItem item = meetings.item(id, letter);
    item.left(
        Stream.concat(item.leftCase().stream().filter(other -> !other.equals(account)), gone ? Stream.of(account) : Stream.empty())
            .toList());
    audit.record(Act.on(item.review().value(), gone ? "meeting.left_for_case" : "meeting.came_back", id));
  }

  /**
   * Someone who is there says in the room that they have a connection with the case. It closes to them as if they had declared it
   * on their own screen; the chair asks them what it is.
   */
  public void connected(UUID id, String letter, String account) {
    AgendaItem item = meetings.item(id, letter);
    if (!office.present(id).contains(account)) {
      invited(id, account);
    }
    boolean known = meetings.interests(List.of(item)).stream().anyMatch(one -> one.account().equals(account) && one.standing());
    if (!known) {
      meetings.keep(Interest.saidInTheRoom(item, account, current.actor(), clock.instant()));
      audit.record(Act.on(item.review().value(), "meeting.interest_said_in_room", item.id()));
    }
  }

  /**
   * The accounts that are shut out of a case: those of the invited and of the others to whom it is closed, and the experts who come
   * for another; empty when there is no such case.
   *
   * @param others who follow the meeting, invited or not
   */
  public Set<String> closedTo(UUID id, String letter, Set<String> others) {
    return meetings.agenda(id).stream().filter(item -> item.letter().equals(letter)).findFirst().map(item -> closedTo(item, others)).orElse(Set.of());
  }

  private Set<String> closedTo(AgendaItem item, Set<String> others) {
    List<Invited> invited = meetings.invited(item.meeting());
    Set<String> closed = new HashSet<>(closures.accounts(item, meetings.interests(List.of(item)), invited, others));
    closed.addAll(elsewhere(item, invited));
    return closed;
  }

  /** Experts who were asked for another case, unless they see every case of the CDOP anyway. */
  private Set<String> elsewhere(AgendaItem item, List<Invited> invited) {
    Set<String> experts =
        invited.stream().filter(one -> one.onlyFor().filter(only -> !only.equals(item.id())).isPresent()).map(Invited::account).collect(Collectors.toSet());
    Map<String, Colleague> people = named(experts);
    experts.removeIf(account -> people.containsKey(account) && MeetingDoor.seesAll(people.get(account), current.actor().cdop()));
    return experts;
  }

  private Invited invited(UUID id, String account) {
    return meetings.invited(id).stream().filter(one -> one.account().equals(account)).findFirst().orElseThrow(Missing::new);
  }

  private Optional<Guest> guest(UUID id, String seat) {
    return guests(id).filter(one -> one.id().toString().equals(seat)).findFirst();
  }

  private Map<String, Colleague> named(Set<String> accounts) {
    return accounts.isEmpty() ? Map.of() : colleagues.named(accounts);
  }

  private static String name(Map<String, Colleague> people, String account) {
    return Optional.ofNullable(people.get(account)).map(Colleague::name).orElse("A former colleague");
  }
}
