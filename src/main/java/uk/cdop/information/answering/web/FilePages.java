package uk.cdop.information.answering.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.documents.file.DocumentForm;
import uk.cdop.documents.file.Keeping;
import uk.cdop.documents.file.LargeBodies;
import uk.cdop.information.answering.AnswerFiles;
import uk.cdop.information.answering.AttachFile;
import uk.cdop.information.answering.TakeBackFile;
import uk.cdop.information.link.web.AnswerCookie;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Page;
import uk.cdop.platform.web.FormWithFile;

/** The files an agency sends with its answer: the list, adding one, taking one back before it is sent. */
@Path("/answer/{token: [A-Za-z0-9_-]+}/files")
@Produces(MediaType.TEXT_HTML)
public class FilePages {
  @Inject AnswerFiles answerFiles;
  @Inject AttachFile attachFile;
  @Inject TakeBackFile takeBackFile;
  @Inject LargeBodies largeBodies;
  @Inject Clock clock;

  @PathParam("token")
  String token;

  @CookieParam(AnswerCookie.NAME)
  @DefaultValue("")
  String secret;

  /** The form for a file, with what was typed and what is wrong with it. */
  public record NewView(AnswerFiles.View files, String key, Entered entered, Mistakes mistakes) {}

  @GET
  public Response list() {
    return answerFiles.view(token, secret).map(view -> Response.ok(Page.of("information/files", view)).build()).orElseGet(() -> go(""));
  }

  @GET
  @Path("new")
  public Response blank() {
    return answerFiles
        .view(token, secret)
        .map(view -> view.open() ? Response.ok(Page.of("information/file", form(view, Entered.nothing(), Mistakes.none()))).build() : go("/files"))
        .orElseGet(() -> go(""));
  }

  @POST
  @Path("new")
  public Response add(@HeaderParam("Content-Type") String type, InputStream body) {
    Optional<AnswerFiles.View> view = answerFiles.view(token, secret);
    return view.isEmpty() ? go("") : largeBodies.one(() -> add(view.get(), FormWithFile.read(type, body)));
  }

  private Response add(AnswerFiles.View view, FormWithFile sent) {
    DocumentForm form = DocumentForm.read(sent, LocalDate.now(clock), view.agency());
    if (form.mistakes().any()) {
      return refused(view, sent, form.mistakes());
    }
    Optional<Keeping> keeping =
        attachFile.attach(token, secret, form.particulars(), sent.fileName(), sent.file(), sent.entered().text("idempotencyKey"));
    if (keeping.isEmpty()) {
      return go("");
    }
    return keeping.get() instanceof Keeping.Kept ? go("/files") : refused(view, sent, Mistakes.none().add("file", keeping.get().sentence()));
  }

  @POST
  @Path("{id}/remove")
  public Response remove(@PathParam("id") String id) {
    return go(takeBackFile.takeBack(token, secret, uuid(id)) ? "/files" : "");
  }

  private static Response refused(AnswerFiles.View view, FormWithFile sent, Mistakes mistakes) {
    return Response.status(422).entity(Page.refused("information/file", form(view, sent.entered(), mistakes))).build();
  }

  private static NewView form(AnswerFiles.View view, Entered entered, Mistakes mistakes) {
    return new NewView(view, entered.id("idempotencyKey").map(UUID::toString).orElseGet(() -> UUID.randomUUID().toString()), entered, mistakes);
  }

  private static UUID uuid(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException notAnId) {
      throw new Missing();
    }
  }

  private Response go(String page) {
    return Response.seeOther(URI.create("/answer/" + token + page)).build();
  }
}
