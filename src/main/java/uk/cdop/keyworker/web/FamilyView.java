package uk.cdop.keyworker.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.cdop.keyworker.AnswersFromMeetings;
import uk.cdop.keyworker.LogFilter;
import uk.cdop.keyworker.MeetingDays;
import uk.cdop.keyworker.Outcome;
import uk.cdop.keyworker.Person;
import uk.cdop.keyworker.Preferences;
import uk.cdop.keyworker.Question;
import uk.cdop.keyworker.Step;
import uk.cdop.keyworker.Tracker;
import uk.cdop.keyworker.ViewFamily;
import uk.cdop.keyworker.ViewFamily.Asked;
import uk.cdop.keyworker.ViewFamily.Said;
import uk.cdop.keyworker.Way;
import uk.cdop.platform.Words;
import uk.cdop.platform.ui.Cell;
import uk.cdop.platform.ui.Choice;
import uk.cdop.platform.ui.Link;
import uk.cdop.platform.ui.Row;
import uk.cdop.platform.ui.Status;

/** The family page in words. */
public record FamilyView(ViewFamily.View known) {
  /** A contact in words; links to correct it and to mark it for the panel where the reader may. */
  public record ContactLine(
      String title,
      String when,
      String iso,
      String who,
      String outcome,
      List<String> said,
      String steps,
      String declined,
      String next,
      String corrected,
      String correct,
      String mark) {}

  /** A question in words; `from` is what meetings said to it, each under its name and day. */
  public record QuestionLine(String text, String asked, Status status, List<Row> from, String answer, String told, String href) {}

  /** Someone of the family in words. */
  public record PersonLine(String name, boolean closed, List<Row> rows, String href) {}

  public List<Row> preferences() {
    Preferences p = known.preferences().preferences();
    return FamilyPages.rows(p.way(), p.language(), p.interpreter(), p.daysToAvoid());
  }

  public String preferencesSaved() {
    return known.preferences().at().map(at -> "Last changed by " + known.preferences().by() + ", " + Words.moment(at)).orElse("");
  }

  public List<PersonLine> people() {
    return known.people().stream().map(this::person).toList();
  }

  private PersonLine person(Person person) {
    Person.Wishes who = person.wishes();
    List<Row> rows = new ArrayList<>();
    if (who.doNotContact()) {
      rows.add(Row.of("Do not contact", who.whyNot()));
    }
    if (!who.called().isEmpty() && !who.called().equals(who.name())) {
      rows.add(Row.of("Name", who.name()));
    }
    if (who.apart()) {
      rows.add(Row.of("Separately", "Wishes to be told and asked separately from the others"));
    }
    who.bestWay().ifPresent(way -> rows.add(Row.of("Best way", way.label())));
    if (!who.waysNot().isEmpty()) {
      rows.add(Row.of("Not by", String.join(", ", who.waysNot().stream().sorted().map(Way::label).toList())));
    }
    add(rows, "Not at these times", who.timesNot());
    add(rows, "Language", who.language());
    if (!who.interpreter().isEmpty()) {
      rows.add(Row.of("Interpreter", who.interpreter().equals("yes") ? "Needed" : "Not needed"));
    }
    add(rows, "How to reach them", who.reachedAt());
    if (known.reached().containsKey(person.id())) {
      rows.add(Row.of("Last contact", Words.day(known.reached().get(person.id()))));
    } else if (who.apart() && !who.doNotContact()) {
      rows.add(Row.of("Last contact", "None recorded with them yet"));
    }
    add(rows, who.relation().sibling() ? "Age, school and what they need" : "Note", who.note());
    return new PersonLine(
        who.words(), who.doNotContact(), rows, known.allowed().record() ? known.frame().href("family/people/" + person.id()) : "");
  }

  private static void add(List<Row> rows, String key, String value) {
    if (!value.isEmpty()) {
      rows.add(Row.of(key, value));
    }
  }

  public List<List<Cell>> days() {
    return known.days().stream().map(day -> List.of(Cell.of(day.when()), Cell.of(day.words()), Cell.of(day.whose()))).toList();
  }

  public String nextContact() {
    return known
        .keyWorker()
        .map(
            k ->
                !k.rhythm().begun()
                    ? "First contact due " + Words.moment(k.rhythm().firstDueAt())
                    : k.rhythm().nextOn().map(Words::weekday).orElse("None agreed"))
        .orElse("");
  }

  /** Nobody is told of silence once the closing contact was made. */
  public boolean silent() {
    return known.keyWorker().filter(k -> k.rhythm().silent(known.now())).isPresent()
        && known.standing().filter(standing -> !standing.ended()).isPresent();
  }

  public String keyWorker() {
    return known.keyWorker().map(ViewFamily.KeyWorker::name).orElse("");
  }

  public String standIn() {
    return known.keyWorker().map(ViewFamily.KeyWorker::standIn).orElse("");
  }

  public List<ViewFamily.Handover> handover() {
    return known.keyWorker().flatMap(ViewFamily.KeyWorker::handover).stream().toList();
  }

  public String handedOver(ViewFamily.Handover handover) {
    return "Taken over from " + handover.from() + " on " + Words.day(handover.at()) + (handover.why().isEmpty() ? "" : ": " + handover.why().toLowerCase(Locale.UK));
  }

  public List<ContactLine> contacts() {
    return known.log().contacts().stream().map(this::line).toList();
  }

  public String older() {
    return known.log().older().map(key -> address(known.log().filter(), "before=" + key.text())).orElse("");
  }

  public String count() {
    long all = known.log().all();
    return known.log().filter().any()
        ? "Showing " + known.log().shown() + " of " + Words.plural(all, "contact")
        : Words.plural(all, "contact");
  }

  public List<Choice> persons() {
    return choices("Anyone", known.people().stream().map(one -> Choice.of(one.id().toString(), one.words())), known.log().filter().person().map(Object::toString).orElse(""));
  }

  public List<Choice> ways() {
    return choices("Any way", Arrays.stream(Way.values()).map(way -> Choice.of(way.name(), way.label())), known.log().filter().way().map(Way::name).orElse(""));
  }

  public List<Choice> outcomes() {
    return choices(
        "Anything", Arrays.stream(Outcome.values()).map(outcome -> Choice.of(outcome.name(), outcome.word())), known.log().filter().outcome().map(Outcome::name).orElse(""));
  }

  private static List<Choice> choices(String all, Stream<Choice> some, String chosen) {
    return Stream.concat(Stream.of(Choice.of("", all)), some).map(choice -> choice.checked(choice.value().equals(chosen))).toList();
  }

  /** The filters in use; each link takes one away. */
  public List<Link> chosen() {
    LogFilter filter = known.log().filter();
    List<Link> chosen = new ArrayList<>();
    filter
        .person()
        .ifPresent(
            id ->
                chosen.add(
                    new Link(
                        known.people().stream().filter(one -> one.id().equals(id)).map(Person::words).findFirst().orElse("Someone"),
                        address(new LogFilter(Optional.empty(), filter.way(), filter.outcome()), ""))));
    filter.way().ifPresent(way -> chosen.add(new Link(way.label(), address(new LogFilter(filter.person(), Optional.empty(), filter.outcome()), ""))));
    filter.outcome().ifPresent(outcome -> chosen.add(new Link(outcome.word(), address(new LogFilter(filter.person(), filter.way(), Optional.empty()), ""))));
    return chosen;
  }

  private String address(LogFilter filter, String more) {
    List<String> parts = new ArrayList<>();
    filter.person().ifPresent(id -> parts.add("person=" + id));
    filter.way().ifPresent(way -> parts.add("way=" + way.name()));
    filter.outcome().ifPresent(outcome -> parts.add("outcome=" + outcome.name()));
    if (!more.isEmpty()) {
      parts.add(more);
    }
    return known.frame().href("family") + (parts.isEmpty() ? "" : "?" + String.join("&", parts)) + "#contacts";
  }

  public List<Tracker.Line> tracker() {
    return known.standing().stream().flatMap(standing -> standing.lines().stream()).toList();
  }

  public Cell due(Tracker.Line line) {
    return line.due().map(day -> Cell.of(Words.day(day))).orElse(Cell.missing("When it comes up"));
  }

  public Cell on(Tracker.Line line) {
    return line.on().map(day -> Cell.of(Words.day(day) + (line.by().isEmpty() ? "" : ", " + line.by()))).orElse(Cell.missing("Not yet"));
  }

  public Status status(Tracker.Line line) {
    return new Status(
        line.state().label(),
        switch (line.state()) {
          case DONE -> Status.Kind.DONE;
          case DECLINED -> Status.Kind.CLOSED;
          case ATTEMPTED -> Status.Kind.IN_PROGRESS;
          case OVERDUE -> Status.Kind.PROBLEM;
          case DUE -> Status.Kind.NOT_STARTED;
          case LATER -> Status.Kind.CANNOT_START;
        });
  }

  public List<Row> dates() {
    List<Row> rows = new ArrayList<>();
    known
        .standing()
        .ifPresent(
            standing -> {
              rows.add(Row.of("Review meeting", meeting(standing.review())));
              rows.add(Row.of("Panel", meeting(standing.panel())));
            });
    return rows;
  }

  private static String meeting(MeetingDays.Days days) {
    return days.planned()
        .map(day -> "Planned for " + Words.weekday(day))
        .or(() -> days.held().map(day -> "Held on " + Words.weekday(day)))
        .orElse("No date yet");
  }

  public List<QuestionLine> questions() {
    return known.questions().stream()
        .map(
            q ->
                new QuestionLine(
                    q.question(),
                    "Asked on " + Words.day(q.at()) + ", written down by " + q.of() + ". For: " + q.asks().label().toLowerCase(Locale.UK) + ".",
                    status(q),
                    q.from().stream().map(FamilyView::from).toList(),
                    q.answer(),
                    q.told(),
                    known.allowed().record() ? known.frame().href("family/questions/" + q.id()) : ""))
        .toList();
  }

  private static Row from(AnswersFromMeetings.Answered said) {
    return Row.of("Answer of " + said.by().words() + ", " + Words.day(said.on()), said.answer());
  }

  private static Status status(Asked q) {
    if (q.state() == Question.State.ANSWERED) {
      return new Status("The family was told", Status.Kind.DONE);
    }
    if (!q.from().isEmpty()) {
      return new Status("To tell the family", Status.Kind.IN_PROGRESS);
    }
    return switch (q.state()) {
      case ASKED -> new Status(Question.State.ASKED.label(), Status.Kind.NOT_STARTED);
      case TO_BE_ANSWERED, ANSWERED -> new Status(Question.State.TO_BE_ANSWERED.label(), Status.Kind.WAITING);
    };
  }

  private ContactLine line(Said c) {
    boolean stands = c.corrected().isEmpty();
    return new ContactLine(
        c.details().way().label() + " with " + c.details().withWhom(),
        Words.moment(c.details().at()),
        c.details().at().toString(),
        "recorded by " + c.recordedBy() + (c.correction() ? " as a correction" : ""),
        c.details().outcome().word(),
        c.details().said().isEmpty() ? List.of() : List.of(c.details().said().split("\n+")),
        labels(c.details().steps()),
        c.details().declined().isEmpty() ? "" : "Offered, not wanted for now: " + labels(c.details().declined()),
        c.details().nextOn().map(day -> "Next contact agreed for " + Words.weekday(day)).orElse(""),
        c.corrected().map(x -> "Corrected by " + x.by() + " on " + Words.moment(x.at()) + ": " + x.why()).orElse(""),
        known.allowed().record() && stands ? known.frame().href("family/contacts/" + c.id() + "/correct") : "",
        known.allowed().record() && stands && !c.details().said().isEmpty() ? known.frame().href("family/panel/new?contact=" + c.id()) : "");
  }

  private static String labels(Set<Step> steps) {
    return String.join("; ", steps.stream().sorted().map(Step::label).toList());
  }
}
