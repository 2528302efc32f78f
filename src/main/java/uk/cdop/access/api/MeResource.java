package uk.cdop.access.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import uk.cdop.access.Actor;
import uk.cdop.access.CurrentActor;
import uk.cdop.access.Role;

/** Who the caller is to this service. */
@Path("/api/me")
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {
  @Inject CurrentActor current;

  /** The caller: account, CDOP code and role codes. */
  public record Me(String account, String cdop, List<String> roles) {}

  @GET
  @Operation(summary = "Who the caller is", description = "The account, the CDOP it acts for and its roles there.")
  @APIResponse(responseCode = "200", description = "The caller")
  @APIResponse(responseCode = "401", description = "No valid token, or an account that serves no CDOP")
  public Me me() {
    Actor actor = current.actor();
    return new Me(actor.id(), actor.cdop(), actor.roles().stream().sorted().map(Role::code).toList());
  }
}
