package uk.cdop.themed.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import uk.cdop.access.Colleague;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Page;
import uk.cdop.platform.ui.Choice;
import uk.cdop.themed.AnswerInvitation;
import uk.cdop.themed.AnswerInvitation.Answer;
import uk.cdop.themed.Brings;
import uk.cdop.themed.NameAttendees;
import uk.cdop.themed.SendInvitations;
import uk.cdop.themed.SharedText;
import uk.cdop.themed.ViewAgreement;
import uk.cdop.themed.ViewAttendees;

/** A CDOP answers an invitation to a regional meeting and names its people. */
@Path("/regional")
@Produces(MediaType.TEXT_HTML)
public class AnswerPages {
  @Inject ViewAgreement viewAgreement;
  @Inject AnswerInvitation answerInvitation;
  @Inject ViewAttendees viewAttendees;
  @Inject NameAttendees nameAttendees;
  @Inject SendInvitations sendInvitations;

  /** The agreement's form. */
  public record AgreementView(ViewAgreement.View asked, Entered entered, Mistakes mistakes, List<Choice> chairs, List<Choice> deputies) {}

  /** The form in which a CDOP names its people. */
  public record PeopleView(UUID id, String title, List<Row> rows, Mistakes mistakes) {}

  /** Someone who can be named, with what they can bring. */
  public record Row(String field, String name, List<Choice> brings) {}

  @GET
  @Path("{id}/agreement")
  public Page agreement(@PathParam("id") String id) {
    return Page.of("themed/agreement", agreementView(id, Entered.nothing(), Mistakes.none()));
  }

  @POST
  @Path("{id}/agreement")
  public Object answer(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
    UUID meeting = RegionalId.of(id);
    Entered entered = Entered.of(sent);
    AgreementView view = agreementView(id, entered, Mistakes.none());
    Mistakes mistakes = Mistakes.none();
    boolean agrees = entered.has("answer", "agree");
    mistakes.addIf(!agrees && !entered.has("answer", "decline"), "answer", "Select whether your CDOP takes part");
    mistakes.addIf(
        agrees && view.asked().chairs().stream().noneMatch(one -> entered.has("chair", one.account())), "chair", "Select who chairs your panel");
    mistakes.addIf(
        agrees && !entered.text("deputy").isEmpty() && entered.text("deputy").equals(entered.text("chair")), "deputy", "Select someone else than the chair");
    mistakes.addIf(
        agrees && entered.whole("members").filter(many -> many >= 1 && many <= 20).isEmpty(), "members",
        "Enter how many of your members must be there, from 1 to 20");
    mistakes.addIf(agrees && !entered.has("read", "yes"), "read", "Confirm that your CDOP agrees to these words");
    mistakes.addIf(
        entered.has("answer", "decline") && (entered.text("because").isEmpty() || entered.text("because").length() > 500), "because",
        "Enter why your CDOP does not take part, in 500 characters or fewer");
    List<String> signs = SharedText.signs(entered.text("because"));
    mistakes.addIf(!signs.isEmpty(), "because", "The host reads this. Take out what could identify someone: " + String.join(", ", signs));
    if (mistakes.any()) {
      return Page.refused("themed/agreement", agreementView(id, entered, mistakes));
    }
    answerInvitation.answer(
        meeting,
        agrees
            ? new Answer.Agree(
                entered.whole("plan").orElse(-1L).intValue(), entered.text("words"), entered.text("chair"), deputy(view, entered),
                entered.whole("members").orElseThrow().intValue())
            : new Answer.Decline(entered.text("because")));
    return agrees ? RegionalId.to(meeting, "") : jakarta.ws.rs.core.Response.seeOther(java.net.URI.create("/regional")).build();
  }

  @GET
  @Path("{id}/people")
  public Page people(@PathParam("id") String id) {
    ViewAttendees.View known = viewAttendees.view(RegionalId.of(id));
    return Page.of("themed/people", peopleView(known, known.named(), Mistakes.none()));
  }

  @POST
  @Path("{id}/people")
  public Object name(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
    UUID meeting = RegionalId.of(id);
    Entered entered = Entered.of(sent);
    ViewAttendees.View known = viewAttendees.view(meeting);
    Map<String, Brings> named = new HashMap<>();
    for (Colleague one : known.people()) {
      Arrays.stream(Brings.values()).filter(brings -> entered.has(field(one), brings.name())).findFirst().ifPresent(brings -> named.put(one.account(), brings));
    }
    if (!known.chair().isEmpty() && !named.containsKey(known.chair())) {
      return Page.refused(
          "themed/people",
          peopleView(known, named, Mistakes.none().add("attend-" + known.chair(), "Select what your chair brings. The chair signs your cases off and has to attend")));
    }
    nameAttendees.name(meeting, named);
    return RegionalId.to(meeting, "#people");
  }

  @GET
  @Path("{id}/invitations")
  public Page invitations(@PathParam("id") String id) {
    return Page.of("themed/invitations", sendInvitations.check(RegionalId.of(id)));
  }

  @POST
  @Path("{id}/invitations")
  public Object invite(@PathParam("id") String id) {
    UUID meeting = RegionalId.of(id);
    sendInvitations.send(meeting);
    return RegionalId.to(meeting, "/invitations");
  }

  private AgreementView agreementView(String id, Entered entered, Mistakes mistakes) {
    ViewAgreement.View asked = viewAgreement.view(RegionalId.of(id));
    String chosen = entered.text("chair").isEmpty() ? asked.chair() : entered.text("chair");
    return new AgreementView(
        asked,
        entered,
        mistakes,
        Stream.concat(
                Stream.of(Choice.of("", "Choose a chair")),
                asked.chairs().stream().map(one -> Choice.of(one.account(), one.name()).checked(one.account().equals(chosen))))
            .toList(),
        Stream.concat(
                Stream.of(Choice.of("", "Nobody")),
                asked.deputies().stream()
                    .map(one -> Choice.of(one.account(), one.name()).checked(one.account().equals(entered.fields().isEmpty() ? asked.deputy() : entered.text("deputy")))))
            .toList());
  }

  private static String deputy(AgreementView view, Entered entered) {
    return view.asked().deputies().stream().map(Colleague::account).filter(account -> entered.has("deputy", account)).findFirst().orElse("");
  }

  private static PeopleView peopleView(ViewAttendees.View known, Map<String, Brings> named, Mistakes mistakes) {
    return new PeopleView(
        known.id(),
        known.title(),
        known.people().stream().map(one -> new Row(field(one), one.name(), choices(named.get(one.account())))).toList(),
        mistakes);
  }

  private static List<Choice> choices(Brings chosen) {
    return Stream.concat(
            Stream.of(Choice.of("", "Does not attend")),
            Arrays.stream(Brings.values()).map(brings -> Choice.of(brings.name(), brings.label()).checked(brings == chosen)))
        .toList();
  }

  private static String field(Colleague one) {
    return "attend-" + one.account();
  }
}
