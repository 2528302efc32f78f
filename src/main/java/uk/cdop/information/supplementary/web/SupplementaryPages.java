package uk.cdop.information.supplementary.web;

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
import java.util.UUID;
import java.util.stream.Stream;
import uk.cdop.information.SupplementaryForms.Standing;
import uk.cdop.information.supplementary.DecideAboutForm;
import uk.cdop.information.supplementary.ListForms;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Page;
import uk.cdop.review.CaseFrame;
import uk.cdop.review.ReviewId;

/** The supplementary forms of a case: which are suggested and why, opening one, setting one aside. */
@Path("/reviews/{review}/forms")
@Produces(MediaType.TEXT_HTML)
public class SupplementaryPages {
  private static final int LONGEST_REASON = 2000;

  @Inject ListForms listForms;
  @Inject DecideAboutForm decideAboutForm;

  @PathParam("review")
  String review;

  /** The list; key makes a second press open nothing more. */
  public record FormsView(ListForms.View forms, String key) {}

  /** Setting one form aside, with what was typed and what is wrong with it. */
  public record AsideView(CaseFrame frame, Standing form, Entered entered, Mistakes mistakes) {}

  @GET
  public Page list() {
    return Page.of("information/forms", new FormsView(listForms.list(review()), UUID.randomUUID().toString()));
  }

  @POST
  @Path("{form}/open")
  public Response open(@PathParam("form") String form, MultivaluedMap<String, String> posted) {
    UUID request = decideAboutForm.open(review(), form, Entered.of(posted).text("idempotencyKey"));
    return to("/reviews/" + review() + "/requests/" + request + "/entry");
  }

  @GET
  @Path("{form}/not-needed")
  public Page askReason(@PathParam("form") String form) {
    return Page.of("information/form-not-needed", aside(form, Entered.nothing(), Mistakes.none()));
  }

  @POST
  @Path("{form}/not-needed")
  public Response setAside(@PathParam("form") String form, MultivaluedMap<String, String> posted) {
    Entered entered = Entered.of(posted);
    String reason = entered.text("reason");
    Mistakes mistakes = Mistakes.none()
        .addIf(reason.isEmpty(), "reason", "Enter why this form is not needed")
        .addIf(reason.length() > LONGEST_REASON, "reason", "The reason must be 2,000 characters or fewer");
    if (mistakes.any()) {
      return Response.status(422).entity(Page.refused("information/form-not-needed", aside(form, entered, mistakes))).build();
    }
    decideAboutForm.setAside(review(), form, reason);
    return to("/reviews/" + review() + "/forms");
  }

  @POST
  @Path("{form}/needed")
  public Response takeBack(@PathParam("form") String form) {
    decideAboutForm.takeBack(review(), form);
    return to("/reviews/" + review() + "/forms");
  }

  private AsideView aside(String form, Entered entered, Mistakes mistakes) {
    ListForms.View view = listForms.list(review());
    Standing standing = Stream.concat(view.standing().stream(), view.others().stream())
        .filter(each -> each.form().equals(form) && view.mayDecide()).findFirst().orElseThrow(Missing::new);
    return new AsideView(view.frame(), standing, entered, mistakes);
  }

  private ReviewId review() {
    return ReviewId.of(review);
  }

  private static Response to(String address) {
    return Response.seeOther(URI.create(address)).build();
  }
}
