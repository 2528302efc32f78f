package uk.cdop.documents.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import uk.cdop.documents.file.AddDocument;
import uk.cdop.documents.file.DocumentForm;
import uk.cdop.documents.file.DownloadDocument;
import uk.cdop.documents.file.Keeping;
import uk.cdop.documents.file.LargeBodies;
import uk.cdop.documents.file.ListDocuments;
import uk.cdop.documents.file.PrepareDocument;
import uk.cdop.documents.file.PrepareWithdrawal;
import uk.cdop.documents.file.ViewDocument;
import uk.cdop.documents.file.WithdrawDocument;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Page;
import uk.cdop.platform.Stale;
import uk.cdop.platform.web.FormWithFile;
import uk.cdop.review.CaseFrame;
import uk.cdop.review.ReviewId;

/** The documents of a case: the list, one document, adding, downloading and withdrawing. */
@Path("/reviews/{review}/documents")
@Produces(MediaType.TEXT_HTML)
public class DocumentPages {
  @Inject ListDocuments listDocuments;
  @Inject ViewDocument viewDocument;
  @Inject PrepareDocument prepareDocument;
  @Inject AddDocument addDocument;
  @Inject DownloadDocument downloadDocument;
  @Inject PrepareWithdrawal prepareWithdrawal;
  @Inject WithdrawDocument withdrawDocument;
  @Inject LargeBodies largeBodies;
  @Inject Clock clock;

  /** The view of the form for a document. */
  public record NewView(CaseFrame frame, String key, Entered entered, Mistakes mistakes) {}

  /** The view of the page on which a document is withdrawn. */
  public record WithdrawView(PrepareWithdrawal.Prepared prepared, Entered entered, Mistakes mistakes) {}

  @GET
  public Page list(@PathParam("review") String review) {
    return Page.of("documents/list", listDocuments.list(ReviewId.of(review)));
  }

  @GET
  @Path("new")
  public Page blank(@PathParam("review") String review) {
    CaseFrame frame = prepareDocument.prepare(ReviewId.of(review));
    return Page.of("documents/new", new NewView(frame, UUID.randomUUID().toString(), Entered.nothing(), Mistakes.none()));
  }

  @POST
  @Path("new")
  public Response add(@PathParam("review") String review, @HeaderParam("Content-Type") String type, InputStream body) {
    // Who may not add anything is told so before their file is read.
    CaseFrame frame = prepareDocument.prepare(ReviewId.of(review));
    return largeBodies.one(() -> add(frame, FormWithFile.read(type, body)));
  }

  private Response add(CaseFrame frame, FormWithFile sent) {
    DocumentForm form = DocumentForm.read(sent, LocalDate.now(clock));
    Mistakes mistakes = form.mistakes();
    if (!mistakes.any()) {
      Keeping keeping =
          addDocument.add(frame.id(), form.particulars(), sent.fileName(), sent.file(), sent.entered().text("idempotencyKey"));
      if (keeping instanceof Keeping.Kept kept) {
        return Response.seeOther(URI.create(frame.href("documents/" + kept.file()))).build();
      }
      mistakes = Mistakes.none().add("file", keeping.sentence());
    }
    String key = sent.entered().id("idempotencyKey").map(UUID::toString).orElseGet(() -> UUID.randomUUID().toString());
    return answer(Page.refused("documents/new", new NewView(frame, key, sent.entered(), mistakes)));
  }

  @GET
  @Path("{id}")
  public Page one(@PathParam("review") String review, @PathParam("id") String id) {
    return Page.of("documents/one", viewDocument.view(ReviewId.of(review), uuid(id)));
  }

  @GET
  @Path("{id}/file")
  @Produces(MediaType.WILDCARD)
  public Response file(@PathParam("review") String review, @PathParam("id") String id) {
    return largeBodies.one(
        () ->
            downloadDocument
                .download(ReviewId.of(review), uuid(id))
                .map(Attachment::of)
                .orElseGet(() -> Response.seeOther(URI.create("/reviews/" + ReviewId.of(review) + "/documents/" + uuid(id))).build()));
  }

  @GET
  @Path("{id}/withdraw")
  public Page askWhy(@PathParam("review") String review, @PathParam("id") String id) {
    PrepareWithdrawal.Prepared prepared = prepareWithdrawal.prepare(ReviewId.of(review), uuid(id));
    return Page.of("documents/withdraw", new WithdrawView(prepared, Entered.nothing(), Mistakes.none()));
  }

  @POST
  @Path("{id}/withdraw")
  public Response withdraw(@PathParam("review") String review, @PathParam("id") String id, MultivaluedMap<String, String> form) {
    Entered entered = Entered.of(form);
    PrepareWithdrawal.Prepared prepared = prepareWithdrawal.prepare(ReviewId.of(review), uuid(id));
    String why = entered.text("why");
    Mistakes mistakes =
        Mistakes.none()
            .addIf(why.isEmpty(), "why", "Say why the document is withdrawn")
            .addIf(why.length() > 500, "why", "Say why in at most 500 characters");
    if (mistakes.any()) {
      return answer(Page.refused("documents/withdraw", new WithdrawView(prepared, entered, mistakes)));
    }
    withdrawDocument.withdraw(ReviewId.of(review), uuid(id), entered.whole("version").orElseThrow(Stale::new), why);
    return Response.seeOther(URI.create(prepared.frame().href("documents/" + uuid(id)))).build();
  }

  private static UUID uuid(String text) {
    return ReviewId.of(text).value();
  }

  private static Response answer(Page page) {
    return Response.status(page.status()).entity(page).build();
  }
}
