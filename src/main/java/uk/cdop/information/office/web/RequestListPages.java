package uk.cdop.information.office.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import uk.cdop.information.office.ListToAccept;
import uk.cdop.information.office.ListWaiting;
import uk.cdop.information.office.RemindMany;
import uk.cdop.information.office.WaitingFilter;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Keyset;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Page;

/** The requests of all cases: what waits, what came back, and reminders to several agencies at once. */
@Path("/requests")
@Produces(MediaType.TEXT_HTML)
public class RequestListPages {
  @Inject ListWaiting listWaiting;
  @Inject ListToAccept listToAccept;
  @Inject RemindMany remindMany;

  /** The list, or the choice of those to remind. */
  public record ListView(ListWaiting.Listing listing, String after, Mistakes mistakes) {
    public String next() {
      return listing.next().map(key -> address("/requests", listing.filter(), key.text())).orElse("");
    }

    public String choose() {
      return address("/requests/choose", listing.filter(), after);
    }

    public String back() {
      return address("/requests", listing.filter(), after);
    }

    public List<ListWaiting.Line> remindable() {
      return listing.lines().stream().filter(ListWaiting.Line::remindable).toList();
    }

    private static String address(String path, WaitingFilter filter, String after) {
      return path + "?show=" + filter.code() + (after.isEmpty() ? "" : "&after=" + after);
    }
  }

  /** What a reminder would do, or did. */
  public record ReminderView(List<RemindMany.Line> lines, String key) {
    public long reminders() {
      return lines.stream().filter(RemindMany.Line::reminded).count();
    }
  }

  /** The queue of answers. */
  public record QueueView(ListToAccept.Listing listing) {
    public String next() {
      return listing.next().map(key -> "/requests/to-accept?after=" + key.text()).orElse("");
    }
  }

  @GET
  public Page list(@QueryParam("show") @DefaultValue("all") String show, @QueryParam("after") String after) {
    return Page.of("information/waiting", view(show, after, Mistakes.none()));
  }

  @GET
  @Path("choose")
  public Page choose(@QueryParam("show") @DefaultValue("all") String show, @QueryParam("after") String after) {
    return Page.of("information/remind-choose", view(show, after, Mistakes.none()));
  }

  @POST
  @Path("check")
  public Response check(MultivaluedMap<String, String> form) {
    Entered entered = Entered.of(form);
    List<UUID> chosen = chosen(entered);
    if (chosen.isEmpty()) {
      Mistakes mistakes = Mistakes.none().add("request", "Select at least one request");
      return Response.status(422)
          .entity(Page.refused("information/remind-choose", view(entered.text("show"), entered.text("after"), mistakes)))
          .build();
    }
    return Response.ok(Page.of("information/remind-check", new ReminderView(remindMany.check(chosen), UUID.randomUUID().toString()))).build();
  }

  @POST
  @Path("remind")
  public Response remind(MultivaluedMap<String, String> form) {
    Entered entered = Entered.of(form);
    String key = entered.id("idempotencyKey").orElseGet(UUID::randomUUID).toString();
    remindMany.remind(chosen(entered), key);
    return Response.seeOther(URI.create("/requests/reminded?key=" + key)).build();
  }

  @GET
  @Path("reminded")
  public Page reminded(@QueryParam("key") @DefaultValue("") String key) {
    String known = Entered.clean(key);
    return Page.of("information/remind-done", new ReminderView(known.isEmpty() ? remindMany.done("none") : remindMany.done(known), ""));
  }

  @GET
  @Path("to-accept")
  public Page toAccept(@QueryParam("after") String after) {
    return Page.of("information/to-accept", new QueueView(listToAccept.list(Keyset.read(after))));
  }

  private ListView view(String show, String after, Mistakes mistakes) {
    Optional<Keyset> key = Keyset.read(after);
    return new ListView(
        listWaiting.list(WaitingFilter.of(show).orElse(WaitingFilter.ALL), key), key.map(Keyset::text).orElse(""), mistakes);
  }

  private static List<UUID> chosen(Entered entered) {
    return entered.all("request").stream().flatMap(RequestListPages::id).distinct().limit(RemindMany.MOST).toList();
  }

  private static Stream<UUID> id(String text) {
    try {
      return Stream.of(UUID.fromString(text.strip()));
    } catch (IllegalArgumentException notAnId) {
      return Stream.empty();
    }
  }
}
