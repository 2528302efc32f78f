package uk.cdop.themed.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Page;
import uk.cdop.themed.ChangeProposal;
import uk.cdop.themed.ListRegionals;
import uk.cdop.themed.ProposeMeeting;
import uk.cdop.themed.ViewProposal;
import uk.cdop.themed.ViewRegional;

/** Regional meetings: the list, the proposal of one, and one as each person may see it. */
@Path("/regional")
@Produces(MediaType.TEXT_HTML)
public class RegionalPages {
  @Inject ListRegionals listRegionals;
  @Inject ViewRegional viewRegional;
  @Inject Proposing proposing;

  /** What the proposal's form needs. */
  @Dependent
  static class Proposing {
    @Inject ViewProposal viewProposal;
    @Inject ProposeMeeting proposeMeeting;
    @Inject ChangeProposal changeProposal;
    @Inject Clock clock;
  }

  /** The proposal's form. */
  public record ProposalView(String title, String action, String back, String key, long version, ProposalForm form, Mistakes mistakes) {}

  @GET
  public Page list() {
    return Page.of("themed/list", listRegionals.list());
  }

  @GET
  @Path("new")
  public Page proposal() {
    return Page.of(
        "themed/proposal",
        view(Optional.empty(), Entered.prefilled(java.util.Map.of("access-days", "14")), Mistakes.none(), UUID.randomUUID().toString(), 0));
  }

  @POST
  @Path("new")
  public Object propose(MultivaluedMap<String, String> sent) {
    Entered entered = Entered.of(sent);
    ProposalForm form = new ProposalForm(entered, proposing.viewProposal.view(Optional.empty()), true);
    Mistakes mistakes = form.mistakes(LocalDate.now(proposing.clock));
    if (mistakes.any()) {
      return Page.refused("themed/proposal", view(Optional.empty(), entered, mistakes, entered.text("idempotencyKey"), 0));
    }
    return RegionalId.to(proposing.proposeMeeting.propose(entered.text("idempotencyKey"), form.proposal(), form.asked()), "");
  }

  @GET
  @Path("{id}")
  public Page show(@PathParam("id") String id) {
    return Page.of("themed/meeting", viewRegional.view(RegionalId.of(id)));
  }

  @GET
  @Path("{id}/plan")
  public Page changing(@PathParam("id") String id) {
    UUID meeting = RegionalId.of(id);
    ViewProposal.View known = proposing.viewProposal.view(Optional.of(meeting));
    return Page.of(
        "themed/proposal",
        view(Optional.of(meeting), ProposalForm.prefilled(known.proposal().orElseThrow()), Mistakes.none(), "", known.version()));
  }

  @POST
  @Path("{id}/plan")
  public Object change(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
    UUID meeting = RegionalId.of(id);
    Entered entered = Entered.of(sent);
    ProposalForm form = new ProposalForm(entered, proposing.viewProposal.view(Optional.of(meeting)), false);
    Mistakes mistakes = form.mistakes(LocalDate.now(proposing.clock));
    long version = entered.whole("version").orElse(-1L);
    if (mistakes.any()) {
      return Page.refused("themed/proposal", view(Optional.of(meeting), entered, mistakes, "", version));
    }
    proposing.changeProposal.change(meeting, version, form.proposal());
    return RegionalId.to(meeting, "");
  }

  private ProposalView view(Optional<UUID> meeting, Entered entered, Mistakes mistakes, String key, long version) {
    return new ProposalView(
        meeting.isPresent() ? "Change the proposal" : "Propose a regional meeting",
        meeting.map(id -> "/regional/" + id + "/plan").orElse("/regional/new"),
        meeting.map(id -> "/regional/" + id).orElse("/regional"),
        key,
        version,
        new ProposalForm(entered, proposing.viewProposal.view(meeting), meeting.isEmpty()),
        mistakes);
  }
}
