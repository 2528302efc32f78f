package uk.cdop.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.platform.Words;
import uk.cdop.review.ReviewFacts;
import uk.cdop.review.ReviewId;
import uk.cdop.review.Reviews;

/** The agenda of a meeting, line by line, as one person may see it. */
@ApplicationScoped
class MeetingLines {
  private static final String CONNECTED =
      "You declared a connection with this case, or asked not to take it. You cannot open it. The chair can open it again if that was a mistake.";
  private static final String RESTRICTED = "This case is closed to you: it is open to named people only, or you are the key worker of its family.";
  private static final String NOT_ASKED = "You are asked to the meeting for another case.";

  @Inject Meetings meetings;
  @Inject Closures closures;
  @Inject Access access;
  @Inject Reviews reviews;

  /** What is the same for every line: who looks, what people said, and how names are written. */
  record Seen(MeetingDoor.Inside inside, List<Invited> invited, List<Interest> interests, PanelRule rule, Names names) {}

  /** An open case: what people said about it, and who is out of it. */
  private record About(AgendaItem item, List<Interest> interests, Set<String> out) {}

  /** A case opens by the chair's word that someone with a connection stays, as its papers do: unless something else closes it to them. */
  List<MeetingView.Line> of(Agenda agenda, Seen seen) {
    Meeting meeting = seen.inside().meeting();
    Map<ReviewId, ReviewFacts> facts = reviews.named(agenda.cases().stream().map(AgendaItem::review).toList());
    String account = seen.inside().actor().id();
    Set<UUID> connected = meetings.barred(seen.inside().actor());
    Set<UUID> shut = access.barred(Permission.READ_PAPERS);
    Map<UUID, Set<String>> out = closures.out(meeting, agenda.cases(), seen.interests(), seen.invited());
    Set<UUID> opened = meetings.opened(agenda.cases().stream().flatMap(item -> item.papers().stream()).toList(), account);
    Optional<UUID> onlyFor = MeetingDoor.seesAll(seen.inside().actor()) ? Optional.empty() : meetings.onlyFor(meeting.id(), account);
    return agenda.timetable(meeting.startsAt()).stream()
        .map(
            slot -> {
              String time = Words.time(slot.from()) + " to " + Words.time(slot.to());
              return switch (slot.entry()) {
                case AgendaBreak pause -> (MeetingView.Line) new MeetingView.Pause("Break, " + time);
                case AgendaItem item -> {
                  UUID review = item.review().value();
                  if (!facts.containsKey(item.review()) || shut.contains(review)) {
                    yield MeetingView.Case.closed(item.letter(), connected.contains(review) ? CONNECTED : RESTRICTED);
                  }
                  if (onlyFor.filter(only -> !only.equals(item.id())).isPresent()) {
                    yield MeetingView.Case.closed(item.letter(), NOT_ASKED);
                  }
                  yield open(
                      new About(item, seen.interests().stream().filter(one -> one.concerns(item)).toList(), out.get(item.id())),
                      time,
                      facts.get(item.review()),
                      opened,
                      seen);
                }
              };
            })
        .toList();
  }

  private MeetingView.Case open(About about, String time, ReviewFacts facts, Set<UUID> opened, Seen seen) {
    AgendaItem item = about.item();
    List<Interest> interests = about.interests();
    UUID review = item.review().value();
    boolean seesCase = access.may(Permission.SEE_REVIEW, review);
    boolean chairs = seen.inside().chairs(item, about.out(), seen.invited());
    String account = seen.inside().actor().id();
    return new MeetingView.Case(
        item.letter(),
        "",
        Headline.of(facts.child()),
        seesCase ? facts.number() : "",
        seesCase ? "/reviews/" + review : "",
        time,
        item.papers().isPresent(),
        item.papers().isPresent() && access.may(Permission.READ_PAPERS, review),
        item.papers().filter(opened::contains).isPresent(),
        access.may(Permission.SEE_ANALYSIS, review) ? "/reviews/" + review + "/analysis" : "",
        declared(account, item, interests),
        quorum(about, seen, chairs),
        interests.stream()
            .filter(Interest::connected)
            .filter(one -> (seen.inside().mayPlan() || chairs) && !one.account().equals(account))
            .map(one -> shown(one, chairs, seen.names()))
            .toList(),
        item.leftCase());
  }

  /** Before the meeting only for who plans it or chairs the case, and where somebody who is out of it makes it another than the meeting's. */
  private static String quorum(About about, Seen seen, boolean chairs) {
    Meeting meeting = seen.inside().meeting();
    if (meeting.attendanceRecorded()) {
      return Quorums.of(about.item(), about.out(), seen.invited(), seen.rule()).words();
    }
    boolean told = !meeting.cancelled() && (seen.inside().mayPlan() || chairs) && !about.out().isEmpty();
    return told ? Quorums.expected(about.out(), seen.invited(), seen.rule()).expectedForCase() : "";
  }

  private static String declared(String account, AgendaItem item, List<Interest> interests) {
    List<Interest> own = interests.stream().filter(one -> one.account().equals(account)).toList();
    if (own.stream().anyMatch(Interest::standing)) {
      return MeetingView.STAYS;
    }
    return own.stream().anyMatch(one -> one.item().equals(item.id()) && !one.connected()) ? "You said you have no connection" : "";
  }

  private static MeetingView.Declared shown(Interest one, boolean chairs, Names names) {
    boolean interest = one.kind() == Interest.Kind.INTEREST;
    return new MeetingView.Declared(
        one.id(),
        one.account(),
        names.of(one.account()),
        (interest ? one.saidTo().isEmpty() ? "declared a connection on " : "spoke of a connection at the meeting on " : "asked not to take this case on ") + Words.moment(one.declaredAt()),
        chairs && interest ? one.words() : "",
        one.ruling().map(ruling -> ruling.label() + (one.rulingWords().isEmpty() ? "" : ": " + one.rulingWords())).orElse(""),
        one.withdrawnReason(),
        chairs && one.standing());
  }
}
