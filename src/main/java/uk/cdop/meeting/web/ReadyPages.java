package uk.cdop.meeting.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import uk.cdop.meeting.AddToAgenda;
import uk.cdop.meeting.ListReadyCases;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Page;
import uk.cdop.platform.ui.Choice;
import uk.cdop.review.ReviewId;

/** The cases that wait for a panel. */
@Path("/meetings/ready")
@Produces(MediaType.TEXT_HTML)
public class ReadyPages {
  @Inject ListReadyCases listReadyCases;
  @Inject AddToAgenda addToAgenda;

  /** The list with its filter, and what was chosen. */
  public record ReadyView(
      ListReadyCases.View list, List<Choice> filters, List<Choice> cases, List<Choice> meetings, Mistakes mistakes) {}

  @GET
  public Page list(@QueryParam("show") String show) {
    return Page.of("meeting/ready", view(which(show), Entered.nothing(), Mistakes.none()));
  }

  @POST
  public Object add(MultivaluedMap<String, String> sent) {
    Entered entered = Entered.of(sent);
    Mistakes mistakes = Mistakes.none();
    mistakes.addIf(entered.all("review").isEmpty(), "review", "Select the cases to put on an agenda");
    mistakes.addIf(entered.text("meeting").isEmpty(), "meeting", "Select the meeting");
    if (mistakes.any()) {
      return Page.refused("meeting/ready", view(which(entered.text("show")), entered, mistakes));
    }
    UUID meeting = MeetingId.of(entered.text("meeting"));
    addToAgenda.add(meeting, entered.all("review").stream().map(ReviewId::of).distinct().toList());
    return Response.seeOther(URI.create("/meetings/" + meeting + "/agenda")).build();
  }

  private ReadyView view(ListReadyCases.Which which, Entered entered, Mistakes mistakes) {
    ListReadyCases.View list = listReadyCases.list(which);
    return new ReadyView(
        list,
        Arrays.stream(ListReadyCases.Which.values()).map(one -> Choice.of(one.name(), one.label()).checked(one == which)).toList(),
        list.lines().stream()
            .map(
                one ->
                    new Choice(
                        one.review(),
                        one.number() + ", " + one.headline().toLowerCase(java.util.Locale.UK),
                        months(one.months()) + " since the death. " + one.prompt(),
                        entered.all("review").contains(one.review())))
            .toList(),
        java.util.stream.Stream.concat(
                java.util.stream.Stream.of(Choice.of("", "Choose a meeting")),
                list.meetings().stream().map(one -> Choice.of(one.id().toString(), one.words()).checked(entered.has("meeting", one.id().toString()))))
            .toList(),
        mistakes);
  }

  private static String months(long months) {
    return months < 1 ? "Less than a month" : uk.cdop.platform.Words.plural(months, "month");
  }

  private static ListReadyCases.Which which(String show) {
    return Arrays.stream(ListReadyCases.Which.values())
        .filter(one -> one.name().equals(show))
        .findFirst()
        .orElse(ListReadyCases.Which.ALL);
  }
}
