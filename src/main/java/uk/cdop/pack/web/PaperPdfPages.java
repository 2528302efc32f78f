package uk.cdop.pack.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.pack.SavePack;
import uk.cdop.platform.Page;

/** A released pack as a file. Its name says nothing but the letter of the case. */
@Path("/meetings/{id}/papers/{letter}/pdf")
public class PaperPdfPages {
  private static final String PDF = "application/pdf";

  @Inject SavePack savePack;

  @GET
  @Produces({PDF, MediaType.TEXT_HTML})
  public Response save(@PathParam("id") String id, @PathParam("letter") String letter) {
    UUID meeting = Ids.of(id);
    Optional<byte[]> pdf = savePack.save(meeting, letter);
    return pdf.isPresent()
        ? Response.ok(pdf.get(), PDF)
            .header("Content-Disposition", "attachment; filename=\"case-" + letter.toLowerCase(Locale.ROOT) + ".pdf\"")
            .header("Cache-Control", "no-store")
            .build()
        : Response.status(410)
            .entity(new Page(410, "pack/closed", new ReadingPages.ClosedView(meeting.toString(), letter)))
            .type(MediaType.TEXT_HTML_TYPE)
            .build();
  }
}
