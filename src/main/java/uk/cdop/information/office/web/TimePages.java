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
import java.time.LocalDate;
import java.util.Map;
import uk.cdop.access.Permission;
import uk.cdop.information.chasing.AskAgain;
import uk.cdop.information.chasing.GiveTime;
import uk.cdop.information.chasing.RefuseTime;
import uk.cdop.information.office.ReadAnswer;
import uk.cdop.information.web.RequestAddress;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Page;
import uk.cdop.platform.WorkingDays;

/** What a coordinator decides when an agency asks for more time, or declines. */
@Path("/reviews/{review}/requests")
@Produces(MediaType.TEXT_HTML)
public class TimePages {
  private static final int USUAL_DAYS = 15;
  private static final int A_WEEK = 5;

  @Inject ReadAnswer readAnswer;
  @Inject GiveTime giveTime;
  @Inject RefuseTime refuseTime;
  @Inject AskAgain askAgain;
  @Inject Days days;

  @PathParam("review")
  String review;

  @PathParam("id")
  String id;

  @GET
  @Path("{id:[0-9a-f-]{36}}/more-time")
  public Page decide() {
    ReadAnswer.View request = read();
    LocalDate offered = request.wishedUntil().filter(days.today()::isBefore).orElse(WorkingDays.plus(days.today(), A_WEEK));
    return Page.of("information/more-time", new RequestPages.RequestView(request, filled("until", offered), Mistakes.none()));
  }

  @POST
  @Path("{id:[0-9a-f-]{36}}/more-time")
  public Response decide(MultivaluedMap<String, String> form) {
    Entered entered = Entered.of(form);
    Mistakes mistakes = Mistakes.none();
    if (entered.text("decision").equals("refuse")) {
      refuseTime.refuse(at().review(), at().id(), RequestAddress.version(form));
      return at().back();
    }
    mistakes.addIf(!entered.text("decision").equals("give"), "decision", "Select whether the agency gets more time");
    if (!mistakes.any()) {
      days.requireSoon(entered, "until", "The new due date", mistakes);
    }
    if (mistakes.any()) {
      return refused("information/more-time", entered, mistakes);
    }
    giveTime.give(at().review(), at().id(), RequestAddress.version(form), entered.date("until").orElseThrow());
    return at().back();
  }

  @GET
  @Path("{id:[0-9a-f-]{36}}/ask-again")
  public Page askBeforeAsking() {
    return Page.of(
        "information/ask-again",
        new RequestPages.RequestView(read(), filled("due", WorkingDays.plus(days.today(), USUAL_DAYS)), Mistakes.none()));
  }

  @POST
  @Path("{id:[0-9a-f-]{36}}/ask-again")
  public Response ask(MultivaluedMap<String, String> form) {
    Entered entered = Entered.of(form);
    Mistakes mistakes = Mistakes.none();
    days.requireSoon(entered, "due", "The due date", mistakes);
    if (mistakes.any()) {
      return refused("information/ask-again", entered, mistakes);
    }
    askAgain.ask(at().review(), at().id(), RequestAddress.version(form), entered.date("due").orElseThrow());
    return at().back();
  }

  private static Entered filled(String field, LocalDate day) {
    return Entered.prefilled(
        Map.of(field + "-day", "" + day.getDayOfMonth(), field + "-month", "" + day.getMonthValue(), field + "-year", "" + day.getYear()));
  }

  private Response refused(String template, Entered entered, Mistakes mistakes) {
    return Response.status(422).entity(Page.refused(template, new RequestPages.RequestView(read(), entered, mistakes))).build();
  }

  private ReadAnswer.View read() {
    return readAnswer.read(at().review(), at().id(), Permission.REQUEST_INFORMATION);
  }

  private RequestAddress at() {
    return RequestAddress.of(review, id);
  }
}
