package uk.cdop.casemeeting.web;

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
import java.util.UUID;
import java.util.stream.Stream;
import uk.cdop.casemeeting.CaseMeetingKind;
import uk.cdop.casemeeting.PlanCaseMeeting;
import uk.cdop.casemeeting.PrepareCaseMeeting;
import uk.cdop.casemeeting.RecordCaseMeeting;
import uk.cdop.casemeeting.ViewCaseMeeting;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Page;
import uk.cdop.platform.ui.Choice;
import uk.cdop.review.CaseFrame;
import uk.cdop.review.ReviewId;

/** The forms in which a meeting about a case is planned and recorded, new or once more. */
@Path("/reviews/{id}/meetings")
@Produces(MediaType.TEXT_HTML)
public class CaseMeetingForms {
  private static final String KIND = "{kind: initial|follow-up|review}";
  private static final String TEMPLATE = "casemeeting/form";

  @Inject PrepareCaseMeeting prepare;
  @Inject ViewCaseMeeting viewCaseMeeting;
  @Inject PlanCaseMeeting planCaseMeeting;
  @Inject RecordCaseMeeting recordCaseMeeting;
  @Inject Clock clock;

  /** Which form it is: of a new meeting or of one that is there, to plan or to record. */
  private record Asked(ReviewId review, CaseMeetingKind kind, Optional<ViewCaseMeeting.View> meeting, boolean recording) {
    String action() {
      return "/reviews/" + review + "/meetings/" + meeting.map(known -> known.meeting().toString()).orElse(kind.path())
          + (recording ? "/record" : "/plan");
    }
  }

  /** The form's view; `meanwhile` holds the save of a colleague that the writer has not seen. */
  public record FormView(
      CaseFrame frame,
      CaseMeetingKind kind,
      boolean recording,
      String title,
      String action,
      String key,
      int seen,
      Entered entered,
      Mistakes mistakes,
      int people,
      int actions,
      List<List<Choice>> presences,
      List<Choice> directory,
      List<uk.cdop.keyworker.FamilyQuestions.FamilyQuestion> questions,
      List<ViewCaseMeeting.Save> meanwhile) {}

  @GET
  @Path(KIND + "/plan")
  public Object newPlan(@PathParam("id") String id, @PathParam("kind") String kind) {
    Asked asked = fresh(id, kind, false);
    Optional<UUID> planned = prepare.prepare(asked.review(), asked.kind()).planned();
    return planned.isPresent()
        ? Response.seeOther(URI.create("/reviews/" + asked.review() + "/meetings/" + planned.get())).build()
        : Page.of(TEMPLATE, view(asked, CaseMeetingForm.fresh(asked.kind()), Mistakes.none(), UUID.randomUUID().toString(), 0, List.of()));
  }

  @POST
  @Path(KIND + "/plan")
  public Object plan(@PathParam("id") String id, @PathParam("kind") String kind, MultivaluedMap<String, String> sent) {
    return sent(fresh(id, kind, false), Entered.of(sent));
  }

  @GET
  @Path(KIND + "/record")
  public Page newRecord(@PathParam("id") String id, @PathParam("kind") String kind) {
    Asked asked = fresh(id, kind, true);
    return Page.of(TEMPLATE, view(asked, CaseMeetingForm.fresh(asked.kind()), Mistakes.none(), UUID.randomUUID().toString(), 0, List.of()));
  }

  @POST
  @Path(KIND + "/record")
  public Object record(@PathParam("id") String id, @PathParam("kind") String kind, MultivaluedMap<String, String> sent) {
    return sent(fresh(id, kind, true), Entered.of(sent));
  }

  @GET
  @Path(CaseMeetingPages.MEETING + "/plan")
  public Page changePlan(@PathParam("id") String id, @PathParam("meeting") UUID meeting) {
    return again(known(id, meeting, false));
  }

  @POST
  @Path(CaseMeetingPages.MEETING + "/plan")
  public Object planAgain(@PathParam("id") String id, @PathParam("meeting") UUID meeting, MultivaluedMap<String, String> sent) {
    return sent(known(id, meeting, false), Entered.of(sent));
  }

  @GET
  @Path(CaseMeetingPages.MEETING + "/record")
  public Page changeRecord(@PathParam("id") String id, @PathParam("meeting") UUID meeting) {
    return again(known(id, meeting, true));
  }

  @POST
  @Path(CaseMeetingPages.MEETING + "/record")
  public Object recordAgain(@PathParam("id") String id, @PathParam("meeting") UUID meeting, MultivaluedMap<String, String> sent) {
    return sent(known(id, meeting, true), Entered.of(sent));
  }

  private static Asked fresh(String id, String path, boolean recording) {
    CaseMeetingKind kind = CaseMeetingKind.named(path).orElseThrow(Missing::new);
    return asked(ReviewId.of(id), kind, Optional.empty(), recording);
  }

  private Asked known(String id, UUID meeting, boolean recording) {
    ReviewId review = ReviewId.of(id);
    ViewCaseMeeting.View known = viewCaseMeeting.view(review, meeting);
    return asked(review, known.kind(), Optional.of(known), recording);
  }

  /** What a child death review meeting found has a form of its own. */
  private static Asked asked(ReviewId review, CaseMeetingKind kind, Optional<ViewCaseMeeting.View> meeting, boolean recording) {
    if (recording && kind == CaseMeetingKind.REVIEW) {
      throw new Missing();
    }
    return new Asked(review, kind, meeting, recording);
  }

  private Page again(Asked asked) {
    ViewCaseMeeting.Save now = asked.meeting().orElseThrow().now();
    return Page.of(TEMPLATE, view(asked, CaseMeetingForm.prefilled(now.plan(), now.recorded()), Mistakes.none(), "", now.number(), List.of()));
  }

  private Object sent(Asked asked, Entered entered) {
    CaseMeetingForm form = new CaseMeetingForm(entered, asked.kind(), asked.recording());
    String key = entered.text("idempotencyKey");
    int seen = entered.whole("seen").orElse(0L).intValue();
    Optional<Entered> changed = changedRows(asked, form);
    if (changed.isPresent()) {
      return Page.of(TEMPLATE, view(asked, changed.get(), Mistakes.none(), key, seen, List.of()));
    }
    Mistakes mistakes = form.mistakes(LocalDate.now(clock));
    if (mistakes.any()) {
      return Page.refused(TEMPLATE, view(asked, entered, mistakes, key, seen, List.of()));
    }
    return asked.recording() ? recorded(asked, form, key, seen) : planned(asked, form, key, seen);
  }

  private Optional<Entered> changedRows(Asked asked, CaseMeetingForm form) {
    if (form.entered().has("rows-change", "directory")) {
      return Optional.of(
          prepare.prepare(asked.review(), asked.kind()).known(form.entered().text("from-directory"))
              .map(one -> form.people().with(CaseMeetingForm.values(one)))
              .orElse(form.entered()));
    }
    return Stream.of(form.people(), form.actions()).filter(NumberedRows::changes).findFirst().map(NumberedRows::changed);
  }

  private Object planned(Asked asked, CaseMeetingForm form, String key, int seen) {
    PlanCaseMeeting.Outcome outcome =
        asked.meeting().isPresent()
            ? planCaseMeeting.change(asked.review(), asked.meeting().get().meeting(), seen, form.plan())
            : planCaseMeeting.plan(asked.review(), asked.kind(), form.plan(), key);
    return switch (outcome) {
      case PlanCaseMeeting.Outcome.Planned done -> to(asked, done.meeting());
      case PlanCaseMeeting.Outcome.PlannedAlready there ->
          Page.refused(
              TEMPLATE,
              view(asked, form.entered(), Mistakes.none().add("on", "A meeting of this kind is planned already. Open it and change its plan"), key, seen, List.of()));
      case PlanCaseMeeting.Outcome.NamesTheChild named ->
          Page.refused(
              TEMPLATE,
              view(asked, form.entered(), Mistakes.none().add("place", "Remove the child's name. Where the meeting is goes into the invitation by email"), key, seen, List.of()));
      case PlanCaseMeeting.Outcome.SavedMeanwhile meanwhile -> stale(asked, form.entered());
    };
  }

  private Object recorded(Asked asked, CaseMeetingForm form, String key, int seen) {
    RecordCaseMeeting.Outcome outcome =
        asked.meeting().isPresent()
            ? recordCaseMeeting.record(asked.review(), asked.meeting().get().meeting(), seen, form.plan(), form.recorded())
            : recordCaseMeeting.recordUnplanned(asked.review(), asked.kind(), form.plan(), form.recorded(), key);
    return switch (outcome) {
      case RecordCaseMeeting.Outcome.Recorded done -> to(asked, done.meeting());
      case RecordCaseMeeting.Outcome.WrongDay wrong ->
          Page.refused(TEMPLATE, view(asked, form.entered(), Mistakes.none().add("on", wrong.message()), key, seen, List.of()));
      case RecordCaseMeeting.Outcome.SavedMeanwhile meanwhile -> stale(asked, form.entered());
    };
  }

  private Page stale(Asked asked, Entered entered) {
    ViewCaseMeeting.Save theirs = asked.meeting().orElseThrow().now();
    return Page.stale(TEMPLATE, view(asked, entered, Mistakes.none(), "", theirs.number(), List.of(theirs)));
  }

  private static Response to(Asked asked, UUID meeting) {
    return Response.seeOther(URI.create("/reviews/" + asked.review() + "/meetings/" + meeting)).build();
  }

  private FormView view(Asked asked, Entered entered, Mistakes mistakes, String key, int seen, List<ViewCaseMeeting.Save> meanwhile) {
    PrepareCaseMeeting.Prepared known = prepare.prepare(asked.review(), asked.kind());
    CaseMeetingForm form = new CaseMeetingForm(entered, asked.kind(), asked.recording());
    int people = form.people().count();
    return new FormView(
        known.frame(),
        asked.kind(),
        asked.recording(),
        (asked.recording() ? "Record: " : asked.meeting().isPresent() ? "Change the plan: " : "Plan: ") + asked.kind().label().toLowerCase(),
        asked.action(),
        key,
        seen,
        entered,
        mistakes,
        people,
        form.actions().count(),
        Stream.iterate(0, row -> row < people, row -> row + 1).map(form::presences).toList(),
        Stream.concat(
                Stream.of(Choice.of("", "Choose someone")),
                known.directory().stream().map(one -> Choice.of(one.key(), one.words())))
            .toList(),
        known.questions(),
        meanwhile);
  }
}
