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
import java.util.UUID;
import uk.cdop.access.Permission;
import uk.cdop.information.office.AcceptAnswer;
import uk.cdop.information.office.ListRequests;
import uk.cdop.information.office.NextToAccept;
import uk.cdop.information.office.ReadAnswer;
import uk.cdop.information.office.SendBack;
import uk.cdop.information.office.WithdrawRequest;
import uk.cdop.information.web.RequestAddress;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Page;
import uk.cdop.review.ReviewId;

/** The agency reports of a case, and what a coordinator does with each request. */
@Path("/reviews/{review}/requests")
@Produces(MediaType.TEXT_HTML)
public class RequestPages {
  private static final int LONGEST_QUESTION = 4000;

  @Inject ListRequests listRequests;
  @Inject ReadAnswer readAnswer;
  @Inject AcceptAnswer acceptAnswer;
  @Inject NextToAccept nextToAccept;
  @Inject SendBack sendBack;
  @Inject WithdrawRequest withdrawRequest;

  @PathParam("review")
  String review;

  /** A request's page, with what was typed and what is wrong with it. */
  public record RequestView(ReadAnswer.View request, Entered entered, Mistakes mistakes) {}

  @GET
  public Page list() {
    return Page.of("information/list", listRequests.list(review()));
  }

  @GET
  @Path("{id:[0-9a-f-]{36}}")
  public Page read(@PathParam("id") String id) {
    return Page.of("information/answer", view(id, Permission.SEE_INFORMATION, Entered.nothing(), Mistakes.none()));
  }

  @POST
  @Path("{id:[0-9a-f-]{36}}/accept")
  public Response accept(@PathParam("id") String id, MultivaluedMap<String, String> form) {
    acceptAnswer.accept(review(), id(id), version(form));
    boolean onward = Entered.of(form).has("then", "next");
    return onward ? Response.seeOther(URI.create(nextToAccept.find().orElse("/requests/to-accept"))).build() : back(id);
  }

  @GET
  @Path("{id:[0-9a-f-]{36}}/withdraw")
  public Page confirmWithdrawal(@PathParam("id") String id) {
    return Page.of("information/withdraw", view(id, Permission.REQUEST_INFORMATION, Entered.nothing(), Mistakes.none()));
  }

  @POST
  @Path("{id:[0-9a-f-]{36}}/withdraw")
  public Response withdraw(@PathParam("id") String id, MultivaluedMap<String, String> form) {
    withdrawRequest.withdraw(review(), id(id), version(form));
    return back(id);
  }

  @GET
  @Path("{id:[0-9a-f-]{36}}/send-back")
  public Page askAgain(@PathParam("id") String id) {
    return Page.of("information/send-back", view(id, Permission.REQUEST_INFORMATION, Entered.nothing(), Mistakes.none()));
  }

  @POST
  @Path("{id:[0-9a-f-]{36}}/send-back")
  public Response sendBack(@PathParam("id") String id, MultivaluedMap<String, String> form) {
    Entered entered = Entered.of(form);
    String question = entered.text("question");
    Mistakes mistakes =
        Mistakes.none()
            .addIf(question.isEmpty(), "question", "Enter your question")
            .addIf(question.length() > LONGEST_QUESTION, "question", "Your question must be 4,000 characters or fewer");
    if (mistakes.any()) {
      return Response.status(422).entity(Page.refused("information/send-back", view(id, Permission.REQUEST_INFORMATION, entered, mistakes))).build();
    }
    sendBack.sendBack(review(), id(id), version(form), question);
    return back(id);
  }

  private RequestView view(String id, Permission purpose, Entered entered, Mistakes mistakes) {
    return new RequestView(readAnswer.read(review(), id(id), purpose), entered, mistakes);
  }

  private ReviewId review() {
    return ReviewId.of(review);
  }

  private static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException notAnId) {
      throw new Missing();
    }
  }

  private static long version(MultivaluedMap<String, String> form) {
    return RequestAddress.version(form);
  }

  private Response back(String id) {
    return RequestAddress.of(review, id).back();
  }
}
