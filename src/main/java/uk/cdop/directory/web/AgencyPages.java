package uk.cdop.directory.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import uk.cdop.directory.AgencyKinds;
import uk.cdop.directory.ChangeAgency;
import uk.cdop.directory.Changes;
import uk.cdop.directory.ChooseWhetherAsked;
import uk.cdop.directory.Contact;
import uk.cdop.directory.EnterAgency;
import uk.cdop.directory.ListAgencies;
import uk.cdop.directory.ListAgencies.State;
import uk.cdop.directory.PrepareAgency;
import uk.cdop.directory.Recipient;
import uk.cdop.directory.ViewAgency;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Page;
import uk.cdop.platform.ui.Cell;
import uk.cdop.platform.ui.Choice;
import uk.cdop.platform.ui.Happening;
import uk.cdop.platform.ui.Link;
import uk.cdop.platform.ui.Row;

/** The directory of agencies: the list, one agency, entering and changing one. */
@Path("/agencies")
@Produces(MediaType.TEXT_HTML)
public class AgencyPages {
  private static final int MOST_PAGES = 20;

  @Inject ListAgencies listAgencies;
  @Inject ViewAgency viewAgency;
  @Inject PrepareAgency prepareAgency;
  @Inject Acts acts;
  @Inject AgencyKinds kinds;

  /** What changes an agency. */
  @Dependent
  static class Acts {
    @Inject EnterAgency enter;
    @Inject ChangeAgency change;
    @Inject ChooseWhetherAsked choose;
  }

  /** The list; next is empty on the last page. */
  public record ListView(List<Choice> kinds, List<Choice> states, String words, List<List<Cell>> rows, String next, boolean mayKeep) {}

  /** One person at an agency. */
  public record Person(String name, String change, List<Row> rows) {}

  /** One agency. */
  public record AgencyView(
      UUID id, String name, boolean active, boolean asked, List<Row> facts, List<Person> people, List<Person> former, Recipient recipient,
      List<Happening> changes, boolean mayKeep) {}

  /**
   * The form for an agency.
   *
   * @param stored what somebody else saved meanwhile; empty when nobody did
   */
  public record FormView(
      String title, String action, String back, String key, long version, Entered entered, Mistakes mistakes, List<Choice> kinds,
      List<Row> stored, String savedBy) {}

  @GET
  public Page list(
      @QueryParam("kind") @DefaultValue("") String kind,
      @QueryParam("state") @DefaultValue("") String state,
      @QueryParam("find") @DefaultValue("") String find,
      @QueryParam("page") @DefaultValue("") String page) {
    String wanted = kinds.has(kind) ? kind : "";
    State shown = state.equals("left") ? State.LEFT : State.ASKED;
    String words = Entered.clean(find);
    int number = page.matches("\\d{1,2}") ? Math.min(Integer.parseInt(page), MOST_PAGES) : 0;
    ListAgencies.Listing listing = listAgencies.list(wanted, shown, words, number);
    String next =
        listing.more()
            ? UriBuilder.fromPath("/agencies").queryParam("kind", "{kind}").queryParam("state", "{state}").queryParam("find", "{find}")
                .queryParam("page", "{page}").build(wanted, state.equals("left") ? "left" : "asked", words, number + 1).toString()
            : "";
    return Page.of(
        "directory/list",
        new ListView(
            kindChoices("Any kind", wanted),
            List.of(
                new Choice("asked", "Asked today", "", shown == State.ASKED),
                new Choice("left", "No longer asked", "", shown == State.LEFT)),
            words, listing.lines().stream().map(this::row).toList(), next, listing.mayKeep()));
  }

  @GET
  @Path("new")
  public Page entering() {
    prepareAgency.forNew();
    return Page.of("directory/agency-form", newForm(Entered.nothing(), Mistakes.none(), UUID.randomUUID().toString()));
  }

  @POST
  @Path("new")
  public Object enter(MultivaluedMap<String, String> posted) {
    prepareAgency.forNew();
    AgencyForm form = new AgencyForm(Entered.of(posted), kinds);
    String key = form.entered().text("idempotencyKey");
    Mistakes mistakes = form.mistakes();
    if (!mistakes.any()) {
      var entered = acts.enter.enter(form.facts(), key);
      if (entered.isPresent()) {
        return to(entered.get());
      }
      mistakes.add("name", "Another agency has this name. Enter a name that tells them apart");
    }
    return Page.refused("directory/agency-form", newForm(form.entered(), mistakes, key));
  }

  @GET
  @Path("{id}")
  public Page show(@PathParam("id") String id) {
    ViewAgency.View view = viewAgency.view(known(id));
    return Page.of(
        "directory/agency",
        new AgencyView(
            view.id(), view.facts().name(), view.active(), view.asked(), DirectoryRows.of(view.facts(), kinds.label(view.facts().type())),
            people(view, true), people(view, false), view.recipient(), view.changes().stream().map(AgencyPages::happening).toList(),
            view.mayKeep()));
  }

  @GET
  @Path("{id}/change")
  public Page changing(@PathParam("id") String id) {
    PrepareAgency.Prepared agency = prepareAgency.prepare(known(id));
    return Page.of(
        "directory/agency-form", form(agency, agency.version(), AgencyForm.prefilled(agency.facts()), Mistakes.none(), List.of()));
  }

  @POST
  @Path("{id}/change")
  public Object change(@PathParam("id") String id, MultivaluedMap<String, String> posted) {
    PrepareAgency.Prepared agency = prepareAgency.prepare(known(id));
    AgencyForm form = new AgencyForm(Entered.of(posted), kinds);
    long seen = form.entered().whole("version").orElse(-1L);
    if (seen != agency.version()) {
      List<Row> stored = DirectoryRows.of(agency.facts(), kinds.label(agency.facts().type()));
      return Page.stale("directory/agency-form", form(agency, agency.version(), form.entered(), Mistakes.none(), stored));
    }
    Mistakes mistakes = form.mistakes();
    if (!mistakes.any()) {
      if (acts.change.change(agency.id(), seen, form.facts())) {
        return to(agency.id());
      }
      mistakes.add("name", "Another agency has this name. Enter a name that tells them apart");
    }
    return Page.refused("directory/agency-form", form(agency, seen, form.entered(), mistakes, List.of()));
  }

  /** No longer asked, or asked again. */
  @POST
  @Path("{id}/asked")
  public Response choose(@PathParam("id") String id, MultivaluedMap<String, String> posted) {
    UUID agency = known(id);
    acts.choose.choose(agency, Entered.of(posted).has("asked", "yes"));
    return to(agency);
  }

  private FormView newForm(Entered entered, Mistakes mistakes, String key) {
    return new FormView(
        "Add an agency", "/agencies/new", "/agencies", key, 0, entered, mistakes, kindChoices("Select a kind", entered.text("kind")), List.of(), "");
  }

  private FormView form(PrepareAgency.Prepared agency, long version, Entered entered, Mistakes mistakes, List<Row> stored) {
    return new FormView(
        "Change " + agency.facts().name(), "/agencies/" + agency.id() + "/change", "/agencies/" + agency.id(), null, version, entered,
        mistakes, kindChoices("Select a kind", entered.text("kind")), stored, agency.savedBy());
  }

  private List<Choice> kindChoices(String none, String chosen) {
    return Stream.concat(
            Stream.of(new Choice("", none, "", chosen.isEmpty())),
            kinds.list().stream().map(kind -> new Choice(kind.code(), kind.label(), "", kind.code().equals(chosen))))
        .toList();
  }

  private List<Cell> row(ListAgencies.Line line) {
    return List.of(
        Cell.link(new Link(line.facts().name(), "/agencies/" + line.id())),
        Cell.of(kinds.label(line.facts().type())),
        line.facts().odsCode().isEmpty() ? Cell.missing("None") : Cell.of(line.facts().odsCode()),
        Cell.of(line.today().name()),
        Cell.of(line.today().email()));
  }

  private static List<Person> people(ViewAgency.View view, boolean now) {
    return view.contacts().stream()
        .filter(contact -> now == (contact.toOrNull() == null || !contact.toOrNull().isBefore(view.today())))
        .map((Contact contact) -> new Person(
            contact.name(), "/agencies/" + view.id() + "/contacts/" + contact.id(), DirectoryRows.of(contact, view.contacts())))
        .toList();
  }

  private static Happening happening(Changes.Line line) {
    String[] parts = line.what().split("\n", 2);
    return parts.length == 1
        ? new Happening(parts[0], line.when(), line.at(), line.who())
        : new Happening(parts[0] + "; " + parts[1].replace("\n", "; "), line.when(), line.at(), line.who());
  }

  static UUID known(String id) {
    try {
      return UUID.fromString(id);
    } catch (IllegalArgumentException notAnId) {
      throw new Missing();
    }
  }

  static Response to(UUID agency) {
    return Response.seeOther(URI.create("/agencies/" + agency)).build();
  }
}
