package uk.cdop.keyworker.web;

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
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.cdop.keyworker.AnswersFromMeetings;
import uk.cdop.keyworker.Question;
import uk.cdop.keyworker.RecordAnswer;
import uk.cdop.keyworker.ViewQuestion;
import uk.cdop.platform.Clocks;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Page;
import uk.cdop.platform.Words;
import uk.cdop.platform.ui.Choice;
import uk.cdop.platform.ui.ErrorLine;
import uk.cdop.platform.ui.Row;
import uk.cdop.review.ReviewId;

/** What became of one question of a family. */
@Path("/reviews/{id}/family/questions/{question}")
@Produces(MediaType.TEXT_HTML)
public class QuestionPages {
  private static final int SHORT = 200;

  @Inject ViewQuestion viewQuestion;
  @Inject RecordAnswer recordAnswer;

  /** The page's view; what someone else saved meanwhile is shown beside what was typed. */
  public record View(ViewQuestion.View known, Entered entered, Mistakes mistakes, boolean overtaken) {
    /** The error lines; a date's line leads to its first box. */
    public List<ErrorLine> errors() {
      return mistakes.all().stream()
          .map(m -> new ErrorLine(m.message(), "#" + m.field() + (Set.of("on").contains(m.field()) ? "-day" : "")))
          .toList();
    }

    public List<Choice> states() {
      return List.of(
          new Choice("TO_BE_ANSWERED", "It is waiting for an answer", "", entered.has("state", "TO_BE_ANSWERED")),
          new Choice("ANSWERED", "The family has been given an answer", "", entered.has("state", "ANSWERED")));
    }

    public List<Choice> asks() {
      return Arrays.stream(Question.Asks.values())
          .map(asks -> new Choice(asks.name(), asks.label(), "", entered.has("asks", asks.name())))
          .toList();
    }

    /** What each meeting said, under its name and day. */
    public List<Row> from() {
      return known.from().stream()
          .map(said -> Row.of("Answer of " + said.by().words() + ", " + Words.day(said.on()), said.answer()))
          .toList();
    }

    public String asked() {
      return "Asked on " + Words.day(known.askedAt()) + ", written down by " + known.askedOf();
    }

    public List<Row> theirs() {
      return List.of(
          Row.of("State", known.state().label()),
          Row.of("Who is to answer", known.asks().label()),
          Row.of("Answer", known.answer().isEmpty() ? "None" : known.answer()),
          Row.of("Saved", known.savedBy() + ", " + Words.moment(known.savedAt())));
    }
  }

  @GET
  public Page question(@PathParam("id") String id, @PathParam("question") String question) {
    ViewQuestion.View known = viewQuestion.view(ReviewId.of(id), questionId(question));
    Map<String, String> saved = new HashMap<>();
    if (known.state() != Question.State.ASKED) {
      saved.put("state", known.state().name());
    }
    saved.put("asks", known.asks().name());
    saved.put("answer", known.answer().isEmpty() ? known.from().stream().findFirst().map(AnswersFromMeetings.Answered::answer).orElse("") : known.answer());
    saved.put("to", known.toldTo());
    saved.put("by", known.toldBy().isEmpty() ? known.reader() : known.toldBy());
    known
        .answeredOn()
        .ifPresent(
            day -> {
              saved.put("on-day", Integer.toString(day.getDayOfMonth()));
              saved.put("on-month", Integer.toString(day.getMonthValue()));
              saved.put("on-year", Integer.toString(day.getYear()));
            });
    return Page.of("keyworker/question", new View(known, Entered.prefilled(saved), Mistakes.none(), false));
  }

  @POST
  public Response progress(
      @PathParam("id") String id, @PathParam("question") String question, MultivaluedMap<String, String> form) {
    ReviewId review = ReviewId.of(id);
    Entered entered = Entered.of(form);
    ViewQuestion.View known = viewQuestion.view(review, questionId(question));
    boolean answered = entered.has("state", "ANSWERED");
    Mistakes mistakes = mistakes(entered, known, answered);
    if (mistakes.any()) {
      return answer(Page.refused("keyworker/question", new View(known, entered, mistakes, false)));
    }
    RecordAnswer.Progress progress =
        answered
            ? new RecordAnswer.Progress.Answered(
                new Question.Told(entered.text("answer"), entered.date("on").orElseThrow(), teller(entered, known), entered.text("to")))
            : new RecordAnswer.Progress.Awaited(asks(entered).orElse(known.asks()));
    return switch (recordAnswer.progress(review, known.id(), progress, entered.whole("version").orElse(-1L))) {
      case SAVED -> Response.seeOther(URI.create(known.frame().href("family"))).build();
      case OVERTAKEN ->
          answer(
              Page.stale(
                  "keyworker/question",
                  new View(viewQuestion.view(review, known.id()), entered, Mistakes.none(), true)));
    };
  }

  private static Mistakes mistakes(Entered entered, ViewQuestion.View known, boolean answered) {
    Mistakes mistakes =
        Mistakes.none()
            .addIf(!answered && !entered.has("state", "TO_BE_ANSWERED"), "state", "Select whether the question has been answered");
    mistakes.addIf(!entered.text("asks").isEmpty() && asks(entered).isEmpty(), "asks", "Select who is to answer");
    if (answered) {
      mistakes.addIf(entered.text("answer").isEmpty(), "answer", "Enter the answer the family was given");
      mistakes.addIf(entered.text("to").length() > SHORT, "to", "Who was told must be 200 characters or fewer");
      mistakes.addIf(entered.text("by").length() > SHORT, "by", "Who told them must be 200 characters or fewer");
      Optional<LocalDate> on = entered.date("on");
      if (on.isEmpty()) {
        mistakes.add("on", "Enter the date the family was given the answer");
      } else {
        mistakes.addIf(on.get().isAfter(known.today()), "on", "The date of the answer must be today or in the past");
        mistakes.addIf(
            on.get().isBefore(known.askedAt().atZone(Clocks.ENGLAND).toLocalDate()),
            "on",
            "The date of the answer must be the same as or after the day the question was asked");
      }
    }
    return mistakes;
  }

  /** Whoever records the answer told the family, unless they say otherwise. */
  private static String teller(Entered entered, ViewQuestion.View known) {
    return entered.text("by").isEmpty() ? known.reader() : entered.text("by");
  }

  private static Optional<Question.Asks> asks(Entered entered) {
    return Arrays.stream(Question.Asks.values()).filter(asks -> entered.has("asks", asks.name())).findFirst();
  }

  private static Response answer(Page page) {
    return Response.status(page.status()).entity(page).type(MediaType.TEXT_HTML).build();
  }

  private static UUID questionId(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException notAnId) {
      throw new Missing();
    }
  }
}
