package uk.cdop.caseimport.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.caseimport.FetchTemplate;
import uk.cdop.caseimport.ImportSummary;
import uk.cdop.caseimport.ListImports;
import uk.cdop.caseimport.PrepareUpload;
import uk.cdop.caseimport.UploadFile;
import uk.cdop.caseimport.sheet.SpreadsheetFile;
import uk.cdop.platform.Keyset;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Page;
import uk.cdop.platform.Words;
import uk.cdop.platform.ui.Cell;
import uk.cdop.platform.ui.Link;
import uk.cdop.platform.web.FormWithFile;

/** The list of imports and a new one. */
@Path("/imports")
@Produces(MediaType.TEXT_HTML)
public class ImportPages {
  @Inject ListImports listImports;
  @Inject PrepareUpload prepareUpload;
  @Inject UploadFile uploadFile;
  @Inject FetchTemplate fetchTemplate;

  /** The list's view. */
  public record ListView(List<List<Cell>> rows, String next) {}

  /** The upload's view. */
  public record NewView(String key, int largest, Mistakes mistakes) {}

  @GET
  public Page list(@QueryParam("after") String after) {
    ListImports.Listing listing = listImports.list(Keyset.read(after));
    return Page.of(
        "caseimport/list",
        new ListView(listing.imports().stream().map(ImportPages::row).toList(), listing.next().map(key -> "/imports?after=" + key.text()).orElse("")));
  }

  @GET
  @Path("new")
  public Page choose() {
    prepareUpload.prepare(Optional.empty());
    return Page.of("caseimport/new", view(UUID.randomUUID().toString(), Mistakes.none()));
  }

  @POST
  @Path("new")
  public Response upload(@HeaderParam("Content-Type") String type, InputStream body) {
    prepareUpload.prepare(Optional.empty());
    FormWithFile sent = Requests.form(type, body);
    String key = sent.entered().id("idempotencyKey").map(UUID::toString).orElseGet(() -> UUID.randomUUID().toString());
    if (sent.file().length == 0 && sent.fileName().isEmpty()) {
      return Requests.refused("caseimport/new", view(key, Mistakes.none().add("file", "Choose a file")));
    }
    return switch (uploadFile.upload(sent.fileName(), sent.file(), key)) {
      case UploadFile.Uploaded.Kept kept -> Response.seeOther(URI.create("/imports/" + kept.id() + "/columns")).build();
      case UploadFile.Uploaded.Refused refused -> Requests.refused("caseimport/new", view(key, Mistakes.none().add("file", refused.why())));
    };
  }

  @GET
  @Path("template.csv")
  @Produces("text/csv")
  public Response csv() {
    return Requests.download(fetchTemplate.fetch(false), "old-cases.csv");
  }

  @GET
  @Path("template.xlsx")
  @Produces(Requests.XLSX)
  public Response workbook() {
    return Requests.download(fetchTemplate.fetch(true), "old-cases.xlsx");
  }

  private static NewView view(String key, Mistakes mistakes) {
    return new NewView(key, SpreadsheetFile.MOST_BYTES, mistakes);
  }

  private static List<Cell> row(ImportSummary one) {
    return List.of(
        Cell.link(new Link(one.fileName(), ImportView.next(one), " of " + Words.moment(one.uploadedAt()))),
        Cell.of(Words.moment(one.uploadedAt())),
        Cell.of(one.uploadedBy()),
        Cell.of(ImportView.counts(one)),
        Cell.of(one.state().label()));
  }
}
