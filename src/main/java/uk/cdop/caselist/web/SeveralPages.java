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
import java.util.stream.Stream;
import uk.cdop.caselist.ChooseCases;
import uk.cdop.caselist.Filter;
import uk.cdop.caselist.NameKeyWorkers;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Page;
import uk.cdop.platform.ui.Choice;

/** One key worker for several families: choosing them, checking, and what came of it for each. */
@Path("/reviews/several")
@Produces(MediaType.TEXT_HTML)
public class SeveralPages {
  @Inject ChooseCases chooseCases;
  @Inject NameKeyWorkers nameKeyWorkers;

  /** The choice. */
  public record ChooseView(Filter filter, ChooseCases.View known, Entered entered, Mistakes mistakes) {
    public List<Choice> cases() {
      return known.cases().stream()
          .map(one -> new Choice(one.id().toString(), one.number(), one.words(), entered.has("case", one.id().toString())))
          .toList();
    }

    public List<Choice> people() {
      return known.keyWorkers().entrySet().stream()
          .map(one -> new Choice(one.getKey(), one.getValue(), "", entered.has("person", one.getKey())))
          .toList();
    }
  }

  /** What would happen, or happened. */
  public record CheckView(List<NameKeyWorkers.Line> lines, String person, String name, String key) {
    public long named() {
      return lines.stream().filter(NameKeyWorkers.Line::named).count();
    }
  }

  @GET
  public Page choose(@Context UriInfo uri) {
    Filter filter = Filter.of(Entered.of(uri.getQueryParameters()));
    return Page.of("caselist/choose", new ChooseView(filter, chooseCases.view(filter), Entered.nothing(), Mistakes.none()));
  }

  @POST
  @Path("check")
  public Response check(MultivaluedMap<String, String> form) {
    Entered entered = Entered.of(form);
    Filter filter = Filter.of(entered);
    ChooseCases.View known = chooseCases.view(filter);
    List<UUID> chosen = chosen(entered);
    String person = entered.text("person");
    Mistakes mistakes =
        Mistakes.none()
            .addIf(!known.keyWorkers().containsKey(person), "person", "Select a key worker")
            .addIf(chosen.isEmpty(), "case", "Select at least one case");
    if (mistakes.any()) {
      return Response.status(422).entity(Page.refused("caselist/choose", new ChooseView(filter, known, entered, mistakes))).type(MediaType.TEXT_HTML).build();
    }
    return Response.ok(
            Page.of("caselist/check", new CheckView(nameKeyWorkers.check(chosen), person, known.keyWorkers().get(person), UUID.randomUUID().toString())))
        .build();
  }

  @POST
  @Path("name")
  public Response name(MultivaluedMap<String, String> form) {
    Entered entered = Entered.of(form);
    String key = entered.id("idempotencyKey").orElseGet(UUID::randomUUID).toString();
    nameKeyWorkers.name(chosen(entered), entered.text("person"), key);
    return Response.seeOther(URI.create("/reviews/several/done?key=" + key)).build();
  }

  @GET
  @Path("done")
  public Page done(@QueryParam("key") @DefaultValue("") String key) {
    String known = key.matches("[0-9a-f-]{36}") ? key : "none";
    return Page.of("caselist/done", new CheckView(nameKeyWorkers.done(known), "", "", ""));
  }

  static List<UUID> chosen(Entered entered) {
    return entered.all("case").stream().flatMap(SeveralPages::id).distinct().limit(NameKeyWorkers.MOST).toList();
  }

  private static Stream<UUID> id(String text) {
    try {
      return Stream.of(UUID.fromString(text.strip()));
    } catch (IllegalArgumentException notAnId) {
      return Stream.empty();
    }
  }
}
