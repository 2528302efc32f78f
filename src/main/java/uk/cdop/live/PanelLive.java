package uk.cdop.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import uk.cdop.access.CurrentActor;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.analysis.Analyses;
import uk.cdop.analysis.Finding;
import uk.cdop.analysis.PanelRecord;
import uk.cdop.analysis.PanelRecords;
import uk.cdop.analysis.ReopenAnalysis;
import uk.cdop.analysis.Signing;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.documents.FrozenPapers;
import uk.cdop.documents.Papers;
import uk.cdop.keyworker.FamilyQuestions;
import uk.cdop.keyworker.MeetingDays;
import uk.cdop.meeting.PanelRoom;
import uk.cdop.pack.PlainWords;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Stale;
import uk.cdop.platform.Words;
import uk.cdop.review.CriminalProceedings;
import uk.cdop.review.ReviewId;

/** The meetings of one CDOP's panel, held live. A complete case is signed off by the chair, the others stay drafts. */
@ApplicationScoped
public class PanelLive implements LiveMeetings {
  @Inject PanelRoom room;
  @Inject Access access;
  @Inject CurrentActor current;
  @Inject Cases cases;
  @Inject PlainWords plainWords;

  /** What is known of a case elsewhere. */
  @Dependent
  static class Cases {
    @Inject FrozenPapers papers;
    @Inject FamilyQuestions questions;
    @Inject CriminalProceedings proceedings;
    @Inject PanelRecords records;
    @Inject Analyses analyses;
    @Inject ReopenAnalysis reopen;
    @Inject AuditTrail audit;
  }

  @Override
  public Optional<LiveMeeting> find(UUID meeting) {
    return room.find(meeting).map(Panel::new);
  }

  @Override
  public Set<String> closedTo(UUID meeting, String letter, Set<String> listening) {
    return room.closedTo(meeting, letter, listening);
  }

  /** One panel meeting; its agenda is read once. */
  private final class Panel implements LiveMeeting {
    private final PanelRoom.Held held;
    private List<PanelRoom.Line> agenda;
    private Set<String> chaired;

    private Panel(PanelRoom.Held held) {
      this.held = held;
    }

    @Override
    public UUID id() {
      return held.id();
    }

    @Override
    public String cdop() {
      return current.actor().cdop();
    }

    @Override
    public String title() {
      return held.title() + ", " + Words.day(held.heldOn());
    }

    @Override
    public LocalDate heldOn() {
      return held.heldOn();
    }

    @Override
    public String href() {
      return "/meetings/" + held.id();
    }

    @Override
    public boolean records() {
      return held.plans() || held.chairs() || held.deputises();
    }

    @Override
    public boolean chairs() {
      return held.chairs() || !chaired().isEmpty();
    }

    @Override
    public boolean chairs(String letter) {
      return chaired().contains(letter);
    }

    private Set<String> chaired() {
      if (chaired == null) {
        chaired = held.chairs() || held.deputises() ? room.chaired(held.id()) : Set.of();
      }
      return chaired;
    }

    @Override
    public List<Item> agenda() {
      return lines().stream()
          .map(
              line ->
                  line.one()
                      .map(one -> new Item(one.letter(), one.headline(), one.minutes(), one.closed()))
                      .orElseGet(() -> new Item("", "Break", line.minutes(), false)))
          .toList();
    }

    @Override
    public Set<String> openCases() {
      return room.openCases(held.id());
    }

    @Override
    public List<Seat> seats() {
      return seats(room.seats(held.id()));
    }

    @Override
    public List<Seat> allSeats() {
      return seats(room.allSeats(held.id()));
    }

    private static List<Seat> seats(List<PanelRoom.Seat> seats) {
      return seats.stream()
          .map(one -> new Seat(one.account(), one.name(), one.brings(), one.present(), one.onlyFor(), one.apologised(), one.attending()))
          .toList();
    }

    @Override
    public Sitting sitting(String letter) {
      PanelRoom.Sitting now = room.sitting(held.id(), letter);
      return new Sitting(now.present(), now.out(), now.quorate(), now.words());
    }

    @Override
    public void present(String account, boolean there) {
      room.present(held.id(), account, there);
    }

    @Override
    public void apologised(String account, boolean cannot) {
      room.apologised(held.id(), account, cannot);
    }

    @Override
    public void left(String letter, String account, boolean gone) {
      room.left(held.id(), letter, account, gone);
    }

    @Override
    public boolean takesConnections() {
      return true;
    }

    @Override
    public void connected(String letter, String account) {
      room.connected(held.id(), open(letter).letter(), account);
    }

    @Override
    public Optional<Papers> papers(String letter) {
      return open(letter).papers().map(cases.papers::get).map(FrozenPapers.Released::papers);
    }

    @Override
    public List<Question> questions(String letter) {
      List<FamilyQuestions.FamilyQuestion> asked = cases.questions.of(review(letter), MeetingDays.Meeting.PANEL);
      List<String> released = papers(letter).map(AskedInPapers::of).orElse(List.of());
      return IntStream.range(0, asked.size())
          .mapToObj(at -> new Question(asked.get(at).id(), words(asked.get(at), at, asked.size(), released), asked.get(at).answer()))
          .toList();
    }

    /** As the papers have it, without names; someone who does not know the case reads nothing else. */
    private String words(FamilyQuestions.FamilyQuestion question, int at, int all, List<String> released) {
      if (released.size() == all) {
        return released.get(at);
      }
      return held.plans() ? question.question() : "Question " + (at + 1) + ", asked after the papers were released";
    }

    @Override
    public UnaryOperator<String> withoutNames(String letter, List<String> texts) {
      return plainWords.of(review(letter), texts);
    }

    @Override
    public PanelRecord begin(String letter) {
      return cases.records.current(review(letter, Permission.SEE_ANALYSIS));
    }

    @Override
    public List<Finding> findings(String letter, PanelRecord record) {
      return cases.records.findings(review(letter, Permission.SEE_ANALYSIS), record);
    }

    @Override
    public Optional<String> proceedings(String letter) {
      return cases.proceedings.of(review(letter)).map(CriminalProceedings.Active::words);
    }

    @Override
    public void done(String letter, String act) {
      cases.audit.record(Act.on(review(letter).value(), act, held.id()));
    }

    @Override
    public Ending finalise(String letter, Carried record, Outcome outcome, Attested attested) {
      ReviewId review = review(letter, Permission.DRAFT_ANALYSIS);
      PanelRecord whole = record.onto(cases.records.current(review));
      boolean complete = outcome.decision() == Decision.COMPLETE;
      List<Finding> blocking = complete ? cases.records.findings(review, whole).stream().filter(Finding::blocks).toList() : List.of();
      if (!blocking.isEmpty()) {
        return new Ending.NotReady(blocking);
      }
      if (!room.sitting(held.id(), letter).quorate() && attested.quorumReason().isBlank()) {
        return new Ending.ReasonMissing();
      }
      try {
        cases.records.take(review, whole);
      } catch (Stale signedMeanwhile) {
        return new Ending.Overtaken();
      }
      return complete ? sign(review, attested) : new Ending.Done();
    }

    private Ending sign(ReviewId review, Attested attested) {
      return switch (cases.records.sign(review, attested.words(), attested.quorumReason(), attested.proceedingsReason())) {
        case Signing.Signed signed -> new Ending.Done();
        case Signing.NotReady notReady -> new Ending.NotReady(List.of());
        case Signing.ReasonMissing missing -> new Ending.ReasonMissing();
        case Signing.Changed changed -> new Ending.Overtaken();
      };
    }

    @Override
    public void reopen(String letter, String reason) {
      ReviewId review = review(letter);
      cases
          .analyses
          .of(review)
          .filter(record -> record.signOff().isPresent())
          .ifPresent(signed -> cases.reopen.reopen(review, signed.version(), reason));
    }

    private ReviewId review(String letter) {
      return open(letter).review();
    }

    private ReviewId review(String letter, Permission permission) {
      ReviewId review = review(letter);
      access.require(permission, review.value());
      return review;
    }

    /**
     * @throws Missing when there is no such case, or it is closed to the actor
     */
    private PanelRoom.Case open(String letter) {
      return lines().stream()
          .flatMap(line -> line.one().stream())
          .filter(one -> one.letter().equals(letter) && !one.closed())
          .findFirst()
          .orElseThrow(Missing::new);
    }

    private List<PanelRoom.Line> lines() {
      if (agenda == null) {
        agenda = room.agenda(held.id());
      }
      return agenda;
    }
  }
}
