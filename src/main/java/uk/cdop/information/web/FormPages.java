package uk.cdop.information.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
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
import java.util.Optional;
import java.util.function.Function;
import uk.cdop.forms.Answers;
import uk.cdop.forms.CheckView;
import uk.cdop.forms.Entry;
import uk.cdop.forms.EntryReader;
import uk.cdop.forms.Journey;
import uk.cdop.forms.PageView;
import uk.cdop.forms.TaskListView;
import uk.cdop.forms.Typed;
import uk.cdop.information.ReturnAnswer;
import uk.cdop.information.SaveAnswer;
import uk.cdop.information.ViewAnswer;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Page;
import uk.cdop.platform.Words;

/** The form an agency fills: sections, question pages, check and send. */
@Path("/answer/{token: [A-Za-z0-9_-]+}")
@Produces(MediaType.TEXT_HTML)
public class FormPages {
  @Inject ViewAnswer viewAnswer;
  @Inject SaveAnswer saveAnswer;
  @Inject ReturnAnswer returnAnswer;
  @Inject Clock clock;

  @PathParam("token")
  String token;

  @CookieParam(AnswerCookie.NAME)
  @DefaultValue("")
  String secret;

  /** The sections. */
  public record TasksView(ViewAnswer.Answer answer, TaskListView tasks, String savedAt) {}

  /**
   * A page of questions.
   *
   * @param seen names the answers of this page that were stored when it was shown
   * @param stored the same page as somebody else saved it meanwhile, in words; null when nobody did
   */
  public record QuestionsView(ViewAnswer.Answer answer, PageView page, String seen, CheckView.Part stored) {}

  /**
   * Check and send.
   *
   * @param changed whether the answers changed after this page was first opened
   */
  public record SendView(ViewAnswer.Answer answer, CheckView check, long version, boolean changed) {}

  @GET
  @Path("form")
  public Response tasks() {
    return with(
        answer ->
            Page.of(
                "information/form-tasks",
                new TasksView(
                    answer,
                    TaskListView.of(answer.response().journey(), answer.href("form")),
                    Words.moment(answer.response().updatedAt()))));
  }

  @GET
  @Path("form/{page}")
  public Response questions(@PathParam("page") String id) {
    return with(
        answer -> {
          Journey journey = answer.response().journey();
          uk.cdop.forms.Page page = journey.page(id).orElseThrow(Missing::new);
          return Page.of(
              "information/form-page",
              new QuestionsView(answer, PageView.of(journey, page), PageMark.of(page, answer.response().answers()), null));
        });
  }

  @POST
  @Path("form/{page}")
  public Response save(@PathParam("page") String id, MultivaluedMap<String, String> form) {
    Optional<ViewAnswer.Answer> known = writable();
    if (known.isEmpty()) {
      return out();
    }
    ViewAnswer.Answer answer = known.get();
    Journey journey = answer.response().journey();
    uk.cdop.forms.Page page = journey.page(id).orElseThrow(Missing::new);
    Answers before = answer.response().answers();
    Typed typed = Typed.posted(form);
    Entry entry = new EntryReader(answer.response().edition(), LocalDate.now(clock)).read(page, typed, before);
    String mark = PageMark.of(page, before);
    if (!mark.equals(typed.one("seen"))) {
      return shown(
          Page.stale(
              "information/form-page",
              new QuestionsView(answer, PageView.again(journey, page, entry), mark, PageMark.words(page, before))));
    }
    boolean later = typed.one("then").equals("later");
    return switch (entry) {
      case Entry.Accepted right -> kept(answer, right.answers(), later ? "form" : onFrom(journey, right.answers(), page));
      case Entry.Refused wrong when later -> kept(answer, wrong.answers(), "form");
      case Entry.Unlikely odd when later -> kept(answer, odd.answers(), "form");
      case Entry.Rearranged moved -> again(200, answer, page, entry, mark);
      default -> again(422, answer, page, entry, mark);
    };
  }

  @GET
  @Path("check")
  public Response check() {
    return with(answer -> Page.of("information/form-check", send(answer, false)));
  }

  @POST
  @Path("check")
  public Response giveBack(MultivaluedMap<String, String> form) {
    Optional<ViewAnswer.Answer> known = writable();
    if (known.isEmpty()) {
      return out();
    }
    ViewAnswer.Answer answer = known.get();
    if (Entered.of(form).whole("version").filter(v -> v == answer.response().version()).isEmpty()) {
      return shown(Page.stale("information/form-check", send(answer, true)));
    }
    if (!answer.response().journey().complete()) {
      return shown(Page.refused("information/form-check", send(answer, false)));
    }
    boolean inside = returnAnswer.giveBack(token, secret, answer.response().version());
    return inside ? to("receipt") : out();
  }

  private SendView send(ViewAnswer.Answer answer, boolean changed) {
    Journey journey = answer.response().journey();
    return new SendView(
        answer, CheckView.of(journey, answer.response().answers(), answer.href("form")), answer.response().version(), changed);
  }

  private Response kept(ViewAnswer.Answer answer, Answers answers, String next) {
    return saveAnswer.save(token, secret, answer.response().id(), answer.response().version(), answers).isPresent() ? to(next) : out();
  }

  private Response again(int status, ViewAnswer.Answer answer, uk.cdop.forms.Page page, Entry entry, String mark) {
    PageView view = PageView.again(answer.response().journey(), page, entry);
    return shown(new Page(status, "information/form-page", new QuestionsView(answer, view, mark, null)));
  }

  /** The next page of the same section, or the sections. */
  private static String onFrom(Journey before, Answers answers, uk.cdop.forms.Page page) {
    Journey journey = new Journey(before.edition(), answers);
    return journey.next(page)
        .filter(next -> journey.edition().sectionOf(next).equals(journey.edition().sectionOf(page)))
        .map(next -> "form/" + next.id())
        .orElse("form");
  }

  private Optional<ViewAnswer.Answer> writable() {
    return viewAnswer.view(token, secret).filter(answer -> answer.open() && !answer.response().submitted());
  }

  private Response with(Function<ViewAnswer.Answer, Page> show) {
    return writable().map(show).map(FormPages::shown).orElseGet(this::out);
  }

  private Response to(String page) {
    return Response.seeOther(URI.create("/answer/" + token + "/" + page)).build();
  }

  /** To the request, which leads on to the neutral page when the session has ended. */
  private Response out() {
    return to("request");
  }

  private static Response shown(Page page) {
    return Response.status(page.status()).entity(page).build();
  }
}
