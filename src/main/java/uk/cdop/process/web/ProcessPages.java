package uk.cdop.process.web;

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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Page;
import uk.cdop.platform.ui.Choice;
import uk.cdop.platform.ui.Row;
import uk.cdop.process.KeepProcess;
import uk.cdop.process.KindView;
import uk.cdop.process.ListProcesses;
import uk.cdop.process.RecordHandOff;
import uk.cdop.process.ViewProcess;
import uk.cdop.review.CaseFrame;
import uk.cdop.review.ReviewId;

/** What runs beside a review: the list with what the forms suggest, and each process with its life. */
@Path("/reviews/{id}/processes")
@Produces(MediaType.TEXT_HTML)
public class ProcessPages {
  static final String PROCESS = "{process: [0-9a-f]{8}-[0-9a-f-]{27}}";

  @Inject ListProcesses listProcesses;
  @Inject ViewProcess viewProcess;
  @Inject KeepProcess keepProcess;
  @Inject RecordHandOff recordHandOff;

  /**
   * What somebody else saved while this was written, and what was typed, side by side.
   *
   * @param closed whether nothing more can be saved, since they said that it was a mistake
   */
  public record Meanwhile(String who, String when, List<Row> theirs, List<Row> typed, boolean closed) {
    static Meanwhile of(ViewProcess.Saved saved, List<Row> typed) {
      return new Meanwhile(saved.who(), saved.when(), saved.rows(), typed, saved.mistake());
    }
  }

  /** The form of a process; `meanwhile` has one entry when somebody else saved first. */
  public record FormView(
      CaseFrame frame, String title, String action, String back, KindView kind, List<String> because, long seen, String key, boolean ending, Entered entered,
      Mistakes mistakes, List<Meanwhile> meanwhile) {
    public List<Choice> options(KindView.DetailView detail) {
      return detail.options().stream().map(one -> Choice.of(one, one).checked(entered.text("d-" + detail.key()).equals(one))).toList();
    }

    public List<KindView.DetailView> details() {
      return kind.details().stream().filter(detail -> detail.atEnd() == ending).toList();
    }
  }

  /** A form that asks only for a reason; `meanwhile` as in the form of a process. */
  public record WhyView(
      CaseFrame frame, String title, String lead, String action, String back, String question, long seen, Entered entered, Mistakes mistakes,
      List<Meanwhile> meanwhile) {}

  /** The form for what was handed over. */
  public record HandOffView(ViewProcess.View process, String key, Entered entered, Mistakes mistakes) {
    public List<Choice> directions() {
      return ProcessForm.directions(entered);
    }

    public List<Choice> ways() {
      return ProcessForm.ways(entered);
    }
  }

  /**
   * A form that was sent: shown again with its mistakes, saved, or laid beside what somebody else saved meanwhile.
   *
   * @param again the form with its mistakes
   * @param beside the form beside what stands now
   */
  private record Sent(String template, Function<Mistakes, Object> again, Supplier<Object> beside) {
    Object answer(Mistakes mistakes, Supplier<KeepProcess.Outcome> save, String then) {
      if (mistakes.any()) {
        return Page.refused(template, again.apply(mistakes));
      }
      return switch (save.get()) {
        case KEPT -> Response.seeOther(URI.create(then)).build();
        case SAVED_MEANWHILE -> Page.stale(template, beside.get());
      };
    }
  }

  @GET
  public Page list(@PathParam("id") String id) {
    return Page.of("process/list", listProcesses.view(ReviewId.of(id)));
  }

  @GET
  @Path("new")
  public Page adding(@PathParam("id") String id, @QueryParam("kind") String kind) {
    ReviewId review = ReviewId.of(id);
    if (kind == null || kind.isEmpty()) {
      return Page.of("process/choose", keepProcess.choices(review));
    }
    KeepProcess.View view = keepProcess.view(review, kind);
    return Page.of("process/form", adding(view, UUID.randomUUID().toString(), ProcessForm.fresh(view.kind(), view.reference()), Mistakes.none()));
  }

  @POST
  @Path("new")
  public Object add(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
    ReviewId review = ReviewId.of(id);
    Entered entered = Entered.of(sent);
    KeepProcess.View view = keepProcess.view(review, entered.text("kind"));
    ProcessForm form = new ProcessForm(entered, view.kind(), view.today());
    Mistakes mistakes = form.standing();
    return mistakes.any()
        ? Page.refused("process/form", adding(view, key(entered), entered, mistakes))
        : Response.seeOther(URI.create(page(review, keepProcess.open(review, view.kind().code(), form.stands(), key(entered))))).build();
  }

  private static FormView adding(KeepProcess.View view, String key, Entered entered, Mistakes mistakes) {
    String list = view.frame().href("processes");
    return new FormView(
        view.frame(), view.kind().name(), list + "/new", list, view.kind(), view.because(), 0, key, false, entered, mistakes, List.of());
  }

  @GET
  @Path("not-needed/{kind}")
  public Page settingAside(@PathParam("id") String id, @PathParam("kind") String kind) {
    return Page.of("process/why", notNeeded(keepProcess.view(ReviewId.of(id), kind), Entered.nothing(), Mistakes.none(), List.of()));
  }

  @POST
  @Path("not-needed/{kind}")
  public Object setAside(@PathParam("id") String id, @PathParam("kind") String kind, MultivaluedMap<String, String> sent) {
    ReviewId review = ReviewId.of(id);
    KeepProcess.View view = keepProcess.view(review, kind);
    Entered entered = Entered.of(sent);
    return new Sent(
            "process/why",
            mistakes -> notNeeded(view, entered, mistakes, List.of()),
            () -> notNeeded(view, entered, Mistakes.none(), view.recorded().stream().limit(1).map(saved -> recorded(saved, entered)).toList()))
        .answer(
            ProcessForm.why(entered, "Enter in a few words why it is not needed"),
            () -> keepProcess.notNeeded(review, kind, entered.text("why")),
            "/reviews/" + review + "/processes");
  }

  /** It is recorded, so it cannot be set aside any more. */
  private static Meanwhile recorded(ViewProcess.Saved saved, Entered entered) {
    return new Meanwhile(saved.who(), saved.when(), saved.rows(), whyTyped(entered), true);
  }

  private static WhyView notNeeded(KeepProcess.View view, Entered entered, Mistakes mistakes, List<Meanwhile> meanwhile) {
    String list = view.frame().href("processes");
    return new WhyView(
        view.frame(), "Not needed: " + view.kind().name(), String.join(" ", view.because()), list + "/not-needed/" + view.kind().code(), list,
        "Why is it not needed?", 0, entered, mistakes, meanwhile);
  }

  private static List<Row> whyTyped(Entered entered) {
    return List.of(Row.of("Why", entered.text("why")));
  }

  @GET
  @Path(PROCESS)
  public Page show(@PathParam("id") String id, @PathParam("process") UUID process) {
    return Page.of("process/process", viewProcess.view(ReviewId.of(id), process));
  }

  @GET
  @Path(PROCESS + "/change")
  public Page changing(@PathParam("id") String id, @PathParam("process") UUID process) {
    ViewProcess.View view = viewProcess.view(ReviewId.of(id), process);
    return Page.of("process/form", changing(view, prefilled(view), Mistakes.none(), List.of()));
  }

  @POST
  @Path(PROCESS + "/change")
  public Object change(@PathParam("id") String id, @PathParam("process") UUID process, MultivaluedMap<String, String> sent) {
    ReviewId review = ReviewId.of(id);
    ViewProcess.View view = viewProcess.view(review, process);
    Entered entered = Entered.of(sent);
    ProcessForm form = new ProcessForm(entered, view.kind(), view.today());
    Mistakes mistakes = form.standing();
    ended(view)
        .filter(ended -> entered.date("begun").filter(ended::isBefore).isPresent())
        .ifPresent(ended -> mistakes.add("begun", "The day it began must not be after the day it ended"));
    return new Sent(
            "process/form",
            found -> changing(view, entered, found, List.of()),
            () -> changing(viewProcess.view(review, process), entered, Mistakes.none(), List.of(form.typed(false))))
        .answer(mistakes, () -> keepProcess.change(review, process, seen(entered), form.stands()), page(review, process));
  }

  /** @param typed one list of rows when somebody else saved meanwhile, none otherwise */
  private static FormView changing(ViewProcess.View view, Entered entered, Mistakes mistakes, List<List<Row>> typed) {
    return new FormView(
        view.frame(), view.kind().name(), view.href() + "/change", view.href(), view.kind(), List.of(), view.version(), "", false, entered, mistakes,
        typed.stream().map(rows -> Meanwhile.of(view.saved(), rows)).toList());
  }

  @GET
  @Path(PROCESS + "/end")
  public Page ending(@PathParam("id") String id, @PathParam("process") UUID process) {
    ViewProcess.View view = viewProcess.view(ReviewId.of(id), process);
    return Page.of("process/form", ending(view, prefilled(view), Mistakes.none(), List.of()));
  }

  @POST
  @Path(PROCESS + "/end")
  public Object end(@PathParam("id") String id, @PathParam("process") UUID process, MultivaluedMap<String, String> sent) {
    ReviewId review = ReviewId.of(id);
    ViewProcess.View view = viewProcess.view(review, process);
    Entered entered = Entered.of(sent);
    ProcessForm form = new ProcessForm(entered, view.kind(), view.today());
    return new Sent(
            "process/form",
            found -> ending(view, entered, found, List.of()),
            () -> ending(viewProcess.view(review, process), entered, Mistakes.none(), List.of(form.typed(true))))
        .answer(
            form.end(view.standing().begunOn()),
            () -> keepProcess.finish(review, process, seen(entered), form.ended(), entered.text("outcome"), form.details(true)),
            page(review, process));
  }

  private static FormView ending(ViewProcess.View view, Entered entered, Mistakes mistakes, List<List<Row>> typed) {
    return new FormView(
        view.frame(), "Outcome: " + view.kind().name(), view.href() + "/end", view.href(), view.kind(), List.of(), view.version(), "", true, entered, mistakes,
        typed.stream().map(rows -> Meanwhile.of(view.saved(), rows)).toList());
  }

  @GET
  @Path(PROCESS + "/mistake")
  public Page takingBack(@PathParam("id") String id, @PathParam("process") UUID process) {
    return Page.of("process/why", mistake(viewProcess.view(ReviewId.of(id), process), Entered.nothing(), Mistakes.none(), List.of()));
  }

  @POST
  @Path(PROCESS + "/mistake")
  public Object takeBack(@PathParam("id") String id, @PathParam("process") UUID process, MultivaluedMap<String, String> sent) {
    ReviewId review = ReviewId.of(id);
    ViewProcess.View view = viewProcess.view(review, process);
    Entered entered = Entered.of(sent);
    return new Sent(
            "process/why",
            found -> mistake(view, entered, found, List.of()),
            () -> mistake(viewProcess.view(review, process), entered, Mistakes.none(), List.of(whyTyped(entered))))
        .answer(
            ProcessForm.why(entered, "Enter in a few words why it was a mistake"),
            () -> keepProcess.mistaken(review, process, seen(entered), entered.text("why")),
            page(review, process));
  }

  private static WhyView mistake(ViewProcess.View view, Entered entered, Mistakes mistakes, List<List<Row>> typed) {
    return new WhyView(
        view.frame(), "Entered by mistake: " + view.kind().name(), "It stays in the record with your reason. A pause that it made counts no more.",
        view.href() + "/mistake", view.href(), "Why was it a mistake?", view.version(), entered, mistakes,
        typed.stream().map(rows -> Meanwhile.of(view.saved(), rows)).toList());
  }

  @GET
  @Path(PROCESS + "/hand-off")
  public Page handingOver(@PathParam("id") String id, @PathParam("process") UUID process) {
    return Page.of(
        "process/hand-off",
        new HandOffView(viewProcess.view(ReviewId.of(id), process), UUID.randomUUID().toString(), Entered.nothing(), Mistakes.none()));
  }

  @POST
  @Path(PROCESS + "/hand-off")
  public Object handOver(@PathParam("id") String id, @PathParam("process") UUID process, MultivaluedMap<String, String> sent) {
    ReviewId review = ReviewId.of(id);
    ViewProcess.View view = viewProcess.view(review, process);
    Entered entered = Entered.of(sent);
    ProcessForm form = new ProcessForm(entered, view.kind(), view.today());
    Mistakes mistakes = form.handOff();
    if (mistakes.any()) {
      return Page.refused("process/hand-off", new HandOffView(view, key(entered), entered, mistakes));
    }
    recordHandOff.record(review, process, form.handedOver(), key(entered));
    return Response.seeOther(URI.create(page(review, process))).build();
  }

  private static Entered prefilled(ViewProcess.View view) {
    return ProcessForm.prefilled(view.standing(), ended(view), view.outcome());
  }

  private static Optional<LocalDate> ended(ViewProcess.View view) {
    return view.ended().isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(view.ended()));
  }

  private static String key(Entered entered) {
    return entered.id("idempotencyKey").orElseGet(UUID::randomUUID).toString();
  }

  private static long seen(Entered entered) {
    return entered.whole("seen").orElse(-1L);
  }

  private static String page(ReviewId review, UUID process) {
    return "/reviews/" + review + "/processes/" + process;
  }
}
