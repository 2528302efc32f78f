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
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import uk.cdop.meeting.InviteExpert;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Page;
import uk.cdop.platform.SafeText;
import uk.cdop.platform.mail.Mail;
import uk.cdop.platform.ui.Choice;

/** Experts asked for one case of a meeting. */
@Path("/meetings")
@Produces(MediaType.TEXT_HTML)
public class ExpertPages {
  @Inject InviteExpert inviteExpert;

  /** The experts of a meeting and the form for another one. */
  public record ExpertView(InviteExpert.View known, List<Choice> cases, List<Choice> people, Entered entered, Mistakes mistakes) {}

  @GET
  @Path("{id}/experts")
  public Page show(@PathParam("id") String id) {
    return Page.of("meeting/experts", view(MeetingId.of(id), Entered.nothing(), Mistakes.none()));
  }

  @POST
  @Path("{id}/experts")
  public Object ask(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
    UUID meeting = MeetingId.of(id);
    Entered entered = Entered.of(sent);
    String account = entered.text("account");
    Mistakes mistakes = Mistakes.none();
    mistakes.addIf(entered.text("letter").isEmpty(), "letter", "Select the case they come for");
    mistakes.addIf(account.isEmpty() && entered.text("name").isEmpty(), "name", "Select a colleague, or enter the name of the expert");
    mistakes.addIf(entered.text("name").length() > 120, "name", "The name must be 120 characters or fewer");
    mistakes.addIf(entered.text("organisation").length() > 200, "organisation", "The organisation must be 200 characters or fewer");
    mistakes.addIf(
        account.isEmpty() && !Mail.isAddress(entered.text("email")), "email", "Enter one email address, such as name@example.nhs.uk");
    if (mistakes.any()) {
      return Page.refused("meeting/experts", view(meeting, entered, mistakes));
    }
    if (account.isEmpty()) {
      inviteExpert.guest(meeting, entered.text("letter"), SafeText.line(entered.text("name")), entered.text("organisation"), entered.text("email"));
    } else {
      inviteExpert.colleague(meeting, entered.text("letter"), account);
    }
    return back(meeting);
  }

  @POST
  @Path("{id}/experts/take-back")
  public Response takeBack(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
    UUID meeting = MeetingId.of(id);
    inviteExpert.takeBack(meeting, Entered.of(sent).text("expert"));
    return back(meeting);
  }

  private ExpertView view(UUID meeting, Entered entered, Mistakes mistakes) {
    InviteExpert.View known = inviteExpert.view(meeting);
    return new ExpertView(
        known,
        Stream.concat(
                Stream.of(Choice.of("", "Choose a case")),
                known.letters().stream().map(letter -> Choice.of(letter, "Case " + letter).checked(entered.has("letter", letter))))
            .toList(),
        Stream.concat(
                Stream.of(Choice.of("", "Someone without an account")),
                known.people().stream().map(one -> Choice.of(one.account(), one.name()).checked(entered.has("account", one.account()))))
            .toList(),
        entered,
        mistakes);
  }

  private static Response back(UUID meeting) {
    return Response.seeOther(URI.create("/meetings/" + meeting + "/experts")).build();
  }
}
