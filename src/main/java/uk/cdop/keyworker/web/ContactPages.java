package uk.cdop.keyworker.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.cdop.access.DropDraft;
import uk.cdop.keyworker.ContactDetails;
import uk.cdop.keyworker.CorrectContact;
import uk.cdop.keyworker.PrepareContact;
import uk.cdop.keyworker.PrepareContact.Prepared;
import uk.cdop.keyworker.RecordContact;
import uk.cdop.keyworker.Outcome;
import uk.cdop.keyworker.Step;
import uk.cdop.keyworker.ThinkTwice;
import uk.cdop.platform.Clocks;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Page;
import uk.cdop.platform.Stale;
import uk.cdop.platform.Words;
import uk.cdop.review.CaseFrame;
import uk.cdop.review.ReviewId;

/** Recording a contact with a family, and correcting one. */
@Path("/reviews/{id}/family/contacts")
@Produces(MediaType.TEXT_HTML)
public class ContactPages {
  private static final Set<String> OF_THE_FORM_ITSELF = Set.of("csrf", "idempotencyKey", "day", "");

  @Inject PrepareContact prepareContact;
  @Inject RecordContact recordContact;
  @Inject CorrectContact correctContact;
  @Inject ThinkTwice thinkTwice;
  @Inject DropDraft dropDraft;

  /**
   * A page that asks once more before a contact that may hurt.
   *
   * @param about each day or wish that speaks against it, under what was to be done
   * @param typed what the form held; empty before anything was typed
   */
  public record SensitiveView(CaseFrame frame, String action, String key, List<About> about, Map<String, List<String>> typed) {}

  /** What was to be done, and what speaks against it. */
  public record About(String what, List<String> cautions) {}

  @GET
  @Path("new")
  public Page blank(@PathParam("id") String id, @QueryParam("asked") @DefaultValue("") String asked) {
    Prepared prepared = prepareContact.prepare(ReviewId.of(id), Optional.empty());
    LocalDate today = prepared.now().atZone(Clocks.ENGLAND).toLocalDate();
    List<String> cautions = asked.equals("yes") ? List.of() : thinkTwice.about(prepared.frame().id(), today, Optional.empty(), Optional.empty());
    if (!cautions.isEmpty()) {
      List<About> about = List.of(new About("Today is " + Words.weekday(today), cautions));
      return Page.of("keyworker/sensitive-day", new SensitiveView(prepared.frame(), action(prepared), "", about, Map.of()));
    }
    return Page.of("keyworker/contact", view(prepared, newKey(), Entered.nothing(), Mistakes.none()));
  }

  @POST
  @Path("new")
  public Response record(@PathParam("id") String id, MultivaluedMap<String, String> form) {
    ReviewId review = ReviewId.of(id);
    Entered entered = Entered.of(form);
    Prepared prepared = prepareContact.prepare(review, Optional.empty());
    Optional<Page> again = again(prepared, entered);
    if (again.isPresent()) {
      return answer(again.get());
    }
    ContactForm read = read(prepared, entered);
    recordContact.record(review, read.details().orElseThrow(), read.questions(), entered.text("idempotencyKey"));
    return done(prepared);
  }

  @GET
  @Path("{contact}/correct")
  public Page recorded(@PathParam("id") String id, @PathParam("contact") String contact) {
    Prepared prepared = prepareContact.prepare(ReviewId.of(id), Optional.of(contactId(contact)));
    if (prepared.entry().orElseThrow().correctedBefore()) {
      throw new Stale();
    }
    ContactDetails details = prepared.entry().orElseThrow().details();
    ContactView view = view(prepared, newKey(), ContactForm.of(details), Mistakes.none());
    return Page.of(
        "keyworker/contact",
        new ContactView(
            view.frame(), view.action(), view.key(), true, details.steps(), details.declined(), view.people(), view.entered(), view.mistakes()));
  }

  @POST
  @Path("{contact}/correct")
  public Response correct(
      @PathParam("id") String id, @PathParam("contact") String contact, MultivaluedMap<String, String> form) {
    ReviewId review = ReviewId.of(id);
    Entered entered = Entered.of(form);
    Prepared prepared = prepareContact.prepare(review, Optional.of(contactId(contact)));
    Optional<Page> again = again(prepared, entered);
    if (again.isPresent()) {
      return answer(again.get());
    }
    ContactForm read = read(prepared, entered);
    CorrectContact.Correction outcome =
        correctContact.correct(
            review, contactId(contact), read.details().orElseThrow(), read.whyCorrected(), entered.text("idempotencyKey"));
    if (outcome == CorrectContact.Correction.CORRECTED_BEFORE) {
      Mistakes told =
          Mistakes.none()
              .add("said", "Someone else corrected this entry while you wrote. Look at theirs on the family page before you go on");
      return answer(Page.stale("keyworker/contact", view(prepared, entered.text("idempotencyKey"), entered, told)));
    }
    return done(prepared);
  }

  /** The form once more for mistakes or by wish, or the page that asks about a day that may hurt. */
  private Optional<Page> again(Prepared prepared, Entered entered) {
    String key = entered.id("idempotencyKey").map(UUID::toString).orElseGet(ContactPages::newKey);
    if (entered.has("day", "another")) {
      return Optional.of(Page.of("keyworker/contact", view(prepared, key, entered, Mistakes.none())));
    }
    ContactForm read = read(prepared, entered);
    if (read.mistakes().any()) {
      return Optional.of(Page.refused("keyworker/contact", view(prepared, key, entered, read.mistakes())));
    }
    List<About> about = entered.has("day", "keep") ? List.of() : about(prepared, read.details().orElseThrow());
    return about.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Page.of(
                "keyworker/sensitive-day",
                new SensitiveView(
                    prepared.frame(),
                    action(prepared),
                    key,
                    about,
                    entered.fields().entrySet().stream()
                        .filter(field -> !OF_THE_FORM_ITSELF.contains(field.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)))));
  }

  /** A contact of today or of days ago, unless the family made it, and the next one. A correction is asked about the next one only. */
  private List<About> about(Prepared prepared, ContactDetails details) {
    List<About> about = new ArrayList<>();
    if (prepared.entry().isEmpty() && details.outcome() != Outcome.CAME) {
      LocalDate on = details.at().atZone(Clocks.ENGLAND).toLocalDate();
      add(about, "You record a contact on " + Words.weekday(on), thinkTwice.about(prepared.frame().id(), on, details.person(), Optional.of(details.way())));
    }
    details
        .nextOn()
        .ifPresent(
            on -> add(about, "You set the next contact for " + Words.weekday(on), thinkTwice.about(prepared.frame().id(), on, details.person(), Optional.empty())));
    return about;
  }

  private static void add(List<About> about, String what, List<String> cautions) {
    if (!cautions.isEmpty()) {
      about.add(new About(what, cautions));
    }
  }

  private Response done(Prepared prepared) {
    dropDraft.drop(action(prepared));
    return Response.seeOther(URI.create(prepared.frame().href("family"))).build();
  }

  private static ContactForm read(Prepared prepared, Entered entered) {
    return ContactForm.read(
        entered, prepared.people(), prepared.frame().facts().child(), prepared.now(), prepared.entry().isPresent());
  }

  private static ContactView view(Prepared prepared, String key, Entered entered, Mistakes mistakes) {
    return new ContactView(
        prepared.frame(), action(prepared), key, prepared.entry().isPresent(), Set.<Step>of(), Set.<Step>of(), prepared.people(), entered, mistakes);
  }

  private static String action(Prepared prepared) {
    return prepared
        .frame()
        .href("family/contacts/" + prepared.entry().map(entry -> entry.id() + "/correct").orElse("new"));
  }

  private static Response answer(Page page) {
    return Response.status(page.status()).entity(page).type(MediaType.TEXT_HTML).build();
  }

  private static UUID contactId(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException notAnId) {
      throw new Missing();
    }
  }

  private static String newKey() {
    return UUID.randomUUID().toString();
  }
}
