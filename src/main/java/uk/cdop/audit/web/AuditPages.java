package uk.cdop.audit.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import uk.cdop.audit.ReadAudit;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Page;

/** The auditor's view of everything that was done and looked at in a CDOP. Read-only. */
@Path("/audit")
@Produces(MediaType.TEXT_HTML)
public class AuditPages {
  @Inject ReadAudit readAudit;

  /** The page's view. */
  public record View(ReadAudit.Whole whole, String account) {}

  @GET
  public Page audit(@QueryParam("account") @DefaultValue("") String account, @QueryParam("before") Long before) {
    String asked = Entered.clean(account);
    return Page.of("audit/whole", new View(readAudit.all(asked, Optional.ofNullable(before)), asked));
  }
}
