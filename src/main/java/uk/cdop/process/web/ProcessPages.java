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
import uk.cdop.platform.Entered;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Page;
import uk.cdop.platform.ui.Choice;
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

  /** The form of a process. */
  public record FormView(
      CaseFrame frame, String title, String action, String back, KindView kind, List<String> because, long seen, String key, boolean ending, Entered entered,
      Mistakes mistakes) {
    public List<Choice> options(KindView.DetailView detail) {
      return detail.options().stream().map(one -> Choice.of(one, one).checked(entered.text("d-" + detail.key()).equals(one))).toList();
    }

    public List<KindView.DetailView> details() {
      return kind.details().stream().filter(detail -> detail.atEnd() == ending).toList();
    }
  }

  /** A form that asks only for a reason. */
  public record WhyView(CaseFrame frame, String title, String lead, String action, String back, String question, long seen, Entered entered, Mistakes mistakes) {}

  /** The form for what was handed over. */
  public record HandOffView(ViewProcess.View process, String key, Entered entered, Mistakes mistakes) {
    public List<Choice> directions() {
      return ProcessForm.directions(entered);
    }

    public List<Choice> ways() {
      return ProcessForm.ways(entered);
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
    if (mistakes.any()) {
      return Page.refused("process/form", adding(view, key(entered), entered, mistakes));
    }
    return to(review, keepProcess.open(review, view.kind().code(), form.stands(), key(entered)));
  }

  private static FormView adding(KeepProcess.View view, String key, Entered entered, Mistakes mistakes) {
    String list = view.frame().href("processes");
    return new FormView(view.frame(), view.kind().name(), list + "/new", list, view.kind(), view.because(), 0, key, false, entered, mistakes);
  }

  @GET
  @Path("not-needed/{kind}")
  public Page settingAside(@PathParam("id") String id, @PathParam("kind") String kind) {
    return Page.of("process/why", notNeeded(keepProcess.view(ReviewId.of(id), kind), Entered.nothing(), Mistakes.none()));
  }

  @POST
  @Path("not-needed/{kind}")
  public Object setAside(@PathParam("id") String id, @PathParam("kind") String kind, MultivaluedMap<String, String> sent) {
    ReviewId review = ReviewId.of(id);
    KeepProcess.View view = keepProcess.view(review, kind);
    Entered entered = Entered.of(sent);
    Mistakes mistakes = ProcessForm.why(entered, "Enter in a few words why it is not needed");
    if (mistakes.any()) {
      return Page.refused("process/why", notNeeded(view, entered, mistakes));
    }
    keepProcess.notNeeded(review, kind, entered.text("why"));
    return Response.seeOther(URI.create("/reviews/" + review + "/processes")).build();
  }

  private static WhyView notNeeded(KeepProcess.View view, Entered entered, Mistakes mistakes) {
    String list = view.frame().href("processes");
    return new WhyView(
        view.frame(), "Not needed: " + view.kind().name(), String.join(" ", view.because()), list + "/not-needed/" + view.kind().code(), list,
        "Why is it not needed?", 0, entered, mistakes);
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
    return Page.of("process/form", changing(view, prefilled(view), Mistakes.none()));
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
    if (mistakes.any()) {
      return Page.refused("process/form", changing(view, entered, mistakes));
    }
    keepProcess.change(review, process, entered.whole("seen").orElse(-1L), form.stands());
    return to(review, process);
  }

  private static FormView changing(ViewProcess.View view, Entered entered, Mistakes mistakes) {
    return new FormView(view.frame(), view.kind().name(), view.href() + "/change", view.href(), view.kind(), List.of(), view.version(), "", false, entered, mistakes);
  }

  @GET
  @Path(PROCESS + "/end")
  public Page ending(@PathParam("id") String id, @PathParam("process") UUID process) {
    ViewProcess.View view = viewProcess.view(ReviewId.of(id), process);
    return Page.of("process/form", ending(view, prefilled(view), Mistakes.none()));
  }

  @POST
  @Path(PROCESS + "/end")
  public Object end(@PathParam("id") String id, @PathParam("process") UUID process, MultivaluedMap<String, String> sent) {
    ReviewId review = ReviewId.of(id);
    ViewProcess.View view = viewProcess.view(review, process);
    Entered entered = Entered.of(sent);
    ProcessForm form = new ProcessForm(entered, view.kind(), view.today());
    Mistakes mistakes = form.end(view.standing().begunOn());
    if (mistakes.any()) {
      return Page.refused("process/form", ending(view, entered, mistakes));
    }
    keepProcess.finish(review, process, entered.whole("seen").orElse(-1L), form.ended(), entered.text("outcome"), form.details(true));
    return to(review, process);
  }

  private static FormView ending(ViewProcess.View view, Entered entered, Mistakes mistakes) {
    return new FormView(
        view.frame(), "Outcome: " + view.kind().name(), view.href() + "/end", view.href(), view.kind(), List.of(), view.version(), "", true, entered, mistakes);
  }

  @GET
  @Path(PROCESS + "/mistake")
  public Page takingBack(@PathParam("id") String id, @PathParam("process") UUID process) {
    return Page.of("process/why", mistake(viewProcess.view(ReviewId.of(id), process), Entered.nothing(), Mistakes.none()));
  }

  @POST
  @Path(PROCESS + "/mistake")
  public Object takeBack(@PathParam("id") String id, @PathParam("process") UUID process, MultivaluedMap<String, String> sent) {
    ReviewId review = ReviewId.of(id);
    ViewProcess.View view = viewProcess.view(review, process);
    Entered entered = Entered.of(sent);
    Mistakes mistakes = ProcessForm.why(entered, "Enter in a few words why it was a mistake");
    if (mistakes.any()) {
      return Page.refused("process/why", mistake(view, entered, mistakes));
    }
    keepProcess.mistaken(review, process, entered.whole("seen").orElse(-1L), entered.text("why"));
    return to(review, process);
  }

  private static WhyView mistake(ViewProcess.View view, Entered entered, Mistakes mistakes) {
    return new WhyView(
        view.frame(), "Entered by mistake: " + view.kind().name(), "It stays in the record with your reason. A pause that it made counts no more.",
        view.href() + "/mistake", view.href(), "Why was it a mistake?", view.version(), entered, mistakes);
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
    return to(review, process);
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

  private static Response to(ReviewId review, UUID process) {
    return Response.seeOther(URI.create("/reviews/" + review + "/processes/" + process)).build();
  }
}
