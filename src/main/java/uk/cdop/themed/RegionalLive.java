package uk.cdop.themed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.cdop.access.Actor;
import uk.cdop.access.CdopNames;
import uk.cdop.access.CurrentActor;
import uk.cdop.access.Permission;
import uk.cdop.analysis.AnalysisCodes;
import uk.cdop.analysis.Finding;
import uk.cdop.analysis.PanelRecord;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.documents.Papers;
import uk.cdop.live.AskedInPapers;
import uk.cdop.live.Carried;
import uk.cdop.live.LiveMeeting;
import uk.cdop.live.LiveMeetings;
import uk.cdop.pack.PlainWords;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Words;

/**
 * Regional meetings held live. The host's people record from the anonymous copies; what the chair finalises is handed to the owner of
 * the case, whose own chair signs it.
 */
@ApplicationScoped
public class RegionalLive implements LiveMeetings {
  @Inject Regionals regionals;
  @Inject Connections connections;
  @Inject CurrentActor current;
  @Inject Closures closures;
  @Inject Sitting sitting;

  /** Who sits, what they look at, and where it goes. */
  @Dependent
  static class Sitting {
    @Inject Seating seating;
    @Inject CdopNames names;
    @Inject AnalysisCodes codes;
    @Inject HandedDecisions decisions;
    @Inject OwnersEyes owners;
    @Inject PlainWords plainWords;
    @Inject AuditTrail audit;
    @Inject Clock clock;
  }

  @Override
  public Optional<LiveMeeting> find(UUID id) {
    Actor actor = current.actor();
    return regionals
        .known(id)
        .filter(Regional::begun)
        .filter(meeting -> regionals.participant(id, actor.cdop()).filter(Participant::agreed).isPresent())
        .filter(
            meeting ->
                regionals.attendees(id).stream().anyMatch(one -> one.cdop().equals(actor.cdop()) && one.account().equals(actor.id())))
        .map(meeting -> new Held(meeting, actor));
  }

  /** Whoever listens attends, and the database knows to which of the attendees a case is closed. */
  @Override
  public Set<String> closedTo(UUID meeting, String letter, Set<String> listening) {
    return regionals.known(meeting).isPresent() ? connections.closedTo(meeting, letter) : Set.of();
  }

  /** One regional meeting for one person; its agenda is read once. */
  private final class Held implements LiveMeeting {
    private final Regional meeting;
    private final Actor actor;
    private List<RegionalItem> items;
    private List<String> closed;
    private Map<String, Snapshot> copies;

    private Held(Regional meeting, Actor actor) {
      this.meeting = meeting;
      this.actor = actor;
    }

    @Override
    public UUID id() {
      return meeting.id();
    }

    @Override
    public String cdop() {
      return meeting.host();
    }

    @Override
    public String title() {
      return meeting.title() + ", " + Words.day(meeting.heldOn());
    }

    @Override
    public LocalDate heldOn() {
      return meeting.heldOn();
    }

    /** With the owner's papers closes what was recorded about them. */
    @Override
    public Optional<Instant> closesAt() {
      return meeting.closesAt();
    }

    @Override
    public String href() {
      return "/regional/" + meeting.id();
    }

    @Override
    public boolean records() {
      return open() && meeting.hostedBy(actor) && (Permission.PLAN_REGIONAL.heldBy(actor) || meeting.chairedBy(actor) || meeting.deputisedBy(actor));
    }

    /** The host keeps the minutes also when the records of the cases are closed. */
    @Override
    public boolean keepsMinutes() {
      return meeting.hostedBy(actor) && (Permission.PLAN_REGIONAL.heldBy(actor) || meeting.chairedBy(actor));
    }

    @Override
    public boolean chairs() {
      return open() && (meeting.chairedBy(actor) || meeting.deputisedBy(actor));
    }

    /** The deputy chairs what a connection closes to the chair, and nothing else. */
    @Override
    public boolean chairs(String letter) {
      return chairs() && (meeting.chairedBy(actor) || connections.closedTo(meeting.id(), letter).contains(meeting.chair()));
    }

    private boolean open() {
      return meeting.open(sitting.clock.instant());
    }

    @Override
    public List<LiveMeeting.Item> agenda() {
      read();
      return items.stream()
          .map(
              one ->
                  closed.contains(one.letter())
                      ? new LiveMeeting.Item(one.letter(), "", 0, true)
                      : new LiveMeeting.Item(
                          one.letter(), Optional.ofNullable(copies.get(one.letter())).map(Snapshot::headline).orElse(""), one.minutes(), false))
          .toList();
    }

    /** A case that its owner took back keeps its letter, and stays closed to whom it was closed. */
    @Override
    public Set<String> openCases() {
      List<RegionalItem> ever = regionals.everOnAgenda(meeting.id());
      List<String> shut = closures.letters(inside(), ever);
      return ever.stream().map(RegionalItem::letter).filter(letter -> !shut.contains(letter)).collect(Collectors.toSet());
    }

    private RegionalDoor.Inside inside() {
      Participant ours = regionals.participant(meeting.id(), actor.cdop()).orElseThrow(Missing::new);
      return new RegionalDoor.Inside(meeting, actor, ours, true);
    }

    private void read() {
      if (items == null) {
        items = regionals.agenda(meeting.id());
        closed = closures.letters(inside(), items);
        copies = open() ? regionals.readable(meeting.id()) : Map.of();
      }
    }

    @Override
    public List<Seat> seats() {
      return regionals.attendees(meeting.id()).stream()
          .map(one -> new Seat(one.account(), one.name(), one.brings().label() + ", " + sitting.names.of(one.cdop()), one.present(), "", one.apologised(), one.brings() == Brings.IN_ATTENDANCE))
          .toList();
    }

    @Override
    public LiveMeeting.Sitting sitting(String letter) {
      if (!meeting.hostedBy(actor)) {
        return new LiveMeeting.Sitting(0, List.of(), false, "The host keeps who sits for a case");
      }
      RegionalItem item = item(letter);
      RegionalQuorum quorum = sitting.seating.sitting(meeting.id(), item);
      Set<String> out = sitting.seating.out(meeting.id(), item);
      return new LiveMeeting.Sitting(
          (int) sitting.seating.seated(meeting.id(), item).stream().filter(one -> one.brings() != Brings.IN_ATTENDANCE).count(),
          regionals.attendees(meeting.id()).stream().filter(one -> out.contains(one.account())).map(Attendee::name).toList(),
          quorum.met(),
          quorum.words());
    }

    @Override
    public void present(String account, boolean there) {
      recording();
      attendee(account).was(there);
      sitting.audit.record(Act.of("themed.presence_marked", meeting.id()));
    }

    @Override
    public void apologised(String account, boolean cannot) {
      recording();
      attendee(account).apologises(cannot);
      sitting.audit.record(Act.of("themed.apologies_marked", meeting.id()));
    }

    @Override
    public void left(String letter, String account, boolean gone) {
      recording();
      RegionalItem item = item(letter);
      List<String> left = new ArrayList<>(item.leftCase());
      left.remove(attendee(account).account());
      if (gone) {
        left.add(account);
      }
      item.left(left);
      sitting.audit.record(Act.of(gone ? "themed.left_for_case" : "themed.came_back", meeting.id() + "/" + letter));
    }

    private Attendee attendee(String account) {
      return regionals.attendees(meeting.id()).stream().filter(one -> one.account().equals(account)).findFirst().orElseThrow(Missing::new);
    }

    @Override
    public boolean takesConnections() {
      return records();
    }

    @Override
    public void connected(String letter, String account) {
      recording();
      item(letter);
      if (!connections.connect(meeting.id(), letter, account, sitting.clock.instant().truncatedTo(ChronoUnit.MICROS))) {
        throw new Missing();
      }
      connections.forgetBarred(actor);
      sitting.audit.record(Act.of("themed.connection_entered", meeting.id() + "/" + letter));
    }

    private void recording() {
      if (!records()) {
        throw new Missing();
      }
    }

    @Override
    public Optional<Papers> papers(String letter) {
      item(letter);
      return Optional.ofNullable(copies.get(letter)).map(Snapshot::papers);
    }

    /** As the papers have them. Whose question it was is known to the owner alone, who finds it when the answer comes. */
    @Override
    public List<Question> questions(String letter) {
      List<String> asked = papers(letter).map(AskedInPapers::of).orElse(List.of());
      return IntStream.range(0, asked.size()).mapToObj(at -> new Question(place(letter, at), asked.get(at), "")).toList();
    }

    private UUID place(String letter, int at) {
      return UUID.nameUUIDFromBytes((meeting.id() + "/" + letter + "/" + at).getBytes(StandardCharsets.UTF_8));
    }

    /** By the choices that the owner made for its papers, as the service sees them; without them nothing that was typed is shown. */
    @Override
    public UnaryOperator<String> withoutNames(String letter, List<String> texts) {
      item(letter);
      return sitting.owners.see(meeting.id(), letter, review -> sitting.plainWords.of(review, texts)).orElse(text -> "");
    }

    @Override
    public PanelRecord begin(String letter) {
      item(letter);
      return Optional.ofNullable(copies.get(letter)).map(Snapshot::record).orElseThrow(Missing::new);
    }

    @Override
    public List<Finding> findings(String letter, PanelRecord record) {
      return RegionalChecks.of(record, sitting.codes, "/live/" + meeting.id() + "/record/" + letter);
    }

    @Override
    public void done(String letter, String act) {
      sitting.audit.record(Act.of(act, meeting.id() + "/" + letter));
    }

    @Override
    public Ending finalise(String letter, Carried carried, Outcome outcome, Attested attested) {
      if (!chairs(letter)) {
        throw new Missing();
      }
      List<Finding> blocking =
          outcome.decision() == Decision.COMPLETE
              ? findings(letter, carried.record()).stream().filter(Finding::blocks).toList()
              : List.of();
      if (!blocking.isEmpty()) {
        return new Ending.NotReady(blocking);
      }
      RegionalItem item = item(letter);
      RegionalQuorum quorum = sitting.seating.sitting(meeting.id(), item);
      if (!quorum.met() && attested.quorumReason().isBlank()) {
        return new Ending.ReasonMissing();
      }
      sitting.decisions.hand(
          meeting.id(),
          letter,
          new HandedOver(
              carried.given(),
              carried.record(),
              outcome.decision(),
              outcome.from(),
              outcome.answers().stream().map(one -> new HandedOver.Answer(one.question(), one.answer())).toList()),
          actor.id(),
          quorum.met() ? quorum : new RegionalQuorum(false, quorum.words() + ". The chair decided because: " + attested.quorumReason()),
          sitting.seating.seated(meeting.id(), item).stream()
              .map(one -> one.name() + ", " + one.brings().label() + ", " + sitting.names.of(one.cdop()))
              .toList(),
          sitting.clock.instant());
      mark(letter, carried.record());
      return new Ending.Done();
    }

    private void mark(String letter, PanelRecord record) {
      regionals
          .mark(meeting.id(), letter)
          .ifPresentOrElse(
              known -> known.put(record, sitting.clock.instant()),
              () -> regionals.keep(new Mark(meeting.id(), letter, record, actor, sitting.clock.instant())));
    }

    /** What is finalised again is handed over again; an owner who has signed meanwhile keeps what was signed. */
    @Override
    public void reopen(String letter, String reason) {
      item(letter);
      sitting.audit.record(Act.of("themed.case_reopened", meeting.id() + "/" + letter).because(reason));
    }

    /**
     * @throws Missing when there is no such case, or it is closed to the actor
     */
    private RegionalItem item(String letter) {
      read();
      return items.stream().filter(one -> one.letter().equals(letter) && !closed.contains(letter)).findFirst().orElseThrow(Missing::new);
    }
  }
}
