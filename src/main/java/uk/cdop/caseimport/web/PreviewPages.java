package uk.cdop.caseimport.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.caseimport.FetchBadRows;
import uk.cdop.caseimport.Field;
import uk.cdop.caseimport.MendRow;
import uk.cdop.caseimport.Outcome;
import uk.cdop.caseimport.PrepareUpload;
import uk.cdop.caseimport.RowMistake;
import uk.cdop.caseimport.UploadCorrections;
import uk.cdop.caseimport.ViewPreview;
import uk.cdop.caseimport.ViewRow;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Page;
import uk.cdop.platform.Stale;
import uk.cdop.platform.web.FormWithFile;

/** The rows of an import, and mending them: one in place, or many in a spreadsheet. */
@Path("/imports/{id:[0-9a-f-]{36}}")
@Produces(MediaType.TEXT_HTML)
public class PreviewPages {
  @Inject ViewPreview viewPreview;
  @Inject ViewRow viewRow;
  @Inject MendRow mendRow;
  @Inject FetchBadRows fetchBadRows;
  @Inject UploadCorrections uploadCorrections;
  @Inject PrepareUpload prepareUpload;

  @GET
  @Path("preview")
  public Page preview(
      @PathParam("id") String id,
      @QueryParam("outcome") @DefaultValue("") String outcome,
      @QueryParam("after") @DefaultValue("0") String after,
      @QueryParam("taken") @DefaultValue("") String taken) {
    Optional<Outcome> only = Arrays.stream(Outcome.values()).filter(each -> each.name().equals(outcome)).findFirst();
    int from = after.matches("\\d{1,6}") ? Integer.parseInt(after) : 0;
    return Page.of("caseimport/preview", PreviewView.of(viewPreview.view(Requests.id(id), only, from), only, taken));
  }

  @GET
  @Path("rows/{number}")
  public Page row(@PathParam("id") String id, @PathParam("number") String number) {
    return Page.of("caseimport/row", RowView.of(viewRow.view(Requests.id(id), row(number))));
  }

  @POST
  @Path("rows/{number}")
  public Response mend(@PathParam("id") String id, @PathParam("number") String number, MultivaluedMap<String, String> form) {
    UUID known = Requests.id(id);
    ViewRow.Seen seen = viewRow.view(known, row(number));
    Entered entered = Entered.of(form);
    Map<Field, String> entries = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      String text = entered.text(field.key());
      if (!text.isEmpty()) {
        entries.put(field, text);
      }
    }
    List<RowMistake> left = mendRow.mend(known, seen.number(), entered.whole("version").orElseThrow(Stale::new), entries);
    if (!left.isEmpty()) {
      // What was typed is kept, so that the page must carry the version it has now.
      ViewRow.Seen now = viewRow.view(known, seen.number());
      return Requests.refused("caseimport/row", RowView.of(now));
    }
    return Response.seeOther(URI.create("/imports/" + known + "/preview?taken=" + seen.number())).build();
  }

  @GET
  @Path("to-mend.csv")
  @Produces("text/csv")
  public Response csv(@PathParam("id") String id) {
    return Requests.download(fetchBadRows.fetch(Requests.id(id), false), "rows-to-fix.csv");
  }

  @GET
  @Path("to-mend.xlsx")
  @Produces(Requests.XLSX)
  public Response workbook(@PathParam("id") String id) {
    return Requests.download(fetchBadRows.fetch(Requests.id(id), true), "rows-to-fix.xlsx");
  }

  @GET
  @Path("corrected")
  public Page choose(@PathParam("id") String id) {
    return Page.of("caseimport/corrected", new CorrectedView(prepareUpload.prepare(Optional.of(Requests.id(id))).orElseThrow(), Mistakes.none()));
  }

  @POST
  @Path("corrected")
  public Response correct(@PathParam("id") String id, @HeaderParam("Content-Type") String type, InputStream body) {
    UUID known = Requests.id(id);
    var summary = prepareUpload.prepare(Optional.of(known)).orElseThrow();
    FormWithFile sent = Requests.form(type, body);
    if (sent.file().length == 0 && sent.fileName().isEmpty()) {
      return Requests.refused("caseimport/corrected", new CorrectedView(summary, Mistakes.none().add("file", "Choose the file with the fixed rows")));
    }
    return switch (uploadCorrections.correct(known, sent.file())) {
      case UploadCorrections.Corrected.Taken taken ->
          Response.seeOther(URI.create("/imports/" + known + "/preview?taken=" + taken.rows() + "-" + taken.ignored())).build();
      case UploadCorrections.Corrected.Refused refused ->
          Requests.refused("caseimport/corrected", new CorrectedView(summary, Mistakes.none().add("file", refused.why())));
    };
  }

  private static int row(String number) {
    return number.matches("\\d{1,6}") ? Integer.parseInt(number) : 0;
  }
}
