package uk.cdop.forms.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import uk.cdop.forms.Difference;
import uk.cdop.forms.Edition;
import uk.cdop.forms.EditionComparison;
import uk.cdop.forms.Editions;
import uk.cdop.forms.dictionary.DescribedEdition;
import uk.cdop.forms.dictionary.Dictionary;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Page;
import uk.cdop.platform.SafeText;
import uk.cdop.platform.ui.Link;

/** What the forms ask, edition by edition, for the people who check them against the published ones. */
@Path("/forms")
@Produces(MediaType.TEXT_HTML)
public class DictionaryPages {
  private static final int LONGEST_SEARCH = 100;

  @Inject Editions editions;
  @Inject Dictionary dictionary;

  /** A form with the links to its editions, newest first, and the size of the newest. */
  public record FormLine(String title, String id, List<Link> editions, long questions, long drafts) {}

  /**
   * Every form, and what a search found.
   *
   * @param found null when nothing was searched
   */
  public record FormsView(String words, Dictionary.Search found, List<FormLine> forms, Map<String, Map<String, String>> sets) {}

  /**
   * One edition.
   *
   * @param others links to the comparison with each other edition of the form
   */
  public record EditionView(DescribedEdition described, List<Link> others) {
    public String api() {
      return "/api/forms/" + described.edition().form() + "/" + described.edition().name();
    }
  }

  /** Two editions side by side, difference by difference. */
  public record CompareView(Edition before, Edition after, List<Differing> differences) {}

  /** A difference with the words of what differs. */
  public record Differing(String kind, String what, String id, List<String> before, List<String> after, String note) {}

  @GET
  public Page forms(@QueryParam("words") @DefaultValue("") String typed) {
    String words = SafeText.line(typed);
    String bounded = words.length() > LONGEST_SEARCH ? words.substring(0, LONGEST_SEARCH) : words;
    return Page.of(
        "forms/forms",
        new FormsView(
            bounded, bounded.isBlank() ? null : dictionary.search(bounded),
            editions.forms().stream().map(this::line).toList(), editions.sets()));
  }

  @GET
  @Path("{form}/{edition}")
  public Page edition(@PathParam("form") String form, @PathParam("edition") String name) {
    var described = dictionary.find(form, name).orElseThrow(Missing::new);
    var others = editions.of(form).stream()
        .filter(other -> !other.name().equals(name))
        .map(other -> new Link("Compare with " + other.name(), "/forms/" + form + "/" + name + "/since/" + other.name()))
        .toList();
    return Page.of("forms/edition", new EditionView(described, others));
  }

  @GET
  @Path("{form}/{edition}/since/{earlier}")
  public Page compare(
      @PathParam("form") String form, @PathParam("edition") String name, @PathParam("earlier") String earlier) {
    var after = editions.find(form, name).orElseThrow(Missing::new);
    var before = editions.find(form, earlier).orElseThrow(Missing::new);
    return Page.of(
        "forms/compare",
        new CompareView(
            before, after, EditionComparison.between(before, after).stream().map(real -> differing(real, before, after)).toList()));
  }

  private FormLine line(String form) {
    var newest = editions.current(form);
    var links = editions.of(form).reversed().stream().map(edition -> new Link(edition.name(), "/forms/" + form + "/" + edition.name(), "of " + edition.title())).toList();
    var described = dictionary.of(newest);
    return new FormLine(newest.title(), form, links, described.questions().count(), described.drafts());
  }

  private static Differing differing(Difference real, Edition before, Edition after) {
    String what = after.question(real.subject()).or(() -> before.question(real.subject())).map(question -> question.about().label())
        .or(() -> after.sections().stream().filter(section -> section.id().equals(real.subject())).map(section -> "Section " + section.title()).findFirst())
        .orElse(real.subject());
    String note = after.follows().equals(before.name())
        ? after.changes().stream().filter(change -> change.kind() == real.kind() && change.subject().equals(real.subject()))
            .map(change -> change.note() + " (" + change.source() + ")").findFirst().orElse("")
        : "";
    return new Differing(real.kind().label(), what, real.subject(), real.before().lines().toList(), real.after().lines().toList(), note);
  }
}
