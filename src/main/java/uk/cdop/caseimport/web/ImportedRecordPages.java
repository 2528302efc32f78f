package uk.cdop.caseimport.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import uk.cdop.caseimport.ViewImportedRecord;
import uk.cdop.platform.Page;
import uk.cdop.review.ReviewId;

/** "Imported record" in a case. */
@Path("/reviews/{id}/imported-record")
@Produces(MediaType.TEXT_HTML)
public class ImportedRecordPages {
  @Inject ViewImportedRecord viewImportedRecord;

  @GET
  public Page record(@PathParam("id") String id) {
    return Page.of("caseimport/record", viewImportedRecord.view(ReviewId.of(id)));
  }
}
