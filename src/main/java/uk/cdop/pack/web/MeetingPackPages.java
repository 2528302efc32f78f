package uk.cdop.pack.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.pack.ListPacks;
import uk.cdop.pack.PackWishes;
import uk.cdop.pack.ReleaseOutcome;
import uk.cdop.pack.ReleaseReady;
import uk.cdop.pack.SetPackRule;
import uk.cdop.pack.Signature;
import uk.cdop.pack.ViewPackRule;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Page;

/** The packs of all cases of a meeting, signed together, and what a CDOP wants of its packs. */
@Path("/meetings")
@Produces(MediaType.TEXT_HTML)
public class MeetingPackPages {
  private static final int MOST_CASES = 26;

  @Inject ListPacks listPacks;
  @Inject ReleaseReady releaseReady;
  @Inject ViewPackRule viewPackRule;
  @Inject SetPackRule setPackRule;

  /** The page of a meeting's packs, with what came of signing. */
  public record PacksView(ListPacks.View packs, List<ReleaseReady.Result> results, Entered entered, Mistakes mistakes) {}

  /** The page of the rule. */
  public record RuleView(long version, boolean saved, Entered entered, Mistakes mistakes) {}

  @GET
  @Path("{id}/papers")
  public Page list(@PathParam("id") String id) {
    return Page.of("pack/meeting", new PacksView(listPacks.list(Ids.of(id)), List.of(), Entered.nothing(), Mistakes.none()));
  }

  @POST
  @Path("{id}/papers")
  public Object sign(@PathParam("id") String id, MultivaluedMap<String, String> form) {
    Entered entered = Entered.of(form);
    UUID meeting = Ids.of(id);
    Optional<LocalDate> until = entered.date("until");
    Map<UUID, String> seen = new LinkedHashMap<>();
    for (String chosen : entered.all("case").stream().limit(MOST_CASES).toList()) {
      String[] parts = chosen.split(" ", 2);
      if (parts.length == 2 && parts[0].length() == 36) {
        seen.put(Ids.of(parts[0]), parts[1]);
      }
    }
    Mistakes mistakes =
        Mistakes.none()
            .addIf(seen.isEmpty(), "case", "Select at least one case")
            .addIf(until.isEmpty(), "until", "Enter the last day on which the papers can be read, such as 28 12 2026")
            .addIf(!entered.has("sign", "yes"), "sign", "Confirm that you have read the papers");
    List<ReleaseReady.Result> results =
        mistakes.any() ? List.of() : releaseReady.release(meeting, seen, new Signature(Signature.DECLARATION, until.orElseThrow()));
    results.stream()
        .filter(result -> result.outcome() != ReleaseOutcome.RELEASED)
        .forEach(result -> mistakes.add("case", result.name() + ": " + result.outcome().sentence()));
    return mistakes.any()
        ? Page.refused("pack/meeting", new PacksView(listPacks.list(meeting), results, entered, mistakes))
        : Response.seeOther(URI.create("/meetings/" + meeting + "/papers")).build();
  }

  @GET
  @Path("papers-settings")
  public Page rule(@QueryParam("saved") String saved) {
    ViewPackRule.View rule = viewPackRule.view();
    return Page.of(
        "pack/rule",
        new RuleView(
            rule.version(),
            "yes".equals(saved),
            Entered.prefilled(
                Map.of(
                    "open-days", "" + rule.values().openDays(), "note-days", "" + rule.values().noteDays(), "views", rule.values().views() ? "yes" : "no")),
            Mistakes.none()));
  }

  @POST
  @Path("papers-settings")
  public Object setRule(MultivaluedMap<String, String> form) {
    Entered entered = Entered.of(form);
    long open = entered.whole("open-days").orElse(-1L);
    long notes = entered.whole("note-days").orElse(-1L);
    Mistakes mistakes =
        Mistakes.none()
            .addIf(open < 0 || open > 365, "open-days", "Enter a number of days from 0 to 365")
            .addIf(notes < 0 || notes > 90, "note-days", "Enter a number of days from 0 to 90")
            .addIf(!entered.has("views", "yes") && !entered.has("views", "no"), "views", "Select whether members give a provisional view");
    ViewPackRule.View shown = viewPackRule.view();
    if (mistakes.any()) {
      return Page.refused("pack/rule", new RuleView(entered.whole("version").orElse(shown.version()), false, entered, mistakes));
    }
    setPackRule.set(new PackWishes((int) open, (int) notes, entered.has("views", "yes")), entered.whole("version").orElse(-1L));
    return Response.seeOther(URI.create("/meetings/papers-settings?saved=yes")).build();
  }
}
