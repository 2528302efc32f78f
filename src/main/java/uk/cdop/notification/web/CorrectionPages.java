package uk.cdop.notification.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import uk.cdop.forms.Entry;
import uk.cdop.forms.PageView;
import uk.cdop.forms.Typed;
import uk.cdop.notification.CorrectNotification;
import uk.cdop.notification.OpenCorrection;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Page;
import uk.cdop.platform.ui.ErrorLine;
import uk.cdop.platform.ui.Link;
import uk.cdop.review.ReviewId;

/** Putting an answer of a case's notification right, a page of its form at a time. */
@Path("/reviews/{id}/notification/{notification}/change/{page}")
@Produces(MediaType.TEXT_HTML)
public class CorrectionPages {
  private static final int LONGEST_REASON = 1000;

  @Inject OpenCorrection openCorrection;
  @Inject CorrectNotification correctNotification;

  /** One page of the form as the case holds it, with why it is changed; meanwhile says that somebody else was faster. */
  public record FormView(OpenCorrection.Opened at, PageView page, Entered entered, Mistakes mistakes, boolean meanwhile) {
    /** The documents that were turned down because of a question of this page. */
    public List<Link> documents() {
      return at.frame().turnedDown("notification", page::shows);
    }

    /** Everything that is to be mended on this page. */
    public List<ErrorLine> errors() {
      List<ErrorLine> errors = new ArrayList<>(page.errors());
      errors.addAll(mistakes.summary());
      return errors;
    }
  }

  @GET
  public Page show(@PathParam("id") String id, @PathParam("notification") String notification, @PathParam("page") String page) {
    OpenCorrection.Opened at = openCorrection.open(ReviewId.of(id), NotificationPages.id(notification));
    return Page.of("notification/correct", new FormView(at, PageView.of(at.journey(), asked(at, page)), Entered.nothing(), Mistakes.none(), false));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response save(
      @PathParam("id") String id, @PathParam("notification") String notification, @PathParam("page") String page, MultivaluedMap<String, String> form) {
    ReviewId review = ReviewId.of(id);
    UUID of = NotificationPages.id(notification);
    Typed typed = Typed.posted(form);
    Entered entered = Entered.of(form);
    boolean longWinded = entered.text("why").length() > LONGEST_REASON;
    String why = longWinded ? "" : entered.text("why");
    CorrectNotification.Outcome outcome = correctNotification.correct(review, of, page, typed, why, entered.whole("version").orElse(-1L));
    return switch (outcome) {
      case CorrectNotification.Outcome.Corrected corrected -> done(review, of, corrected);
      case CorrectNotification.Outcome.Unchanged same ->
          again(review, of, page, typed, entered, Mistakes.none().add("why", "Nothing on this page was changed. Change the answer, or go back"));
      case CorrectNotification.Outcome.Again(Entry.Rearranged entry) -> rearranged(review, of, page, entry, entered);
      case CorrectNotification.Outcome.Again(Entry entry) -> {
        Mistakes mistakes = Mistakes.none()
            .addIf(longWinded, "why", "The reason must be 1,000 characters or fewer")
            .addIf(entered.text("why").isEmpty(), "why", "Enter why it is changed");
        yield mend(review, of, page, entry, entered, mistakes);
      }
      case CorrectNotification.Outcome.NumberTaken(Entry entry) -> mend(review, of, page, entry, entered,
          Mistakes.none().add("why", "Another case of your panel has this NHS number. Check both before you change it"));
      case CorrectNotification.Outcome.Meanwhile(Entry entry) -> {
        OpenCorrection.Opened at = openCorrection.open(review, of);
        PageView shown = PageView.again(at.journey(), asked(at, page), entry);
        yield Response.ok(Page.stale("notification/correct", new FormView(at, shown, entered, Mistakes.none(), true))).build();
      }
    };
  }

  private Response again(ReviewId review, UUID of, String page, Typed typed, Entered entered, Mistakes mistakes) {
    OpenCorrection.Opened at = openCorrection.open(review, of);
    PageView shown = PageView.again(at.journey(), asked(at, page), new Entry.Rearranged(typed));
    return Response.ok(Page.refused("notification/correct", new FormView(at, shown, entered, mistakes, false))).build();
  }

  private Response rearranged(ReviewId review, UUID of, String page, Entry.Rearranged entry, Entered entered) {
    OpenCorrection.Opened at = openCorrection.open(review, of);
    PageView shown = PageView.again(at.journey(), asked(at, page), entry);
    return Response.ok(Page.of("notification/correct", new FormView(at, shown, entered, Mistakes.none(), false))).build();
  }

  private Response mend(ReviewId review, UUID of, String page, Entry entry, Entered entered, Mistakes mistakes) {
    OpenCorrection.Opened at = openCorrection.open(review, of);
    PageView shown = PageView.again(at.journey(), asked(at, page), entry);
    return Response.ok(Page.refused("notification/correct", new FormView(at, shown, entered, mistakes, false))).build();
  }

  /** Goes on to what is asked only since, back to the document that was turned down, or to the notification. */
  private static Response done(ReviewId review, UUID of, CorrectNotification.Outcome.Corrected corrected) {
    String base = "/reviews/" + review + "/notification";
    String to = corrected.next().map(page -> base + "/" + of + "/change/" + page)
        .or(() -> corrected.document().map(document -> document + "?done=mended#mend"))
        .orElse(base + "?done=corrected");
    return Response.seeOther(URI.create(to)).build();
  }

  private static uk.cdop.forms.Page asked(OpenCorrection.Opened at, String page) {
    return at.journey().page(page).orElseThrow(Missing::new);
  }
}
