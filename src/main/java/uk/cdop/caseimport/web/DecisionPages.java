package uk.cdop.caseimport.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import uk.cdop.caseimport.ConfirmImport;
import uk.cdop.caseimport.UndoImport;
import uk.cdop.caseimport.ViewImport;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Page;
import uk.cdop.platform.Stale;

/** How far an import has come; asks before it is begun, and before it is undone. */
@Path("/imports/{id:[0-9a-f-]{36}}")
@Produces(MediaType.TEXT_HTML)
public class DecisionPages {
  private static final int LONGEST_REASON = 500;

  @Inject ViewImport viewImport;
  @Inject ConfirmImport confirmImport;
  @Inject UndoImport undoImport;

  @GET
  public Page one(@PathParam("id") String id) {
    return Page.of("caseimport/import", ImportView.of(viewImport.view(Requests.id(id))));
  }

  @GET
  @Path("confirm")
  public Page askToConfirm(@PathParam("id") String id) {
    return Page.of("caseimport/confirm", ImportView.of(viewImport.view(Requests.id(id))));
  }

  @POST
  @Path("confirm")
  public Response confirm(@PathParam("id") String id, MultivaluedMap<String, String> form) {
    UUID known = Requests.id(id);
    ViewImport.Seen seen = viewImport.view(known);
    Entered entered = Entered.of(form);
    if (entered.whole("rows").filter(rows -> rows == 0).isPresent()) {
      return Requests.refused("caseimport/confirm", ImportView.of(seen, "", Mistakes.none().add("import", "There is no row to add")));
    }
    confirmImport.confirm(known, entered.whole("version").orElseThrow(Stale::new), entered.whole("rows").orElseThrow(Stale::new));
    return Response.seeOther(URI.create("/imports/" + known)).build();
  }

  @GET
  @Path("undo")
  public Page askToUndo(@PathParam("id") String id) {
    ViewImport.Seen seen = viewImport.view(Requests.id(id));
    if (seen.summary().state().ended()) {
      throw new Stale();
    }
    return Page.of("caseimport/undo", ImportView.of(seen));
  }

  @POST
  @Path("undo")
  public Response undo(@PathParam("id") String id, MultivaluedMap<String, String> form) {
    UUID known = Requests.id(id);
    ViewImport.Seen seen = viewImport.view(known);
    String reason = Entered.of(form).text("reason");
    Mistakes mistakes =
        Mistakes.none()
            .addIf(reason.isEmpty(), "reason", "Say why the import is undone")
            .addIf(reason.length() > LONGEST_REASON, "reason", "Say why in at most 500 characters");
    if (mistakes.any()) {
      return Requests.refused("caseimport/undo", ImportView.of(seen, reason, mistakes));
    }
    undoImport.undo(known, reason);
    return Response.seeOther(URI.create("/imports/" + known)).build();
  }
}
