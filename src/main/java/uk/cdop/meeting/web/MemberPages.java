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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import uk.cdop.meeting.Discipline;
import uk.cdop.meeting.KeepMembers;
import uk.cdop.meeting.MemberFacts;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Page;
import uk.cdop.platform.ui.Choice;

/** The panel's standing members. */
@Path("/meetings/members")
@Produces(MediaType.TEXT_HTML)
public class MemberPages {
  private static final URI LIST = URI.create("/meetings/members");

  @Inject KeepMembers keepMembers;

  /** The form of one member, new or known. */
  public record MemberView(
      String title,
      String action,
      String name,
      long version,
      Entered entered,
      Mistakes mistakes,
      List<Choice> people,
      List<Choice> disciplines,
      List<Choice> deputies) {}

  /** The question before a membership ends. */
  public record EndView(KeepMembers.Line member) {}

  @GET
  public Page list() {
    return Page.of("meeting/members", keepMembers.list());
  }

  @GET
  @Path("new")
  public Page adding() {
    return Page.of("meeting/member", view(Optional.empty(), keepMembers.list(), Entered.nothing(), Mistakes.none()));
  }

  @POST
  @Path("new")
  public Object add(MultivaluedMap<String, String> sent) {
    Entered entered = Entered.of(sent);
    KeepMembers.View known = keepMembers.list();
    Mistakes mistakes = mistakes(entered, known);
    boolean person = known.people().stream().anyMatch(one -> entered.has("account", one.account()));
    mistakes.addIf(!person, "account", "Select who is a member of the panel");
    mistakes.addIf(
        person && entered.text("account").equals(entered.text("deputy")), "deputy", "Select someone else as the deputy, or nobody");
    if (mistakes.any()) {
      return Page.refused("meeting/member", view(Optional.empty(), known, entered, mistakes));
    }
    keepMembers.add(entered.text("account"), facts(entered));
    return Response.seeOther(LIST).build();
  }

  @GET
  @Path("{member}")
  public Page changing(@PathParam("member") String member) {
    KeepMembers.View known = keepMembers.list();
    KeepMembers.Line line = known.line(MeetingId.of(member));
    Map<String, String> saved =
        Map.of(
            "profession", line.facts().profession(),
            "organisation", line.facts().organisation(),
            "discipline", line.facts().discipline().name(),
            "deputy", line.facts().deputy(),
            "version", Long.toString(line.version()));
    return Page.of("meeting/member", view(Optional.of(line), known, Entered.prefilled(saved), Mistakes.none()));
  }

  @POST
  @Path("{member}")
  public Object change(@PathParam("member") String member, MultivaluedMap<String, String> sent) {
    UUID id = MeetingId.of(member);
    Entered entered = Entered.of(sent);
    KeepMembers.View known = keepMembers.list();
    KeepMembers.Line line = known.line(id);
    Mistakes mistakes = mistakes(entered, known);
    mistakes.addIf(line.account().equals(entered.text("deputy")), "deputy", "Select someone else as the deputy, or nobody");
    if (mistakes.any()) {
      return Page.refused("meeting/member", view(Optional.of(line), known, entered, mistakes));
    }
    keepMembers.change(id, entered.whole("version").orElse(-1L), facts(entered));
    return Response.seeOther(LIST).build();
  }

  @GET
  @Path("{member}/end")
  public Page ending(@PathParam("member") String member) {
    return Page.of("meeting/member-end", new EndView(keepMembers.list().line(MeetingId.of(member))));
  }

  @POST
  @Path("{member}/end")
  public Response end(@PathParam("member") String member, MultivaluedMap<String, String> sent) {
    keepMembers.end(MeetingId.of(member), Entered.of(sent).whole("version").orElse(-1L));
    return Response.seeOther(LIST).build();
  }

  private static Mistakes mistakes(Entered entered, KeepMembers.View known) {
    Mistakes mistakes = Mistakes.none();
    mistakes.addIf(entered.text("profession").isEmpty(), "profession", "Enter their profession, such as consultant paediatrician");
    mistakes.addIf(entered.text("profession").length() > 120, "profession", "Their profession must be 120 characters or fewer");
    mistakes.addIf(entered.text("organisation").isEmpty(), "organisation", "Enter the organisation they work for");
    mistakes.addIf(entered.text("organisation").length() > 200, "organisation", "The organisation must be 200 characters or fewer");
    mistakes.addIf(discipline(entered).isEmpty(), "discipline", "Select what they bring to the panel");
    mistakes.addIf(
        !entered.text("deputy").isEmpty() && known.people().stream().noneMatch(one -> entered.has("deputy", one.account())),
        "deputy",
        "Select a deputy from the list, or nobody");
    return mistakes;
  }

  private static MemberFacts facts(Entered entered) {
    return new MemberFacts(
        entered.text("profession"), entered.text("organisation"), discipline(entered).orElseThrow(), entered.text("deputy"));
  }

  private static Optional<Discipline> discipline(Entered entered) {
    return Arrays.stream(Discipline.values()).filter(one -> entered.has("discipline", one.name())).findFirst();
  }

  private static MemberView view(Optional<KeepMembers.Line> line, KeepMembers.View known, Entered entered, Mistakes mistakes) {
    return new MemberView(
        line.isPresent() ? "Change a member" : "Add a member",
        line.map(one -> LIST + "/" + one.id()).orElse(LIST + "/new"),
        line.map(KeepMembers.Line::name).orElse(""),
        entered.whole("version").orElse(0L),
        entered,
        mistakes,
        Stream.concat(
                Stream.of(Choice.of("", "Choose a person")),
                known.people().stream()
                    .filter(one -> known.current().stream().noneMatch(member -> member.account().equals(one.account())))
                    .map(one -> Choice.of(one.account(), one.name()).checked(entered.has("account", one.account()))))
            .toList(),
        Stream.concat(
                Stream.of(Choice.of("", "Choose")),
                Arrays.stream(Discipline.values())
                    .map(one -> Choice.of(one.name(), one.label()).checked(entered.has("discipline", one.name()))))
            .toList(),
        Stream.concat(
                Stream.of(Choice.of("", "No deputy")),
                known.people().stream()
                    .filter(one -> line.filter(member -> member.account().equals(one.account())).isEmpty())
                    .map(one -> Choice.of(one.account(), one.name()).checked(entered.has("deputy", one.account()))))
            .toList());
  }
}
