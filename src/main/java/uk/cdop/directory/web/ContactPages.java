package uk.cdop.directory.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.directory.ChangeContact;
import uk.cdop.directory.EnterContact;
import uk.cdop.directory.PrepareContact;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Page;
import uk.cdop.platform.ui.Choice;
import uk.cdop.platform.ui.Row;

/** Entering and changing the people of an agency. */
@Path("/agencies/{agency}/contacts")
@Produces(MediaType.TEXT_HTML)
public class ContactPages {
  @Inject PrepareContact prepareContact;
  @Inject EnterContact enterContact;
  @Inject ChangeContact changeContact;

  @PathParam("agency")
  String agency;

  /**
   * The form for a contact.
   *
   * @param stored what somebody else saved meanwhile; empty when nobody did
   */
  public record FormView(
      String title, String agencyName, String action, String back, String key, long version, Entered entered, Mistakes mistakes,
      List<Choice> colleagues, List<Row> stored, String savedBy) {}

  @GET
  @Path("new")
  public Page entering() {
    var prepared = prepareContact.prepare(AgencyPages.known(agency), Optional.empty());
    return Page.of("directory/contact-form", view(prepared, UUID.randomUUID().toString(), 0, Entered.nothing(), Mistakes.none(), List.of()));
  }

  @POST
  @Path("new")
  public Object enter(MultivaluedMap<String, String> posted) {
    var prepared = prepareContact.prepare(AgencyPages.known(agency), Optional.empty());
    ContactForm form = new ContactForm(Entered.of(posted), prepared.colleagues());
    String key = form.entered().text("idempotencyKey");
    Mistakes mistakes = form.mistakes();
    if (mistakes.any()) {
      return Page.refused("directory/contact-form", view(prepared, key, 0, form.entered(), mistakes, List.of()));
    }
    enterContact.enter(prepared.agency(), form.facts(), key);
    return AgencyPages.to(prepared.agency());
  }

  @GET
  @Path("{contact}")
  public Page changing(@PathParam("contact") String contact) {
    var prepared = prepareContact.prepare(AgencyPages.known(agency), Optional.of(AgencyPages.known(contact)));
    var stored = prepared.stored().orElseThrow();
    return Page.of(
        "directory/contact-form",
        view(prepared, null, stored.version(), ContactForm.prefilled(stored.facts()), Mistakes.none(), List.of()));
  }

  @POST
  @Path("{contact}")
  public Object change(@PathParam("contact") String contact, MultivaluedMap<String, String> posted) {
    var prepared = prepareContact.prepare(AgencyPages.known(agency), Optional.of(AgencyPages.known(contact)));
    var stored = prepared.stored().orElseThrow();
    ContactForm form = new ContactForm(Entered.of(posted), prepared.colleagues());
    long seen = form.entered().whole("version").orElse(-1L);
    if (seen != stored.version()) {
      return Page.stale(
          "directory/contact-form",
          view(prepared, null, stored.version(), form.entered(), Mistakes.none(), DirectoryRows.of(stored.facts())));
    }
    Mistakes mistakes = form.mistakes();
    if (mistakes.any()) {
      return Page.refused("directory/contact-form", view(prepared, null, seen, form.entered(), mistakes, List.of()));
    }
    changeContact.change(prepared.agency(), stored.id(), seen, form.facts());
    return AgencyPages.to(prepared.agency());
  }

  private static FormView view(
      PrepareContact.Prepared prepared, String key, long version, Entered entered, Mistakes mistakes, List<Row> stored) {
    String base = "/agencies/" + prepared.agency();
    return new FormView(
        prepared.stored().map(known -> "Change " + known.facts().name()).orElse("Add a contact"),
        prepared.agencyName(),
        base + "/contacts/" + prepared.stored().map(known -> known.id().toString()).orElse("new"),
        base, key, version, entered, mistakes, new ContactForm(entered, prepared.colleagues()).standsInChoices(), stored, prepared.savedBy());
  }
}
