package uk.cdop.meeting.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import uk.cdop.meeting.DecideOnInterest;
import uk.cdop.meeting.DeclareInterest;
import uk.cdop.meeting.MeetingView;
import uk.cdop.meeting.RecordAttendance;
import uk.cdop.meeting.Ruling;
import uk.cdop.meeting.ViewMeeting;
import uk.cdop.meeting.WithdrawInterest;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Page;
import uk.cdop.platform.ui.Choice;

/** What people say and record about a sitting: connections with a case, and who was there. */
@Path("/meetings")
@Produces(MediaType.TEXT_HTML)
public class SittingPages {
  @Inject ViewMeeting viewMeeting;
  @Inject DeclareInterest declareInterest;
  @Inject WithdrawInterest withdrawInterest;
  @Inject DecideOnInterest decideOnInterest;
  @Inject RecordAttendance recordAttendance;

  /** One case of a meeting and what was typed about it. */
  public record DeclareView(MeetingView meeting, MeetingView.Case item, Entered entered, Mistakes mistakes) {}

  /** The withdrawal of a declared connection. */
  public record WithdrawView(MeetingView meeting, MeetingView.Case item, MeetingView.Declared declared, Mistakes mistakes) {}

  /** What a person with a connection may do. */
  public record DecideView(
      MeetingView meeting, MeetingView.Case item, MeetingView.Declared declared, List<Choice> rulings, Entered entered, Mistakes mistakes) {}

  /** The attendance form: who was there, and for each case who left. */
  public record AttendanceView(MeetingView meeting, List<Choice> people, List<Choice> apologies, List<LeftRow> cases, Mistakes mistakes) {}

  /** One case in the attendance form. */
  public record LeftRow(String letter, String name, List<Choice> left, List<String> outByInterest) {}

  @GET
  @Path("{id}/interests/{letter}")
  public Page declaring(@PathParam("id") String id, @PathParam("letter") String letter) {
    return Page.of("meeting/declare", declareView(id, letter, Entered.nothing(), Mistakes.none()));
  }

  @POST
  @Path("{id}/interests/{letter}")
  public Object declare(
      @PathParam("id") String id, @PathParam("letter") String letter, MultivaluedMap<String, String> sent) {
    Entered entered = Entered.of(sent);
    boolean yes = entered.has("connected", "yes");
    boolean ratherNot = entered.has("connected", "rather-not");
    Mistakes mistakes = Mistakes.none();
    mistakes.addIf(!yes && !ratherNot && !entered.has("connected", "no"), "connected", "Select yes if you have a connection with this child, their family or their care");
    mistakes.addIf(entered.text("words").length() > 500, "words", "What the connection is must be 500 characters or fewer");
    if (mistakes.any()) {
      return Page.refused("meeting/declare", declareView(id, letter, entered, mistakes));
    }
    DeclareInterest.Said said = yes ? DeclareInterest.Said.CONNECTION : ratherNot ? DeclareInterest.Said.RATHER_NOT : DeclareInterest.Said.NO_CONNECTION;
    declareInterest.declare(MeetingId.of(id), letter, said, entered.text("words"));
    return back(id);
  }

  @GET
  @Path("{id}/interests/{letter}/{interest}")
  public Page withdrawing(
      @PathParam("id") String id, @PathParam("letter") String letter, @PathParam("interest") String interest) {
    return Page.of("meeting/withdraw", withdrawView(id, letter, interest, Mistakes.none()));
  }

  @POST
  @Path("{id}/interests/{letter}/{interest}")
  public Object withdraw(
      @PathParam("id") String id,
      @PathParam("letter") String letter,
      @PathParam("interest") String interest,
      MultivaluedMap<String, String> sent) {
    String reason = Entered.of(sent).text("reason");
    if (reason.isEmpty()) {
      return Page.refused(
          "meeting/withdraw", withdrawView(id, letter, interest, Mistakes.none().add("reason", "Enter why the connection is withdrawn")));
    }
    withdrawInterest.withdraw(MeetingId.of(id), letter, MeetingId.of(interest), reason);
    return back(id);
  }

  @GET
  @Path("{id}/interests/{letter}/{interest}/decision")
  public Page deciding(
      @PathParam("id") String id, @PathParam("letter") String letter, @PathParam("interest") String interest) {
    return Page.of("meeting/decide", decideView(id, letter, interest, Entered.nothing(), Mistakes.none()));
  }

  @POST
  @Path("{id}/interests/{letter}/{interest}/decision")
  public Object decide(
      @PathParam("id") String id,
      @PathParam("letter") String letter,
      @PathParam("interest") String interest,
      MultivaluedMap<String, String> sent) {
    Entered entered = Entered.of(sent);
    Optional<Ruling> ruling = Arrays.stream(Ruling.values()).filter(one -> entered.has("ruling", one.name())).findFirst();
    Mistakes mistakes = Mistakes.none();
    mistakes.addIf(ruling.isEmpty(), "ruling", "Select what they may do");
    mistakes.addIf(entered.text("because").isEmpty(), "because", "Enter why, for the minutes");
    mistakes.addIf(entered.text("because").length() > 500, "because", "Why must be 500 characters or fewer");
    if (mistakes.any()) {
      return Page.refused("meeting/decide", decideView(id, letter, interest, entered, mistakes));
    }
    decideOnInterest.decide(MeetingId.of(id), letter, MeetingId.of(interest), ruling.orElseThrow(), entered.text("because"));
    return back(id);
  }

  private DecideView decideView(String id, String letter, String interest, Entered entered, Mistakes mistakes) {
    WithdrawView declared = withdrawView(id, letter, interest, mistakes);
    return new DecideView(
        declared.meeting(),
        declared.item(),
        declared.declared(),
        Arrays.stream(Ruling.values()).map(one -> Choice.of(one.name(), one.label()).checked(entered.has("ruling", one.name()))).toList(),
        entered,
        mistakes);
  }

  @GET
  @Path("{id}/attendance")
  public Page attendance(@PathParam("id") String id) {
    MeetingView meeting = recordable(id);
    Set<String> present = new HashSet<>();
    people(meeting).filter(MeetingView.Member::present).forEach(one -> present.add(one.account()));
    Map<String, Set<String>> left = new HashMap<>();
    meeting.cases().forEach(one -> left.put(one.letter(), one.left()));
    return Page.of("meeting/attendance", attendanceView(meeting, present, Set.copyOf(meeting.apologies()), left, Mistakes.none()));
  }

  @POST
  @Path("{id}/attendance")
  public Object record(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
    Entered entered = Entered.of(sent);
    MeetingView meeting = recordable(id);
    Set<String> present = new HashSet<>(entered.all("present"));
    Set<String> apologies = new HashSet<>(entered.all("apologies"));
    Map<String, Set<String>> left = new HashMap<>();
    meeting.cases().forEach(one -> left.put(one.letter(), new HashSet<>(entered.all("left-" + one.letter()))));
    return switch (recordAttendance.record(MeetingId.of(id), entered.whole("version").orElse(-1L), present, apologies, left)) {
      case RECORDED -> back(id);
      case TOO_EARLY ->
          refused(meeting, present, apologies, left, "Attendance can be recorded from the day of the meeting, " + meeting.day());
      case NOBODY -> refused(meeting, present, apologies, left, "Select which members were there");
    };
  }

  private static Page refused(MeetingView meeting, Set<String> present, Set<String> apologies, Map<String, Set<String>> left, String why) {
    return Page.refused("meeting/attendance", attendanceView(meeting, present, apologies, left, Mistakes.none().add("present", why)));
  }

  private MeetingView recordable(String id) {
    MeetingView meeting = viewMeeting.view(MeetingId.of(id));
    if (!meeting.may().recordAttendance()) {
      throw new Missing();
    }
    return meeting;
  }

  private static AttendanceView attendanceView(
      MeetingView meeting, Set<String> present, Set<String> apologies, Map<String, Set<String>> left, Mistakes mistakes) {
    return new AttendanceView(
        meeting,
        people(meeting)
            .map(one -> new Choice(one.account(), one.name(), one.discipline() + (one.part().isEmpty() ? "" : one.discipline().isEmpty() ? one.part() : ", " + one.part()), present.contains(one.account())))
            .toList(),
        meeting.members().stream().map(one -> new Choice(one.account(), one.name(), "", apologies.contains(one.account()))).toList(),
        meeting.cases().stream().filter(one -> !one.isClosed()).map(one -> leftRow(meeting, one, left)).toList(),
        mistakes);
  }

  private static Stream<MeetingView.Member> people(MeetingView meeting) {
    return Stream.concat(meeting.members().stream(), meeting.office().stream());
  }

  private static LeftRow leftRow(MeetingView meeting, MeetingView.Case item, Map<String, Set<String>> left) {
    Set<String> out = new HashSet<>();
    item.interests().stream().filter(i -> i.withdrawnReason().isEmpty()).forEach(i -> out.add(i.account()));
    return new LeftRow(
        item.letter(),
        item.name(),
        people(meeting)
            .filter(one -> !out.contains(one.account()))
            .map(one -> new Choice(one.account(), one.name(), "", left.getOrDefault(item.letter(), Set.of()).contains(one.account())))
            .toList(),
        item.interests().stream().filter(i -> i.withdrawnReason().isEmpty()).map(MeetingView.Declared::name).distinct().toList());
  }

  private DeclareView declareView(String id, String letter, Entered entered, Mistakes mistakes) {
    MeetingView meeting = viewMeeting.view(MeetingId.of(id));
    return new DeclareView(meeting, open(meeting, letter), entered, mistakes);
  }

  private WithdrawView withdrawView(String id, String letter, String interest, Mistakes mistakes) {
    MeetingView meeting = viewMeeting.view(MeetingId.of(id));
    MeetingView.Case item = open(meeting, letter);
    UUID wanted = MeetingId.of(interest);
    return new WithdrawView(
        meeting,
        item,
        item.interests().stream().filter(i -> i.id().equals(wanted) && i.decidable()).findFirst().orElseThrow(Missing::new),
        mistakes);
  }

  private static MeetingView.Case open(MeetingView meeting, String letter) {
    return meeting.cases().stream()
        .filter(one -> one.letter().equals(letter) && !one.isClosed())
        .findFirst()
        .orElseThrow(Missing::new);
  }

  private static Response back(String id) {
    return Response.seeOther(URI.create("/meetings/" + MeetingId.of(id) + "#agenda")).build();
  }
}
