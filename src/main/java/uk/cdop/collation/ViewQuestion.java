package uk.cdop.collation;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.cdop.access.Access;
import uk.cdop.access.Colleague;
import uk.cdop.access.Colleagues;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.forms.Answer;
import uk.cdop.forms.CollatedLine;
import uk.cdop.forms.OneQuestion;
import uk.cdop.forms.PageView;
import uk.cdop.forms.Question;
import uk.cdop.information.ReturnedForms.ReturnedForm;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Words;
import uk.cdop.platform.ui.Choice;
import uk.cdop.platform.ui.Status;
import uk.cdop.review.CaseFrame;
import uk.cdop.review.OpenCase;
import uk.cdop.review.ReviewId;

/** Shows one question: what each agency answered, what was decided before, and what can be decided. */
@UseCase
public class ViewQuestion {
  static final String ANOTHER = "another";
  static final String OPEN = "open";
  private static final int LONGEST = 200;

  @Inject OpenCase openCase;
  @Inject Access access;
  @Inject CaseCollation collations;
  @Inject Decisions decisions;
  @Inject Colleagues colleagues;

  /**
   * The page's view.
   *
   * @param seen the number of the decision that stands, 0 for none
   * @param chosen which of the choices stands, empty for none
   * @param alone the question with its own field, for another answer
   * @param next where the next question waits that has to be decided, empty when none does
   */
  public record View(
      CaseFrame frame, String id, String section, String label, Status status, List<Side> sides, List<String> answer, String source,
      List<Choice> choices, String chosen, OneQuestion alone, PageView field, List<Past> past, int seen, String digest, String next, boolean mayDecide) {

    public String href() {
      return frame.href("collation/" + id);
    }

    public boolean lookAgain() {
      return status.text().equals(Mark.LOOK_AGAIN.label());
    }
  }

  /** What one agency answered. */
  public record Side(String agency, String note, List<String> words) {}

  /** What was decided, once. */
  public record Past(String what, List<String> words, String who, String when, String why) {}

  public View view(ReviewId review, String id) {
    CaseFrame frame = openCase.open(review, "collation", Permission.SEE_INFORMATION, "collation.question_viewed");
    Collated collated = collations.of(review);
    CollatedQuestion question = collated.question(id).orElseThrow(Missing::new);
    List<AnswerDecision> past = decisions.on(review, id);
    Map<String, Colleague> people =
        past.isEmpty() ? Map.of() : colleagues.named(past.stream().map(AnswerDecision::decidedBy).distinct().toList());
    return new View(
        frame, id, section(collated, question), question.line().question().about().label(), question.mark().status(),
        collated.returned().stream().flatMap(form -> side(collated, question, form).stream()).toList(),
        question.words(), ViewCollation.source(collated, question, Integer.MAX_VALUE),
        choices(collated, question), chosen(question), new OneQuestion(question.line().question()), field(question),
        past.stream().map(one -> past(collated, question, one, people)).toList(),
        question.decided().map(AnswerDecision::number).orElse(0), question.line().digest(),
        collated.nextOpen(id).map(CollatedQuestion::id).orElse(""),
        access.may(Permission.COLLATE, review.value()));
  }

  private static String section(Collated collated, CollatedQuestion question) {
    return collated.parts().stream().filter(part -> part.questions().contains(question)).findFirst().map(Collated.Part::title).orElse("");
  }

  private static Optional<Side> side(Collated collated, CollatedQuestion question, ReturnedForm form) {
    String source = form.request().toString();
    List<String> words = new ArrayList<>();
    question.line().values().stream().filter(said -> said.sources().contains(source)).forEach(said -> words.addAll(said.words()));
    if (question.line().notKnown().contains(source)) {
      words.add("Not known");
    }
    String extra = form.edition().form().equals(collated.form().form()) ? "" : ", " + form.edition().title();
    String note = form.agencyType() + extra + ", returned " + Words.day(form.returnedAt()) + (form.accepted() ? "" : ", not accepted yet");
    return words.isEmpty() ? Optional.empty() : Optional.of(new Side(form.agency(), note, words));
  }

  /** Each different answer once; the entries of a group stand together. */
  private static List<Choice> choices(Collated collated, CollatedQuestion question) {
    List<Choice> choices = new ArrayList<>();
    for (Offer offer : offers(question)) {
      choices.add(new Choice(offer.key(), label(question, collated, offer), collated.agencies(offer.sources()), false));
    }
    if (!choices.isEmpty()) {
      choices.add(Choice.divider("or"));
    }
    choices.add(new Choice(ANOTHER, "Another answer, which I write below", "", false));
    choices.add(new Choice(OPEN, "Leave it open", "Whoever reads the collation sees all the answers", false));
    return choices;
  }

  /** One of the agencies' answers that can be chosen. */
  record Offer(String key, Answer answer, List<String> sources) {}

  static List<Offer> offers(CollatedQuestion question) {
    CollatedLine line = question.line();
    if (line.question() instanceof Question.Group) {
      List<CollatedLine.Said> rows = line.values().stream().filter(said -> said.answer() instanceof Answer.Rows).toList();
      return rows.isEmpty() ? List.of() : List.of(new Offer(
          "all",
          new Answer.Rows(rows.stream().flatMap(said -> ((Answer.Rows) said.answer()).values().stream()).toList()),
          rows.stream().flatMap(said -> said.sources().stream()).distinct().toList()));
    }
    return line.values().stream().map(said -> new Offer(said.key(), said.answer(), said.sources())).toList();
  }

  private static String label(CollatedQuestion question, Collated collated, Offer offer) {
    if (offer.key().equals("all")) {
      return "All entries together";
    }
    String words = String.join(", ", question.line().words(offer.answer()));
    return words.length() > LONGEST ? "What " + collated.agencies(offer.sources()) + " wrote" : words;
  }

  private static String chosen(CollatedQuestion question) {
    return question.decided()
        .map(decision -> switch (decision.kind()) {
          case LEFT_OPEN -> OPEN;
          case WRITTEN -> ANOTHER;
          case CHOSEN -> offers(question).stream()
              .filter(offer -> decision.answer().filter(offer.answer()::equals).isPresent())
              .map(Offer::key)
              .findFirst()
              .orElse("");
        })
        .orElse("");
  }

  /** Holds the answer that was written before, or of a group all entries, so that one need not type them again to mend one. */
  private static PageView field(CollatedQuestion question) {
    OneQuestion alone = new OneQuestion(question.line().question());
    boolean filled = question.line().question() instanceof Question.Group
        || question.decided().filter(decision -> decision.kind() == AnswerDecision.Kind.WRITTEN).isPresent();
    return question.answer().filter(answer -> filled).map(alone::holding).orElseGet(alone::empty);
  }

  private static Past past(Collated collated, CollatedQuestion question, AnswerDecision decision, Map<String, Colleague> people) {
    String from = collated.agencies(decision.sources());
    String what = switch (decision.kind()) {
      case CHOSEN -> "Taken from " + (from.isEmpty() ? "an answer that no longer stands" : from);
      case WRITTEN -> "Written by the CDOP";
      case LEFT_OPEN -> "Left open";
    };
    return new Past(
        what,
        decision.answer().map(question.line()::words).orElse(List.of()),
        Optional.ofNullable(people.get(decision.decidedBy())).map(Colleague::name).orElse("A colleague"),
        Words.moment(decision.decidedAt()),
        decision.why());
  }
}
