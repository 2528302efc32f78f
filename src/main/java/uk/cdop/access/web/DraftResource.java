package uk.cdop.access.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.cdop.access.Draft;
import uk.cdop.access.DropDraft;
import uk.cdop.access.FindDraft;
import uk.cdop.access.KeepDraft;
import uk.cdop.platform.Clocks;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Words;

/** Drafts of the pages a person is on. Nothing here counts as activity, so a forgotten page does not keep a session alive. */
@Path("/drafts")
@Produces(MediaType.APPLICATION_JSON)
public class DraftResource {
  private static final Set<String> NEVER_KEPT = Set.of("csrf", "idempotencyKey", "path");
  private static final String A_FIELD = "[A-Za-z0-9._:\\[\\]-]{1,200}";
  private static final int MOST_FIELDS = 400;
  private static final int MOST_CHARACTERS = 200_000;

  @Inject KeepDraft keepDraft;
  @Inject FindDraft findDraft;
  @Inject DropDraft dropDraft;
  @Inject Clock clock;

  /** A draft was saved; the time in words. */
  public record Saved(String savedAt) {}

  /** A draft as the page offers it. */
  public record Offered(String savedAt, Map<String, List<String>> fields) {}

  /** The form's own fields, and `path`: the page they belong to. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Saved keep(MultivaluedMap<String, String> form) {
    Entered entered = Entered.of(form);
    Map<String, List<String>> fields = new HashMap<>(entered.fields());
    fields.keySet().removeIf(name -> NEVER_KEPT.contains(name) || !name.matches(A_FIELD));
    int characters = fields.values().stream().flatMap(List::stream).mapToInt(String::length).sum();
    if (fields.size() > MOST_FIELDS || characters > MOST_CHARACTERS) {
      throw new BadRequestException();
    }
    Draft draft = keepDraft.keep(page(entered.text("path")), fields);
    return new Saved(Words.time(draft.savedAt().atZone(Clocks.ENGLAND).toLocalTime()));
  }

  @GET
  public Response find(@QueryParam("path") String path) {
    return findDraft
        .find(page(path))
        .map(draft -> Response.ok(new Offered(inWords(draft.savedAt()), draft.fields())).build())
        .orElse(Response.noContent().build());
  }

  @DELETE
  public void drop(@QueryParam("path") String path) {
    dropDraft.drop(page(path));
  }

  private static String page(String path) {
    return ReturnPath.read(path).orElseThrow(BadRequestException::new);
  }

  private String inWords(Instant savedAt) {
    ZonedDateTime local = savedAt.atZone(Clocks.ENGLAND);
    LocalDate today = LocalDate.now(clock);
    LocalDate day = local.toLocalDate();
    String words = day.equals(today) ? "today" : day.equals(today.minusDays(1)) ? "yesterday" : Words.day(day);
    return words + " at " + Words.time(local.toLocalTime());
  }
}
