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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import uk.cdop.meeting.DecideOnWords;
import uk.cdop.meeting.PreparePapers;
import uk.cdop.meeting.ReadPapers;
import uk.cdop.meeting.ReleasePapers;
import uk.cdop.meeting.WithdrawPapers;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Page;

/** The papers of a case on an agenda: checked and released by the coordinator, read by those invited. */
@Path("/meetings")
@Produces(MediaType.TEXT_HTML)
public class PapersPages {
  private static final int MOST_DECISIONS = 200;

  @Inject ReadPapers readPapers;
  @Inject PreparePapers preparePapers;
  @Inject DecideOnWords decideOnWords;
  @Inject ReleasePapers releasePapers;
  @Inject WithdrawPapers withdrawPapers;

  /** The coordinator's page. */
  public record PrepareView(PreparePapers.View papers, Entered entered, Mistakes mistakes) {}

  @GET
  @Path("{id}/papers/{letter}")
  public Page read(@PathParam("id") String id, @PathParam("letter") String letter) {
    return Page.of("meeting/papers", readPapers.read(MeetingId.of(id), letter));
  }

  @GET
  @Path("{id}/papers/{letter}/prepare")
  public Page prepare(@PathParam("id") String id, @PathParam("letter") String letter) {
    return Page.of(
        "meeting/prepare",
        new PrepareView(preparePapers.prepare(MeetingId.of(id), letter), Entered.nothing(), Mistakes.none()));
  }

  @POST
  @Path("{id}/papers/{letter}/words")
  public Object decide(
      @PathParam("id") String id, @PathParam("letter") String letter, MultivaluedMap<String, String> sent) {
    Entered entered = Entered.of(sent);
    Mistakes mistakes = Mistakes.none();
    List<DecideOnWords.Choice> choices = new ArrayList<>();
    List<String> fields = new ArrayList<>();
    int most = (int) Math.clamp(entered.whole("flags").orElse(0L), 0, MOST_DECISIONS);
    for (int at = 0; at < most; at++) {
      String flag = "flag-" + at;
      String text = entered.text(flag + "-text");
      if (entered.text(flag + "-kind").isEmpty() && text.isEmpty()) {
        continue;
      }
      boolean keep = entered.has(flag + "-kind", "keep");
      mistakes.addIf(entered.text(flag + "-kind").isEmpty(), flag + "-kind", "Select whether to keep or replace the words");
      mistakes.addIf(text.isEmpty(), flag + "-text", keep ? "Enter why these words can stay" : "Enter the words to use instead");
      choices.add(new DecideOnWords.Choice(entered.text(flag + "-words"), keep, text));
      fields.add(flag + "-text");
    }
    if (!entered.text("other-words").isEmpty() || !entered.text("other-instead").isEmpty()) {
      mistakes.addIf(entered.text("other-words").length() < 2, "other-words", "Enter the words to replace, 2 characters or more");
      mistakes.addIf(entered.text("other-instead").isEmpty(), "other-instead", "Enter the words to use instead");
      choices.add(new DecideOnWords.Choice(entered.text("other-words"), false, entered.text("other-instead")));
      fields.add("other-instead");
    }
    mistakes.addIf(choices.isEmpty(), "flag-0-kind", "Decide about at least one of the marked words");
    if (!mistakes.any()) {
      for (DecideOnWords.Choice refused : decideOnWords.decide(MeetingId.of(id), letter, choices)) {
        mistakes.add(fields.get(choices.indexOf(refused)), "Use words that do not identify anyone themselves");
      }
    }
    return mistakes.any() ? again(id, letter, entered, mistakes) : back(id, letter);
  }

  @POST
  @Path("{id}/papers/{letter}/release")
  public Object release(
      @PathParam("id") String id, @PathParam("letter") String letter, MultivaluedMap<String, String> sent) {
    Entered entered = Entered.of(sent);
    if (!entered.has("read", "yes")) {
      return again(id, letter, entered, Mistakes.none().add("read", "Confirm that you have read the papers"));
    }
    UUID meeting = MeetingId.of(id);
    return switch (releasePapers.release(meeting, letter, entered.text("hash"))) {
      case RELEASED -> Response.seeOther(URI.create("/meetings/" + meeting + "#agenda")).build();
      case OPEN -> again(id, letter, entered, Mistakes.none().add("flag-0-kind", "Decide about every marked word before you release the papers"));
      case CHANGED -> again(id, letter, entered, Mistakes.none().add("read", "The case has changed since you read it. Read the papers again, then release them"));
      case EMPTY -> again(id, letter, entered, Mistakes.none().add("read", "There is nothing to release yet"));
    };
  }

  @POST
  @Path("{id}/papers/{letter}/withdraw")
  public Object withdraw(
      @PathParam("id") String id, @PathParam("letter") String letter, MultivaluedMap<String, String> sent) {
    Entered entered = Entered.of(sent);
    if (entered.text("reason").isEmpty()) {
      return again(id, letter, entered, Mistakes.none().add("reason", "Enter why you withdraw the papers"));
    }
    withdrawPapers.withdraw(MeetingId.of(id), letter, entered.text("reason"));
    return back(id, letter);
  }

  private Page again(String id, String letter, Entered entered, Mistakes mistakes) {
    return Page.refused(
        "meeting/prepare", new PrepareView(preparePapers.prepare(MeetingId.of(id), letter), entered, mistakes));
  }

  private static Response back(String id, String letter) {
    return Response.seeOther(URI.create("/meetings/" + MeetingId.of(id) + "/papers/" + letter.charAt(0) + "/prepare")).build();
  }
}
