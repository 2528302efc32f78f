package uk.cdop.live.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import uk.cdop.analysis.AnalysisCodes;
import uk.cdop.live.OpenRecord;
import uk.cdop.live.SaveLine;
import uk.cdop.live.SavePart;
import uk.cdop.live.Saved;
import uk.cdop.live.Typed;
import uk.cdop.platform.Clocks;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Page;
import uk.cdop.platform.SafeText;
import uk.cdop.platform.Words;

/**
 * The recorder's page of a case. Its script saves each part and line as it is typed and reads JSON; without a script each has its
 * button and leads back to the page.
 */
@Path("/live/{meeting}/record/{letter}")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
public class RecordPages {
  private static final int LONGEST_SEARCH = 100;

  @Inject OpenRecord openRecord;
  @Inject SavePart savePart;
  @Inject SaveLine saveLine;
  @Inject AnalysisCodes codes;
  @Inject Clock clock;
  @Context HttpHeaders headers;

  /** What a save came to, for the script: `kept`, `overtaken`, `gone` or `closed`. */
  public record Told(String state, long version, String savedAt) {}

  /** Two versions of the same part or line, side by side. */
  public record CompareView(String back, String action, String version, String by, String when, List<Difference> differences, Map<String, List<String>> mine) {}

  /** A field that the two have differently. */
  public record Difference(String field, String theirs, String mine) {}

  @GET
  @Produces(MediaType.TEXT_HTML)
  public Response show(@PathParam("meeting") String meeting, @PathParam("letter") String letter, @QueryParam("find") String find) {
    String words = find == null ? "" : SafeText.line(find).strip();
    String looked = words.substring(0, Math.min(words.length(), LONGEST_SEARCH));
    return openRecord
        .open(LiveId.of(meeting), LiveLetter.of(letter))
        .map(at -> Response.ok(Page.of(at.finalised() ? "live/closed" : "live/record", new RecordView(at, codes, looked))).build())
        .orElseGet(() -> Response.seeOther(URI.create("/live/" + LiveId.of(meeting))).build());
  }

  @POST
  @Path("parts/{part}")
  public Response part(
      @PathParam("meeting") String meeting, @PathParam("letter") String letter, @PathParam("part") String part, MultivaluedMap<String, String> sent) {
    Entered typed = Entered.of(sent);
    Saved saved = savePart.save(LiveId.of(meeting), LiveLetter.of(letter), part, version(typed), typed.fields());
    return answer(saved, page(meeting, letter), page(meeting, letter) + "/parts/" + part, part.toLowerCase(Locale.ROOT), typed);
  }

  @POST
  @Path("lines/{line}")
  public Response line(
      @PathParam("meeting") String meeting, @PathParam("letter") String letter, @PathParam("line") String line, MultivaluedMap<String, String> sent) {
    Entered typed = Entered.of(sent);
    Saved saved =
        typed.has("remove", "yes")
            ? saveLine.remove(LiveId.of(meeting), LiveLetter.of(letter), LiveId.of(line), version(typed))
            : saveLine.save(LiveId.of(meeting), LiveLetter.of(letter), LiveId.of(line), typed.text("kind"), version(typed), typed.fields());
    return answer(saved, page(meeting, letter), page(meeting, letter) + "/lines/" + line, "line-" + line, typed);
  }

  private Response answer(Saved saved, String page, String action, String place, Entered typed) {
    if (headers.getAcceptableMediaTypes().stream().anyMatch(MediaType.APPLICATION_JSON_TYPE::equals)) {
      return Response.ok(told(saved), MediaType.APPLICATION_JSON).build();
    }
    return saved instanceof Saved.Overtaken(Typed theirs)
        ? Response.ok(Page.stale("live/compare", compare(page, action, theirs, typed)), MediaType.TEXT_HTML).build()
        : Response.seeOther(URI.create(page + "#" + place)).build();
  }

  private Told told(Saved saved) {
    String now = Words.time(LocalTime.now(clock.withZone(Clocks.ENGLAND)));
    return switch (saved) {
      case Saved.Kept(long version) -> new Told("kept", version, now);
      case Saved.Overtaken(Typed theirs) -> new Told("overtaken", theirs.version(), now);
      case Saved.Gone gone -> new Told("gone", 0, now);
      case Saved.Closed closed -> new Told("closed", 0, now);
    };
  }

  private static CompareView compare(String page, String action, Typed theirs, Entered mine) {
    List<Difference> differences =
        theirs.fields().values().keySet().stream()
            .filter(field -> !theirs.fields().all(field).equals(mine.all(field)))
            .map(field -> new Difference(field, String.join(", ", theirs.fields().all(field)), String.join(", ", mine.all(field))))
            .toList();
    Map<String, List<String>> again = new TreeMap<>(mine.fields());
    again.keySet().removeAll(List.of("csrf", "version", "idempotencyKey"));
    return new CompareView(page, action, String.valueOf(theirs.version()), theirs.by(), Words.moment(theirs.at()), differences, again);
  }

  private static long version(Entered typed) {
    return typed.whole("version").orElse(-1L);
  }

  private static String page(String meeting, String letter) {
    return "/live/" + LiveId.of(meeting) + "/record/" + LiveLetter.of(letter);
  }
}
