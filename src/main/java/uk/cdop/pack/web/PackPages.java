package uk.cdop.pack.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.pack.AcceptProposals;
import uk.cdop.pack.ArrangePack;
import uk.cdop.pack.MarkPackRead;
import uk.cdop.pack.PreparePack;
import uk.cdop.pack.ReleaseOutcome;
import uk.cdop.pack.ReleasePack;
import uk.cdop.pack.SettleWords;
import uk.cdop.pack.Signature;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Page;
import uk.cdop.review.ReviewId;

/** The pack of a case: its identifiers are settled, its parts arranged, and it is signed and released to a meeting. */
@Path("/reviews/{id}/pack")
@Produces(MediaType.TEXT_HTML)
public class PackPages {
  private static final String TEMPLATE = "pack/prepare";

  @PathParam("id")
  String id;

  @Inject PreparePack preparePack;
  @Inject SettleWords settleWords;
  @Inject AcceptProposals acceptProposals;
  @Inject ArrangePack arrangePack;
  @Inject Signing signing;

  /** Reading and signing. */
  @Dependent
  static class Signing {
    @Inject MarkPackRead markPackRead;
    @Inject ReleasePack releasePack;
  }

  /**
   * The coordinator's page.
   *
   * @param changing the id of a choice that is made again, or empty
   */
  public record PackView(PreparePack.View pack, String changing, Entered entered, Mistakes mistakes) {}

  @GET
  public Page prepare(@QueryParam("page") String page, @QueryParam("change") String changing) {
    return Page.of(TEMPLATE, view(Entered.nothing(), page, changing, Mistakes.none()));
  }

  @POST
  @Path("words")
  public Object settle(MultivaluedMap<String, String> form) {
    Entered entered = Entered.of(form);
    WordsForm words = WordsForm.read(entered);
    if (!words.mistakes().any()) {
      for (SettleWords.Settling refused : settleWords.settle(review(), words.choices())) {
        words.mistakes().add(words.fieldOf(refused), "Use words that do not identify anyone themselves");
      }
    }
    return words.mistakes().any() ? again(entered, words.mistakes()) : back("words");
  }

  @POST
  @Path("accept")
  public Response accept() {
    acceptProposals.accept(review());
    return back("words");
  }

  @POST
  @Path("parts")
  public Object arrange(MultivaluedMap<String, String> form) {
    Entered entered = Entered.of(form);
    PartsForm parts = PartsForm.read(entered);
    if (!parts.mistakes().any()) {
      for (ArrangePack.Taken refused : arrangePack.arrange(review(), parts.parts(), parts.pictures())) {
        parts.mistakes().add(parts.fieldOf(refused), "Describe the image in words that identify nobody");
      }
    }
    return parts.mistakes().any() ? again(entered, parts.mistakes()) : back("parts");
  }

  @POST
  @Path("ready")
  public Object ready(MultivaluedMap<String, String> form) {
    Entered entered = Entered.of(form);
    ReleaseOutcome outcome = signing.markPackRead.mark(review(), entered.text("hash"));
    return outcome == ReleaseOutcome.RELEASED ? back("release") : again(entered, Mistakes.none().add("ready", outcome.sentence()));
  }

  @POST
  @Path("release")
  public Object release(MultivaluedMap<String, String> form) {
    Entered entered = Entered.of(form);
    String at = entered.text("at").matches("\\d{1,2}") ? entered.text("at") : "0";
    UUID occasion = entered.id("occasion").orElseThrow(Missing::new);
    Optional<LocalDate> until = entered.date("until");
    Mistakes mistakes =
        Mistakes.none()
            .addIf(until.isEmpty(), "until-" + at, "Enter the last day on which the papers can be read, such as 28 12 2026")
            .addIf(!entered.has("sign", "yes"), "sign-" + at, "Confirm that you have read the papers");
    if (!mistakes.any()) {
      ReleaseOutcome outcome =
          signing.releasePack.release(review(), occasion, entered.text("hash"), new Signature(Signature.DECLARATION, until.orElseThrow()));
      mistakes.addIf(outcome != ReleaseOutcome.RELEASED, (outcome == ReleaseOutcome.OVER ? "until-" : "sign-") + at, outcome.sentence());
    }
    return mistakes.any() ? again(entered, mistakes) : back("release");
  }

  private Page again(Entered entered, Mistakes mistakes) {
    return Page.refused(TEMPLATE, view(entered, entered.text("page"), entered.text("changing"), mistakes));
  }

  private PackView view(Entered entered, String page, String changing, Mistakes mistakes) {
    Optional<UUID> change = Entered.prefilled(Map.of("id", changing == null ? "" : changing)).id("id");
    int number = page != null && page.matches("\\d{1,4}") ? Integer.parseInt(page) : 1;
    return new PackView(preparePack.prepare(review(), number, change), change.map(UUID::toString).orElse(""), entered, mistakes);
  }

  private ReviewId review() {
    return ReviewId.of(id);
  }

  private Response back(String part) {
    return Response.seeOther(URI.create("/reviews/" + review() + "/pack#" + part)).build();
  }
}
