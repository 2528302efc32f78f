package uk.cdop.information.answering.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import uk.cdop.forms.CheckView;
import uk.cdop.forms.Entry;
import uk.cdop.forms.Journey;
import uk.cdop.forms.Offer;
import uk.cdop.forms.PageView;
import uk.cdop.forms.PrintView;
import uk.cdop.forms.Section;
import uk.cdop.forms.Seen;
import uk.cdop.forms.TaskListView;
import uk.cdop.forms.Typed;
import uk.cdop.information.answering.Clash;
import uk.cdop.information.answering.Filling;
import uk.cdop.information.answering.ReturnAnswer;
import uk.cdop.information.answering.SaveAnswer;
import uk.cdop.information.answering.Saving;
import uk.cdop.information.answering.ViewAnswer;
import uk.cdop.information.link.Holder;
import uk.cdop.platform.Clocks;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Page;
import uk.cdop.platform.Words;
import uk.cdop.platform.ui.ErrorLine;

/**
 * The pages on which an answer is written, the same for everybody who holds the pen: sections, question pages, check, print and
 * send. Each kind of writer has a class of its own that says where the pages stand and who comes.
 */
public abstract class FormDesk {
  @Inject ViewAnswer viewAnswer;
  @Inject SaveAnswer saveAnswer;
  @Inject ReturnAnswer returnAnswer;
  @Inject protected Clock clock;

  protected abstract Holder holder();

  /** Where they come to when there is nothing to write. */
  protected abstract URI out();

  /** Where they come to after sending. */
  protected abstract URI sent();

  /** The sections. */
  public record TasksView(Filling filling, TaskListView tasks, String savedAt) {}

  /**
   * A page of questions.
   *
   * @param seen the marks of what it shows
   * @param clashes what somebody else answered differently meanwhile
   * @param errors what must be mended or chosen, for the summary
   */
  public record QuestionsView(Filling filling, PageView page, String seen, List<Clash> clashes, List<ErrorLine> errors, boolean unread) {}

  /** The answers of one section. */
  public record SectionView(Filling filling, Section section, CheckView check) {}

  /**
   * Check and send.
   *
   * @param changed whether the answers changed after this page was first opened
   */
  public record SendView(Filling filling, CheckView check, long version, boolean changed) {}

  /** The whole form on one page. */
  public record PrintPage(Filling filling, PrintView form) {}

  /** What could not be kept, as it was typed. */
  public record NotKept(Filling filling, PageView page) {}

  /** What came of saving in the background; seen are the marks that the open page carries from now on. */
  public record Autosaved(String state, String savedAt, String seen, List<String> unread, List<String> clashes, boolean others) {}

  @GET
  @Path("form")
  public Response tasks() {
    return with(
        filling ->
            Page.of(
                "information/form-tasks",
                new TasksView(
                    filling,
                    TaskListView.of(filling.journey(), filling.href("form"), filling.sections(), viewAnswer.hints(holder())),
                    Words.moment(filling.response().updatedAt()))));
  }

  @GET
  @Path("form/{page}")
  public Response questions(@PathParam("page") String id) {
    return viewAnswer.viewWithKnown(holder())
        .filter(known -> known.filling().writable())
        .map(known -> {
          Filling filling = known.filling();
          Journey journey = filling.journey();
          uk.cdop.forms.Page page = journey.page(id).filter(filling::shows).orElseThrow(Missing::new);
          PageView view = PageView.of(journey, page, Offer.of(journey, page, known.known(), LocalDate.now(clock)));
          return shown(Page.of(
              "information/form-page",
              new QuestionsView(filling, view, Seen.of(journey, page).text(), List.of(), view.errors(), false)));
        })
        .orElseGet(this::away);
  }

  @POST
  @Path("form/{page}")
  public Response save(@PathParam("page") String id, MultivaluedMap<String, String> form) {
    Typed typed = Typed.posted(form);
    return saveAnswer.save(holder(), id, typed).map(saving -> answer(saving, typed)).orElseGet(() -> ended(id, form));
  }

  @POST
  @Path("form/{page}/autosave")
  @Produces(MediaType.APPLICATION_JSON)
  public Response autosave(@PathParam("page") String id, MultivaluedMap<String, String> form) {
    return saveAnswer.save(holder(), id, Typed.posted(form))
        .map(saving -> Response.ok(autosaved(saving)).build())
        .orElseGet(() -> Response.status(401).entity(new Autosaved("ended", "", "", List.of(), List.of(), false)).build());
  }

  @GET
  @Path("form/section/{section}/check")
  public Response checkSection(@PathParam("section") String id) {
    return with(filling -> {
      Section section =
          filling.response().edition().sections().stream()
              .filter(each -> each.id().equals(id) && filling.shows(each) && !filling.journey().pages(each).isEmpty())
              .findFirst()
              .orElseThrow(Missing::new);
      CheckView check = CheckView.of(filling.journey(), filling.response().answers(), filling.href("form"), Set.of(id));
      return Page.of("information/form-section", new SectionView(filling, section, check));
    });
  }

  @GET
  @Path("check")
  public Response check() {
    return with(filling -> Page.of("information/form-check", send(filling, false)));
  }

  @POST
  @Path("check")
  public Response giveBack(MultivaluedMap<String, String> form) {
    Optional<Filling> known = viewAnswer.view(holder()).filter(Filling::writable).filter(Filling::everything);
    if (known.isEmpty()) {
      return away();
    }
    Filling filling = known.get();
    if (Entered.of(form).whole("version").filter(v -> v == filling.response().version()).isEmpty()) {
      return shown(Page.stale("information/form-check", send(filling, true)));
    }
    if (!filling.journey().complete()) {
      return shown(Page.refused("information/form-check", send(filling, false)));
    }
    return returnAnswer.giveBack(holder(), filling.response().version()) ? to(sent()) : away();
  }

  /** Also of an answer that was sent. */
  @GET
  @Path("print")
  public Response print() {
    return viewAnswer.view(holder())
        .map(filling -> shown(Page.of("information/form-print", new PrintPage(filling, PrintView.filled(filling.journey(), filling.sections())))))
        .orElseGet(this::away);
  }

  @GET
  @Path("print-blank")
  public Response printBlank() {
    return viewAnswer.view(holder())
        .map(filling -> shown(Page.of(
            "information/form-print", new PrintPage(filling, PrintView.blank(filling.response().edition(), filling.sections())))))
        .orElseGet(this::away);
  }

  /** What was sent when the session had ended; a writer with an account is asked to log in before this. */
  Response ended(String page, MultivaluedMap<String, String> form) {
    return away();
  }

  private Response answer(Saving saving, Typed typed) {
    Filling filling = saving.filling();
    boolean later = typed.one("then").equals("later");
    if (!filling.writable()) {
      return shown(Page.stale("information/not-kept", new NotKept(filling, saving.view())));
    }
    if (!saving.clashes().isEmpty()) {
      return shown(Page.stale("information/form-page", view(saving)));
    }
    if (saving.entry() instanceof Entry.Rearranged) {
      return shown(Page.of("information/form-page", view(saving)));
    }
    if (saving.unread()) {
      return shown(Page.refused("information/form-page", view(saving)));
    }
    if (!typed.one("use").isEmpty()) {
      return to(at(filling, "form/" + saving.page().id()));
    }
    if (later) {
      return to(at(filling, "form"));
    }
    return saving.entry() instanceof Entry.Accepted
        ? to(at(filling, onFrom(filling.journey(), saving.page())))
        : shown(Page.refused("information/form-page", view(saving)));
  }

  private static QuestionsView view(Saving saving) {
    PageView page = saving.view();
    List<ErrorLine> toChoose =
        saving.clashes().stream().map(clash -> new ErrorLine("Choose which answer is right: " + clash.question(), "#keep-" + clash.id())).toList();
    return new QuestionsView(
        saving.filling(), page, saving.seen().text(), saving.clashes(), toChoose.isEmpty() ? page.errors() : toChoose, saving.unread());
  }

  private Autosaved autosaved(Saving saving) {
    if (!saving.filling().writable()) {
      return new Autosaved("sent", "", "", List.of(), List.of(), false);
    }
    String now = Words.time(clock.instant().atZone(Clocks.ENGLAND).toLocalTime());
    List<String> unread =
        saving.entry() instanceof Entry.Refused refused
            ? saving.page().questions().stream().filter(q -> refused.unread().contains(q.id())).map(q -> q.about().label()).toList()
            : List.of();
    return new Autosaved("saved", now, saving.still().text(), unread, saving.clashes().stream().map(Clash::question).toList(), saving.others());
  }

  private SendView send(Filling filling, boolean changed) {
    Journey journey = filling.journey();
    return new SendView(
        filling, CheckView.of(journey, filling.response().answers(), filling.href("form"), filling.sections()),
        filling.response().version(), changed);
  }

  /** The next page of the same section, or the answers of the section. */
  private static String onFrom(Journey journey, uk.cdop.forms.Page page) {
    Section section = journey.edition().sectionOf(page);
    return journey.next(page)
        .filter(next -> journey.edition().sectionOf(next).equals(section))
        .map(next -> "form/" + next.id())
        .orElse(journey.pages(section).isEmpty() ? "form" : "form/section/" + section.id() + "/check");
  }

  private Response with(Function<Filling, Page> show) {
    return viewAnswer.view(holder()).filter(Filling::writable).map(show).map(FormDesk::shown).orElseGet(this::away);
  }

  private static URI at(Filling filling, String page) {
    return URI.create(filling.href(page));
  }

  private Response away() {
    return to(out());
  }

  protected static Response to(URI page) {
    return Response.seeOther(page).build();
  }

  public static Response shown(Page page) {
    return Response.status(page.status()).entity(page).build();
  }
}
