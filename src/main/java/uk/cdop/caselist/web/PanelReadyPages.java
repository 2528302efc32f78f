package uk.cdop.caselist.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import uk.cdop.caselist.Filter;
import uk.cdop.caselist.ReadyForPanel;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Page;
import uk.cdop.platform.ui.Choice;

/** Several cases ready for the panel at once: choosing them, checking, and what came of it for each. */
@Path("/reviews/several/panel")
@Produces(MediaType.TEXT_HTML)
public class PanelReadyPages {
  @Inject ReadyForPanel readyForPanel;

  /** The choice. */
  public record ChooseView(Filter filter, List<ReadyForPanel.Choosable> known, Entered entered, Mistakes mistakes) {
    public List<Choice> cases() {
      return known.stream().map(one -> new Choice(one.id().toString(), one.number(), one.words(), entered.has("case", one.id().toString()))).toList();
    }
  }

  /** What would happen, or happened. */
  public record CheckView(List<ReadyForPanel.Line> lines, String key) {
    public long ready() {
      return lines.stream().filter(ReadyForPanel.Line::ready).count();
    }
  }

  @GET
  public Page choose(@Context UriInfo uri) {
    Filter filter = Filter.of(Entered.of(uri.getQueryParameters()));
    return Page.of("caselist/panel-choose", new ChooseView(filter, readyForPanel.choose(filter), Entered.nothing(), Mistakes.none()));
  }

  @POST
  @Path("check")
  public Response check(MultivaluedMap<String, String> form) {
    Entered entered = Entered.of(form);
    Filter filter = Filter.of(entered);
    List<UUID> chosen = SeveralPages.chosen(entered);
    if (chosen.isEmpty()) {
      ChooseView again = new ChooseView(filter, readyForPanel.choose(filter), entered, Mistakes.none().add("case", "Select at least one case"));
      return Response.status(422).entity(Page.refused("caselist/panel-choose", again)).type(MediaType.TEXT_HTML).build();
    }
    return Response.ok(Page.of("caselist/panel-check", new CheckView(readyForPanel.check(chosen), UUID.randomUUID().toString()))).build();
  }

  @POST
  @Path("ready")
  public Response ready(MultivaluedMap<String, String> form) {
    Entered entered = Entered.of(form);
    String key = entered.id("idempotencyKey").orElseGet(UUID::randomUUID).toString();
    readyForPanel.ready(SeveralPages.chosen(entered), key);
    return Response.seeOther(URI.create("/reviews/several/panel/done?key=" + key)).build();
  }

  @GET
  @Path("done")
  public Page done(@QueryParam("key") @DefaultValue("") String key) {
    return Page.of("caselist/panel-done", new CheckView(readyForPanel.done(key.matches("[0-9a-f-]{36}") ? key : "none"), ""));
  }
}
