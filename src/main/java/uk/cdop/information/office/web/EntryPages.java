package uk.cdop.information.office.web;

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
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.information.answering.web.FormDesk;
import uk.cdop.information.link.Holder;
import uk.cdop.information.office.EnterAnswer;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Page;
import uk.cdop.platform.Words;
import uk.cdop.review.ReviewId;

/** The form in the hands of the CDOP office: an answer that came by phone or post, or a form the CDOP fills in itself. */
@Path("/reviews/{review}/requests/{id:[0-9a-f-]{36}}/entry")
@Produces(MediaType.TEXT_HTML)
public class EntryPages extends FormDesk {
  private static final Map<String, String> WAYS = Map.of("phone", "By phone", "post", "By post", "mail", "By email", "meeting", "At a meeting");
  private static final int LONGEST_NAME = 200;

  @Inject EnterAnswer enterAnswer;

  @PathParam("review")
  String review;

  @PathParam("id")
  String id;

  /** Before anything is entered, with what was typed and what is wrong with it. */
  public record EntryView(EnterAnswer.View entry, Entered entered, Mistakes mistakes) {}

  @Override
  protected Holder holder() {
    return new Holder.Office(review(), request());
  }

  @Override
  protected URI out() {
    return URI.create("/reviews/" + review() + "/requests/" + request() + "/entry");
  }

  @Override
  protected URI sent() {
    return URI.create("/reviews/" + review() + "/requests/" + request());
  }

  @GET
  public Page entry() {
    return Page.of("information/entry", new EntryView(enterAnswer.view(review(), request()), Entered.nothing(), Mistakes.none()));
  }

  @POST
  public Response begin(MultivaluedMap<String, String> form) {
    EnterAnswer.View view = enterAnswer.view(review(), request());
    if (view.answered()) {
      enterAnswer.change(review(), request());
      return to(out());
    }
    Entered entered = Entered.of(form);
    boolean nothing = entered.text("holds").equals("no");
    Mistakes mistakes = view.own() ? Mistakes.none() : mistakes(entered);
    if (mistakes.any()) {
      return shown(Page.refused("information/entry", new EntryView(view, entered, mistakes)));
    }
    String how = view.own() ? "" : "%s on %s, from %s, %s".formatted(
        WAYS.get(entered.text("way")), entered.date("came").map(Words::day).orElse(""), entered.text("name"), entered.text("role"));
    if (nothing && !view.own()) {
      enterAnswer.nothingHeld(review(), request(), how, entered.text("name"), entered.text("role"));
      return to(sent());
    }
    enterAnswer.begin(review(), request(), how);
    return to(URI.create(out() + "/form"));
  }

  private Mistakes mistakes(Entered entered) {
    Optional<LocalDate> came = entered.date("came");
    return Mistakes.none()
        .addIf(!WAYS.containsKey(entered.text("way")), "way", "Select how the answer came")
        .addIf(came.isEmpty(), "came-day", "Enter the day on which the answer came")
        .addIf(came.filter(day -> day.isAfter(LocalDate.now(clock))).isPresent(), "came-day", "The day must be today or in the past")
        .addIf(entered.text("name").isEmpty() || entered.text("name").length() > LONGEST_NAME, "name", "Enter who gave the answer, in 200 characters or fewer")
        .addIf(entered.text("role").isEmpty() || entered.text("role").length() > LONGEST_NAME, "role", "Enter their role, in 200 characters or fewer")
        .addIf(!entered.has("holds", "yes") && !entered.has("holds", "no"), "holds", "Select whether the agency holds information");
  }

  private ReviewId review() {
    return ReviewId.of(review);
  }

  private UUID request() {
    try {
      return UUID.fromString(id);
    } catch (IllegalArgumentException notAnId) {
      throw new Missing();
    }
  }
}
