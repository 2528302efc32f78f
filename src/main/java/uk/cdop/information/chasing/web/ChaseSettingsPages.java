package uk.cdop.information.chasing.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import uk.cdop.information.chasing.ChangeChasing;
import uk.cdop.information.chasing.ChaseSettings;
import uk.cdop.information.web.RequestAddress;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Page;

/** When a panel reminds agencies by itself, and whom it tells when they do not answer. */
@Path("/requests/settings")
@Produces(MediaType.TEXT_HTML)
public class ChaseSettingsPages {
  @Inject ChaseSettings chaseSettings;
  @Inject ChangeChasing changeChasing;

  @GET
  public Page view(@QueryParam("saved") String saved) {
    return Page.of("information/settings", ChaseForm.of(chaseSettings.view(), "yes".equals(saved)));
  }

  @POST
  public Response change(MultivaluedMap<String, String> form) {
    ChaseForm read = ChaseForm.read(chaseSettings.view(), Entered.of(form));
    if (read.mistakes().any()) {
      return Response.status(422).entity(Page.refused("information/settings", read)).build();
    }
    changeChasing.change(RequestAddress.version(form), read.choice());
    return Response.seeOther(URI.create("/requests/settings?saved=yes")).build();
  }
}
