package uk.cdop.ncmd.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import uk.cdop.ncmd.sending.ChangeTransport;
import uk.cdop.ncmd.sending.ViewTransport;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Page;

/** How a panel brings its documents to the national database. */
@Path("/ncmd/settings")
@Produces(MediaType.TEXT_HTML)
public class SettingsPages {
  @Inject ViewTransport viewTransport;
  @Inject ChangeTransport changeTransport;

  @GET
  public Page view(@QueryParam("saved") String saved) {
    return Page.of("ncmd/settings", SettingsForm.of(viewTransport.view(), "yes".equals(saved)));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Object change(MultivaluedMap<String, String> form) {
    Entered entered = Entered.of(form);
    SettingsForm read = SettingsForm.read(viewTransport.view(), entered);
    if (read.mistakes().any()) {
      return Page.refused("ncmd/settings", read);
    }
    changeTransport.change(entered.whole("version").orElse(-1L), read.kind(), entered.text("certificate"));
    return Response.seeOther(URI.create("/ncmd/settings?saved=yes")).build();
  }
}
