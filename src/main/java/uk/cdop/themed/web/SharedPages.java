package uk.cdop.themed.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.UUID;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Page;
import uk.cdop.themed.DeclareConnection;
import uk.cdop.themed.RegionalView;
import uk.cdop.themed.ViewRegional;
import uk.cdop.themed.WithdrawConnection;

/** What those who attend say about a shared case: whether they have a connection with it. */
@Path("/regional")
@Produces(MediaType.TEXT_HTML)
public class SharedPages {
  @Inject ViewRegional viewRegional;
  @Inject DeclareConnection declareConnection;
  @Inject WithdrawConnection withdrawConnection;

  /** One case and what was typed about a connection with it. */
  public record DeclareView(RegionalView meeting, RegionalView.Case item, Entered entered, Mistakes mistakes) {}

  /** The withdrawal of a declared connection. */
  public record WithdrawView(RegionalView meeting, RegionalView.Case item, RegionalView.Declared declared, Mistakes mistakes) {}

  @GET
  @Path("{id}/interests/{letter}")
  public Page declaring(@PathParam("id") String id, @PathParam("letter") String letter) {
    return Page.of("themed/declare", declareView(id, letter, Entered.nothing(), Mistakes.none()));
  }

  @POST
  @Path("{id}/interests/{letter}")
  public Object declare(@PathParam("id") String id, @PathParam("letter") String letter, MultivaluedMap<String, String> sent) {
    Entered entered = Entered.of(sent);
    boolean yes = entered.has("connected", "yes");
    Mistakes mistakes = Mistakes.none();
    mistakes.addIf(
        !yes && !entered.has("connected", "no"), "connected", "Select yes if you have a connection with this child, their family or their care");
    mistakes.addIf(entered.text("words").length() > 500, "words", "What the connection is must be 500 characters or fewer");
    if (mistakes.any()) {
      return Page.refused("themed/declare", declareView(id, letter, entered, mistakes));
    }
    UUID meeting = RegionalId.of(id);
    declareConnection.declare(meeting, letter, yes, entered.text("words"));
    return RegionalId.to(meeting, "#agenda");
  }

  @GET
  @Path("{id}/interests/{letter}/{interest}")
  public Page withdrawing(@PathParam("id") String id, @PathParam("letter") String letter, @PathParam("interest") String interest) {
    return Page.of("themed/withdraw", withdrawView(id, letter, interest, Mistakes.none()));
  }

  @POST
  @Path("{id}/interests/{letter}/{interest}")
  public Object withdraw(
      @PathParam("id") String id,
      @PathParam("letter") String letter,
      @PathParam("interest") String interest,
      MultivaluedMap<String, String> sent) {
    String reason = Entered.of(sent).text("reason");
    if (reason.isEmpty() || reason.length() > 500) {
      return Page.refused(
          "themed/withdraw",
          withdrawView(id, letter, interest, Mistakes.none().add("reason", "Enter why the connection is withdrawn, in 500 characters or fewer")));
    }
    UUID meeting = RegionalId.of(id);
    withdrawConnection.withdraw(meeting, letter, RegionalId.of(interest), reason);
    return RegionalId.to(meeting, "#agenda");
  }

  private DeclareView declareView(String id, String letter, Entered entered, Mistakes mistakes) {
    RegionalView meeting = viewRegional.view(RegionalId.of(id));
    RegionalView.Case item =
        meeting.cases().stream()
            .filter(one -> one.letter().equals(letter) && !one.closed() && meeting.may().declare())
            .findFirst()
            .orElseThrow(Missing::new);
    return new DeclareView(meeting, item, entered, mistakes);
  }

  private WithdrawView withdrawView(String id, String letter, String interest, Mistakes mistakes) {
    RegionalView meeting = viewRegional.view(RegionalId.of(id));
    for (RegionalView.Case item : meeting.cases()) {
      for (RegionalView.Declared declared : item.interests()) {
        if (item.letter().equals(letter) && declared.withdrawable() && declared.id().toString().equals(interest)) {
          return new WithdrawView(meeting, item, declared, mistakes);
        }
      }
    }
    throw new Missing();
  }
}
